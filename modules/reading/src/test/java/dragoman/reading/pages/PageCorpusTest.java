package dragoman.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dragoman.knowledge.Knowledge;
import dragoman.language.Tsv;
import dragoman.reading.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every page of {@code corpus} and compares it with what a reader would copy out. What is known to be wrong stands in
 * {@code corpus/known_failures.tsv}; a field that has become right must leave that list.
 */
class PageCorpusTest {

    private static final double LEAST_BODY_F1 = 0.92;
    private static final double LEAST_EXACT_BODIES = 0.50;
    private static final double LEAST_RIGHT_TITLES = 0.90;
    private static final double LEAST_RIGHT_DATES = 0.90;
    private static final double LEAST_RIGHT_FLAGS = 0.92;

    private static final List<CorpusPage> PAGES = CorpusPage.all();
    private static final Extractor EXTRACTOR = new Extractor(Knowledge.load());
    private static final Map<String, Article> ARTICLES = new ConcurrentHashMap<>();

    /** Why a field of a page is wrong, by page and field. */
    private static final Map<String, Map<String, String>> KNOWN = knownFailures();

    private static Map<String, Map<String, String>> knownFailures() {
        Map<String, Map<String, String>> known = new HashMap<>();
        for (List<String> row : Tsv.resource(PageCorpusTest.class, "corpus/known_failures.tsv")) {
            known.computeIfAbsent(row.get(0), page -> new HashMap<>()).put(row.get(1), row.get(2));
        }
        return known;
    }

    static List<CorpusPage> pages() {
        return PAGES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyFieldIsAsAReaderSeesItUnlessKnownToFail(CorpusPage page) {
        Map<String, String> known = KNOWN.getOrDefault(page.name(), Map.of());
        List<String> faults = new ArrayList<>();
        for (CorpusField field : CorpusField.values()) {
            String expected = page.expected(field);
            String actual = field.answer(article(page));
            boolean right = field.same(expected, actual);
            boolean listed = known.containsKey(field.word());
            if (!right && !listed) {
                faults.add(field.difference(expected, actual));
            }
            if (right && listed) {
                faults.add(field.word() + " has become right: take it out of known_failures.tsv");
            }
        }
        assertThat(String.join("\n", faults)).as(page.name()).isEmpty();
    }

    @Test
    void knownFailuresNameFieldsOfPagesThatExistAndSayWhy() {
        Set<String> fields =
                Arrays.stream(CorpusField.values()).map(CorpusField::word).collect(Collectors.toSet());
        assertThat(PAGES.stream().map(CorpusPage::name).toList()).containsAll(KNOWN.keySet());
        assertThat(KNOWN.values()).allSatisfy(failures -> {
            assertThat(fields).containsAll(failures.keySet());
            assertThat(failures.values()).noneMatch(String::isBlank);
        });
    }

    @Test
    void theCorpusAsAWholeIsReadWell() {
        List<BodyScore> bodies = PAGES.stream()
                .filter(page -> !page.text().isBlank())
                .map(page -> BodyScore.of(page.text(), article(page).text()))
                .toList();
        double body = BodyScore.f1(bodies);
        double exact = right(CorpusField.TEXT);
        double titles = right(CorpusField.TITLE);
        double dates = right(CorpusField.PUBLISHED);
        double flags = right(CorpusField.FLAGS);
        System.out.printf(
                Locale.ROOT,
                "page corpus: %d pages, body F1 %.3f, exact bodies %.3f, titles %.3f, dates %.3f, flags %.3f%n",
                PAGES.size(),
                body,
                exact,
                titles,
                dates,
                flags);

        assertThat(body).isGreaterThanOrEqualTo(LEAST_BODY_F1);
        assertThat(exact).isGreaterThanOrEqualTo(LEAST_EXACT_BODIES);
        assertThat(titles).isGreaterThanOrEqualTo(LEAST_RIGHT_TITLES);
        assertThat(dates).isGreaterThanOrEqualTo(LEAST_RIGHT_DATES);
        assertThat(flags).isGreaterThanOrEqualTo(LEAST_RIGHT_FLAGS);
    }

    @Test
    void bodiesAreScoredByRunsOfFourWords() {
        BodyScore score = BodyScore.of("The ferry left the harbour at noon.", "The ferry left the harbour. Read");

        assertThat(score.precision()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(score.recall()).isCloseTo(2 / 4.0, within(1e-9));
    }

    @Test
    void scriptsWithoutSpacesAreScoredByCharacter() {
        BodyScore score = BodyScore.of("船は正午に出た", "船は正午");

        assertThat(score.precision()).isCloseTo(1, within(1e-9));
        assertThat(score.recall()).isCloseTo(1 / 4.0, within(1e-9));
    }

    @Test
    void aDifferenceShowsMissingAndSuperfluousParagraphs() {
        assertThat(Paragraphs.difference("One.\nTwo.\nThree.", "One.\nRead  also\nThree."))
                .isEqualTo("    One.\n  - Two.\n  + Read also\n    Three.");
    }

    private static Article article(CorpusPage page) {
        return ARTICLES.computeIfAbsent(page.name(), name -> page.read(EXTRACTOR));
    }

    private static double right(CorpusField field) {
        long right = PAGES.stream()
                .filter(page -> field.same(page.expected(field), field.answer(article(page))))
                .count();
        return (double) right / PAGES.size();
    }
}
