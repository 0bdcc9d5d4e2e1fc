package dragoman.reading.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.knowledge.Knowledge;
import dragoman.reading.Article;
import dragoman.reading.Page;
import dragoman.reading.UnreadablePageException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages that were made to be slow, or to break the reader. Each is sized so that work in proportion to its length takes a
 * fraction of the time allowed, and work with the square of it takes many times that. What counts is CPU time, for a busy
 * machine shall not fail the test; the time-out is there for what would never end.
 */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePageTest {

    private static final Extractor EXTRACTOR = new Extractor(Knowledge.load());

    private static final Duration ALLOWED = Duration.ofSeconds(2);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final String TITLE = "Two islands settle the dispute over their lighthouse";

    private static final String BODY = """
            The foreign ministers of the two island states met on Tuesday to settle the dispute over the lighthouse.
            They agreed, after nine hours of talks, to share the costs of its repair and to open the strait to fishermen.""";

    private static final String MARKED_UP_BODY = "<p>" + BODY.replace("\n", "</p><p>") + "</p>";

    /** What is loaded or compiled once shall not count as the work of one page. */
    @BeforeAll
    static void readOnePage() throws UnreadablePageException {
        extract(page(""));
    }

    private static Article extract(String page) throws UnreadablePageException {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            return EXTRACTOR.extract(Page.of("page", null, page.getBytes(UTF_8)));
        } finally {
            assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start))
                    .isLessThan(ALLOWED);
        }
    }

    private static String page(String more) {
        return page("", more);
    }

    private static String page(String head, String more) {
        return "<!doctype html><html><head><title>%s</title>%s</head><body><article><h1>%s</h1>%s</article>%s</body></html>"
                .formatted(TITLE, head, TITLE, MARKED_UP_BODY, more);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<div> ¦ 20000",
                "<div><p>x ¦ 60000",
                "<article><h1>a word</h1> ¦ 40000",
                "<span> ¦ 150000",
                "<b> ¦ 300000",
                "<b><p>x ¦ 120000",
                "<table><tr><td> ¦ 30000",
                "<table><tr><td>a cell</td></tr></table> ¦ 30000",
                "<a> ¦ 333333",
                "<a href=x>x ¦ 100000",
                "<br> ¦ 390000",
                "<time>3 May 20 ¦ 50000",
                "<time datetime=x>3 May</time> ¦ 50000",
                "<time itemprop=datePublished>3 May 20 ¦ 50000",
                "<div itemprop=author>Ada ¦ 50000",
                "<a rel=author>Ada</a> ¦ 50000",
                "<ul><li> ¦ 100000",
                "<svg><g> ¦ 100000",
                "<form><input> ¦ 100000",
                "<!-- --> ¦ 200000",
                "</p> ¦ 300000",
                "&#xFFFFFFFF; ¦ 100000",
                "&foo; ¦ 100000",
                "&ampampamp ¦ 100000",
                "<script type='application/ld+json'>{\"@type\":\"Thing\"}</script> ¦ 40000",
                "<h1>A headline of four words</h1> ¦ 40000",
                "<p class='menu sidebar'><a href=x>Menu</a></p> ¦ 30000",
            })
    void findsTheArticleAboveAnyNumberOfElements(String repeated, int times) throws UnreadablePageException {
        Article article = extract(page(repeated.repeat(times)));

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.text()).startsWith(BODY);
    }

    @Test
    void readsParagraphsByTheTensOfThousands() throws UnreadablePageException {
        String paragraphs = IntStream.range(0, 50_000)
                .mapToObj(i -> "<p>Boat " + i + " left the harbour of the larger island at dawn.")
                .collect(Collectors.joining());

        assertThat(extract(page(paragraphs)).text()).startsWith(BODY);
    }

    @Test
    void readsOneWordOfAMillionLetters() throws UnreadablePageException {
        assertThat(extract(page("<p>" + "a".repeat(1 << 20))).text()).startsWith(BODY);
    }

    @ParameterizedTest
    @CsvSource({"data-x, 'word '", "class, 'menu '", "class, 'article-body '", "src, QUJD", "id, 'a-b_c '"})
    void readsAnAttributeOfSomeMegabytes(String name, String repeated) throws UnreadablePageException {
        String attribute = "<div %s='%s'>A word.</div>".formatted(name, repeated.repeat((3 << 20) / repeated.length()));

        assertThat(extract(page(attribute)).text()).startsWith(BODY);
    }

    @Test
    void readsAHundredThousandNamesOfOneElement() throws UnreadablePageException {
        String names = IntStream.range(0, 100_000).mapToObj(i -> "name-" + i).collect(Collectors.joining(" "));

        assertThat(extract(page("<div class='%s'>A word.</div>".formatted(names)))
                        .text())
                .startsWith(BODY);
    }

    @ParameterizedTest
    @CsvSource({"'{\"@graph\":', 200000", "'[', 1000000", "'{\"mainEntity\":[', 10000"})
    void readsPastScriptDataThatNestsDeeply(String repeated, int times) throws UnreadablePageException {
        String data = "<script type='application/ld+json'>" + repeated.repeat(times) + "</script>";

        assertThat(extract(page(data, "")).text()).isEqualTo(BODY);
    }

    @Test
    void readsScriptDataOfMegabytes() throws UnreadablePageException {
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[\"Ada Ember\"%s]}</script>"
                        .formatted(",{\"name\":\"Ada Ember\"}".repeat(100_000));

        assertThat(extract(page(data, "")).authors()).containsExactly("Ada Ember");
    }

    @ParameterizedTest
    @CsvSource({"'word '", "'Word | '", "'Word - '", "'| '"})
    void takesTheStartOfATitleOfMegabytes(String repeated) throws UnreadablePageException {
        String head = "<title>%s</title><meta property='og:site_name' content='Lighthouse Post'>"
                .formatted(repeated.repeat((2 << 20) / repeated.length()));
        Article article = extract("<html><head>" + head + "</head><body>" + MARKED_UP_BODY + "</body></html>");

        assertThat(article.text()).isEqualTo(BODY);
        assertThat(article.title()).hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void neverFollowsAPageThatRefreshesToItself() throws UnreadablePageException {
        String refresh = "<meta http-equiv='refresh' content='0;url=page'>";

        assertThat(extract(page(refresh.repeat(30_000), "")).text()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "'The boats left the harbour of the larger island at dawn.\n' ¦ 40000",
                "'Boats leave the harbour\n' ¦ 60000",
                "'Boats\n' ¦ 90000",
                "'- a boat\n' ¦ 90000",
                "'12:30\n' ¦ 90000",
                "'3 May 2024\n' ¦ 90000",
                "'Photo: boats\n' ¦ 90000",
                "'The boats left the harbour of the larger island at dawn. ' ¦ 40000",
                "'a' ¦ 2000000",
                "'a\t' ¦ 2000000",
                "' ' ¦ 2000000",
                "'boats | ' ¦ 300000",
                "'a < b ' ¦ 300000",
                "'<a x ' ¦ 300000",
                "'\u3000\u00A0' ¦ 600000",
            })
    void readsSavedTextOfManyOrEndlessLines(String repeated, int times) throws UnreadablePageException {
        Article article = extract(TITLE + "\n\n" + BODY + "\n\nRecent news\n" + repeated.repeat(times));

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.text()).startsWith(BODY);
    }

    @Test
    void readsADistinctHeadlineOnEachOfManyLines() throws UnreadablePageException {
        String headlines = IntStream.range(0, 60_000)
                .mapToObj(i -> "Boats leave harbour " + i + "\n")
                .collect(Collectors.joining());

        String last =
                "Nobody was hurt when the old tower fell into the sea.\nIts lamp will be lit again by the end of the year.";

        assertThat(extract(TITLE + "\n\n" + BODY + "\n" + headlines + last).text())
                .isEqualTo(BODY + "\n" + last);
    }

    @Test
    void refusesMoreTagsThanAnyPageHas() {
        assertThatThrownBy(() -> extract(page("<p>".repeat(StructureCheck.MOST_TAGS))))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("tags; the limit is 400000: save the article alone");
    }

    @Test
    void refusesManyPagesInOneFile() {
        assertThatThrownBy(() -> extract(page("").repeat(100)))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessage("the page has 200 <html> or <body> tags; the limit is 100: save one page a file");
    }

    @Test
    void refusesMoreLinesThanAnyTextHas() {
        assertThatThrownBy(() -> extract("a\n".repeat(StructureCheck.MOST_LINES + 1)))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("lines; the limit is 100000: save the article alone");
    }

    @Test
    void refusesBytesOfNoText() {
        assertThatThrownBy(() -> extract(page("\0")))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("NUL bytes");
    }

    @ParameterizedTest
    @CsvSource({"<p>The boats left the harbour at dawn., 10000", "&foo;, 50000", "<br>, 50000", "<div><p>x, 10000"})
    void takesAboutTwiceAsLongForTwiceAsMuch(String repeated, int times) throws UnreadablePageException {
        String once = page(repeated.repeat(times));
        String twice = page(repeated.repeat(2 * times));
        extract(twice);

        // noise only adds, so the quickest of some runs is the nearest to the truth
        assertThat(quickest(twice)).isLessThan(4 * quickest(once));
    }

    private static long quickest(String page) throws UnreadablePageException {
        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            extract(page);
            quickest = Math.min(quickest, THREADS.getCurrentThreadCpuTime() - start);
        }
        return quickest;
    }
}
