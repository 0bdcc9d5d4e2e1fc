package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

    private static List<String> sentences(String lang, String chars) {
        Text text = new Text(chars);
        return Segmenter.of(lang).sentences(text).stream()
                .map(sentence -> text.slice(sentence.span()))
                .toList();
    }

    private static List<String> tokens(String lang, String chars) {
        return Segmenter.of(lang).sentences(new Text(chars)).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::form)
                .toList();
    }

    @Test
    void anAbbreviationEndsNoEnglishSentence() {
        assertThat(sentences("en", "The U.S. envoy met Gen. Smith. They spoke for an hour."))
                .containsExactly("The U.S. envoy met Gen. Smith.", "They spoke for an hour.");
    }

    @Test
    void anAbbreviationEndsNoUkrainianSentence() {
        assertThat(sentences("uk", "Це було 19 березня 2024 р. у м. Києві. Сторони домовилися."))
                .containsExactly("Це було 19 березня 2024 р. у м. Києві.", "Сторони домовилися.");
    }

    @Test
    void anInitialEndsNoRussianSentence() {
        assertThat(sentences("ru", "Выступил А. Б. Иванов. Его поддержали."))
                .containsExactly("Выступил А. Б. Иванов.", "Его поддержали.");
    }

    @Test
    void eachLineIsAParagraph() {
        Text text = new Text("One\n\nTwo. Three.");
        assertThat(Segmenter.of("en").sentences(text))
                .extracting(Sentence::paragraph)
                .containsExactly(0, 1, 1);
    }

    @Test
    void hyphenatedWordsAreOneTokenAndPossessivesTwo() {
        assertThat(tokens("en", "Russia's US-led talks aren’t North-East."))
                .containsExactly("Russia", "'s", "US-led", "talks", "aren’t", "North-East", ".");
        assertThat(tokens("uk", "північно-східної зв’язки")).containsExactly("північно-східної", "зв’язки");
    }

    @Test
    void formsAreComparedWithoutCaseStressAndKindOfApostrophe() {
        assertThat(Normal.form("Зв’я\u0301зки")).isEqualTo("зв'язки");
        assertThat(Normal.form("Ещё")).isEqualTo("еще");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t ",
                "🚀🛰 missiles — «ракети»",
                "مرحبا بالعالم. السلام",
                "e\u0301le\u0300ve\u200Bs",
                "\ud83d lone surrogate \udc00.",
                "U.S.–U.K. 3.5 % (AP) — “quoted.” No... yes?!"
            })
    void tokensCoverEverythingButWhiteSpace(String chars) {
        for (String lang : List.of("en", "uk", "ru", "ar", "und")) {
            Text text = new Text(chars);
            StringBuilder covered = new StringBuilder(" ".repeat(text.length()));
            for (Sentence sentence : Segmenter.of(lang).sentences(text)) {
                int end = sentence.span().start();
                for (Token token : sentence.tokens()) {
                    assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                    assertThat(text.slice(token.span())).isEqualTo(token.form());
                    end = token.span().end();
                    covered.replace(
                            token.span().start(), end, "x".repeat(token.span().length()));
                }
                assertThat(sentence.span().end()).isGreaterThanOrEqualTo(end);
            }
            for (int at = 0; at < text.length(); at++) {
                int codePoint = text.slice(new Span(at, at + 1)).codePointAt(0);
                if (Character.isLetterOrDigit(codePoint)) {
                    assertThat(covered.charAt(at))
                            .as("code point %d of '%s'", at, chars)
                            .isEqualTo('x');
                }
            }
        }
    }
}
