package dragoman.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.knowledge.Knowledge;
import dragoman.language.Sentence;
import dragoman.reading.Document;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PatternsTest {

    static Stream<Arguments> rows() {
        return Stream.of("en", "uk", "ru").flatMap(lang -> {
            List<List<String>> rows = Knowledge.languageFile(lang, "date_patterns");
            return IntStream.range(0, rows.size())
                    .mapToObj(i -> Arguments.of(
                            lang, i, rows.get(i).get(0), rows.get(i).get(2)));
        });
    }

    @ParameterizedTest(name = "{0}: {2}: {3}")
    @MethodSource("rows")
    void everyPatternMatchesItsExampleBeforeAnyOther(String lang, int order, String pattern, String example) {
        Sentence sentence = Document.of("", example, lang, null).sentences().get(0);
        Calendar calendar = Calendar.of(lang);

        assertThat(calendar.matches(calendar.terms(Piece.of(sentence.tokens()))))
                .extracting(Match::order)
                .containsExactly(order);
    }

    @Test
    void namesTheFileAndThePatternWhenOneIsMalformed() {
        assertThatThrownBy(() -> new Patterns("xx", List.of(List.of("( day month", "DATE", ""))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("date_patterns.tsv of xx, pattern '( day month'")
                .hasMessageContaining("never closed");
    }

    @Test
    void namesTheWordClassThatDoesNotExist() {
        assertThatThrownBy(() -> new Lexicon("xx", List.of(List.of("mnth", "1", "january", ""))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("calendar.tsv of xx")
                .hasMessageContaining("mnth");
    }
}
