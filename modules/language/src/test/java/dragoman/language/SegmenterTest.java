package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

    private static final List<String> LANGS = List.of("en", "uk", "ru", "de", "ar", "zh", "th", "und");

    private static final List<String> PIECES = List.of(
            " ",
            "\n",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\u2028",
            "\r\n",
            "\t",
            ".",
            "...",
            "-",
            "\u2011",
            "'",
            "’",
            "'s",
            "«",
            "”",
            "(",
            "U.S.",
            "19.",
            "проф.",
            "м.",
            "A.",
            "слово",
            "Слово",
            "word",
            "Word",
            "3,5",
            "100%",
            "\ud83d\ude80",
            "\ud83d",
            "\ude80",
            "\u0301",
            "\u0000",
            "\u202e",
            "\u200d",
            "שלום",
            "مرحبا",
            "中文",
            "かな",
            "ไทย",
            "한국",
            "👩\u200d🚀",
            "\ud83c\uddfa\ud83c\udde6",
            "<a href=",
            "x@y",
            "www.",
            "https://");

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
    @CsvSource(delimiter = '|', textBlock = """
                    uk | Про це сказав проф. Коваль у м. Львові. | Зустріч тривала годину.
                    uk | Київ: переговори тривають! | Що далі?
                    ru | Об этом сообщил ген. Петров из г. Тулы. | Подробностей нет.
                    be | Пра гэта сказаў праф. Каваль. | Сустрэча доўжылася гадзіну.
                    bg | Това каза проф. Иванов пред в. Труд. | Срещата продължи един час.
                    mk | Ова го изјави проф. Петров. | Средбата траеше еден час.
                    sr | Састанак је био 19. Маја у ул. Бранкова. | Трајао је сат.
                    sr | To je rekao prof. Jović. | Sastanak je trajao sat.
                    hr | Sastanak je počeo 3. Svibnja u ul. Ilica. | Trajao je sat.
                    de | Am 19. März sprach Dr. Weber z.B. mit Prof. Krüger. | Das Treffen dauerte eine Stunde.
                    fr | M. Durand a rencontré le gén. Petit à St. Malo. | Ils ont parlé une heure.
                    es | El Sr. López y la Dra. Ruiz hablaron en EE. UU. el lunes. | La reunión duró una hora.
                    it | Il sig. Rossi e il dott. Bianchi sono a Roma. | Hanno parlato per ore.
                    pt | O Sr. Silva e a Dra. Costa falaram. | A reunião durou uma hora.
                    pl | Wczoraj gen. Nowak i prof. Kowalski byli w woj. Lubelskim. | Rozmowa trwała godzinę.
                    cs | Dne 19. Března jednal gen. Novák s prof. Dvořákem. | Schůzka trvala hodinu.
                    nl | Gen. Jansen sprak met dr. Bakker. | Het gesprek duurde een uur.
                    tr | Prof. Yılmaz ve Dr. Kaya görüştü. | Toplantı bir saat sürdü.
                    sv | Mötet leddes av prof. Berg. | Det varade en timme.
                    el | Μίλησε ο κ. Παππάς. | Η συνάντηση κράτησε μία ώρα.
                    ro | Dl. Popescu și dr. Ionescu au vorbit. | Discuția a durat o oră.
                    """)
    void anAbbreviationEndsNoSentence(String lang, String first, String second) {
        assertThat(sentences(lang, first + " " + second)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    zh | 两国部长周一会晤。 | 会谈持续一小时。
                    ja | 両国の大臣が会談した。 | 会談は一時間続いた。
                    hi | दोनों मंत्री मिले। | बैठक एक घंटे चली।
                    hy | Նախարարները հանդիպեցին։ | Հանդիպումը տևեց մեկ ժամ։
                    ar | اجتمع الوزيران. | استمر الاجتماع ساعة.
                    ur | وزراء نے ملاقات کی۔ | ملاقات ایک گھنٹہ جاری رہی۔
                    """)
    void sentencesEndInTheSignsOfTheirScript(String lang, String first, String second) {
        assertThat(sentences(lang, first + " " + second)).containsExactly(first, second);
    }

    @Test
    void aLanguageNobodyHeardOfIsCutByTheCommonRules() {
        assertThat(sentences("../x", "One. Two.")).containsExactly("One.", "Two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t ",
                "🚀🛰 missiles — «ракети»",
                "مرحبا بالعالم. السلام",
                "e\u0301le\u0300ve\u200Bs",
                " \u0301a \u200b\u0301\u00a0",
                "\ud83d lone surrogate \udc00.",
                "\u0000\u0000 NUL.\u0000 Yes-\u0000-no",
                "U.S.–U.K. 3.5 % (AP) — “quoted.” No... yes?!"
            })
    void tokensCoverEverythingButWhiteSpace(String chars) {
        LANGS.forEach(lang -> assertTiled(lang, new Text(chars)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void tokensOfAnyStringCoverEverythingButWhiteSpace(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            StringBuilder chars = new StringBuilder();
            int pieces = random.nextInt(40);
            for (int piece = 0; piece < pieces; piece++) {
                if (random.nextInt(4) == 0) {
                    chars.append((char) random.nextInt(Character.MAX_VALUE + 1));
                } else {
                    chars.append(PIECES.get(random.nextInt(PIECES.size())));
                }
            }
            Text text = new Text(chars.toString());
            LANGS.forEach(lang -> assertTiled(lang, text));
            assertThat(LanguageId.guess(chars.toString()).confidence()).isBetween(0.0, 1.0);
            assertThat(LanguageId.paragraphs(text))
                    .allSatisfy(passage ->
                            assertThat(text.all().contains(passage.span())).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "слово ", "м. ", "A. ", "a", "a-", "'s", "🚀", "\ud83d", "\u0301", "\u200b", "中", "ไทย", ". ", "<",
                "a@", "\u0000"
            })
    void aLineOfAMillionCharsTakesLessThanTwoSeconds(String piece) {
        Text text = new Text(piece.repeat(1_000_000 / piece.length()));
        for (String lang : List.of("en", "uk")) {
            long before = cpuTime();
            Segmenter.of(lang).sentences(text);
            assertThat(Duration.ofNanos(cpuTime() - before)).as(lang).isLessThan(Duration.ofSeconds(2));
        }
        long before = cpuTime();
        LanguageId.guess(text.toString());
        assertThat(Duration.ofNanos(cpuTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    /** Nanoseconds this thread has run: a busy machine does not lengthen them. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void assertTiled(String lang, Text text) {
        StringBuilder uncovered = new StringBuilder(text.toString());
        int end = 0;
        for (Sentence sentence : Segmenter.of(lang).sentences(text)) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            end = sentence.span().start();
            for (Token token : sentence.tokens()) {
                assertThat(token.span().length()).isPositive();
                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(text.slice(token.span())).isEqualTo(token.form());
                end = token.span().end();
                for (int at = text.charOffset(token.span().start()); at < text.charOffset(end); at++) {
                    uncovered.setCharAt(at, ' ');
                }
            }
            assertThat(sentence.span().end()).isEqualTo(end);
        }
        assertThat(uncovered.chars().filter(c -> !isSpace(c)))
                .as("left over in %s of '%s'", lang, text)
                .isEmpty();
    }

    /** White space, the zero-width space and the byte-order mark. */
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200b || c == 0xfeff;
    }
}
