package dragoman.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Published;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {

    private static final VisibleDates VISIBLE = new VisibleDates();
    private static final PageDates DATES = new PageDates(VISIBLE);
    private static final MarkupCues MARKUP = new MarkupCues();
    private static final PageCues CUES = new PageCues();

    private static final String TITLE = "<h1>Harbour masters agree on the new buoys</h1>";
    private static final String TEXT = "<article>"
            + "<p>The harbour masters of both islands agreed on Tuesday to share the cost of forty new buoys.</p>"
            + "<p>The buoys will mark the channel that fishing boats have used since the lighthouse went dark.</p>"
            + "<p>A first ship is to lay them in May, the harbour office of the larger island said in a note.</p></article>";

    private static HtmlPage page(String html, @Nullable String url) {
        return HtmlPage.parse(html, url, MARKUP);
    }

    private static @Nullable Published published(String head, String body, @Nullable String url, String lang) {
        HtmlPage page = page("<html><head>" + head + "</head><body>" + body + "</body></html>", url);
        return DATES.published(page, body(page), lang);
    }

    private static Body body(HtmlPage page) {
        return new BodyFinder(MARKUP, CUES, new ParagraphCleaner(CUES, VISIBLE)).find(page, Titles.of(page, ""));
    }

    private static @Nullable Published published(String head, String body) {
        return published(head, body, null, "en");
    }

    private static String jsonLd(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-20T06:48:00+02:00\"}",
                "{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":[\"Article\",\"NewsArticle\"],\"datePublished\":\"2024-03-20T06:48:00+02:00\"}]}",
                "[{\"@type\":\"http://schema.org/NewsArticle\",\"datePublished\":\"2024-03-20T06:48:00+02:00\",},]",
                "/* ours */ {\"@type\":\"NewsArticle\", // here\n \"description\":\"one\ntwo\",\"datePublished\":\"2024-03-20T06:48:00+02:00\"}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"The \"new\" buoys\",\"datePublished\":\"2024-03-20T06:48:00+02:00\"}",
            })
    void readsJsonLdHoweverItIsWritten(String json) {
        assertThat(published(jsonLd(json), TITLE + TEXT))
                .isEqualTo(new Published("2024-03-20T06:48:00+02:00", "json-ld"));
    }

    @Test
    void ofSeveralArticlesTheOneOfThisPageCounts() {
        String other =
                "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry prices rise again\",\"datePublished\":\"2023-01-01\"}";
        String own =
                "{\"@type\":\"NewsArticle\",\"headline\":\"Harbour masters agree on the new buoys\",\"datePublished\":\"2024-03-20\"}";

        assertThat(published(
                        "<title>Harbour masters agree on the new buoys - Strait Courier</title>"
                                + jsonLd("[" + other + "," + own + "]"),
                        TITLE + TEXT))
                .isEqualTo(new Published("2024-03-20", "json-ld"));
        assertThat(published(
                        "<link rel=canonical href='https://example.org/b/'>"
                                + jsonLd(
                                        "[{\"@type\":\"Article\",\"url\":\"https://example.org/a\",\"datePublished\":\"2023-01-01\"},"
                                                + "{\"@type\":\"Article\",\"url\":\"http://www.example.org/b\",\"datePublished\":\"2024-03-20\"}]"),
                        TITLE + TEXT))
                .isEqualTo(new Published("2024-03-20", "json-ld"));
    }

    @Test
    void aPublicationLongAfterTheLastChangeIsDoubted() {
        String head =
                jsonLd("{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-06-01\",\"dateModified\":\"2021-02-04\"}");

        assertThat(published(head + "<meta name=date content=2021-02-03>", TITLE + TEXT))
                .isEqualTo(new Published("2021-02-03", "meta"));
        assertThat(published(head, TITLE + TEXT)).isEqualTo(new Published("2024-06-01", "json-ld"));
    }

    @Test
    void theSameInstantIsGivenWithTheOffsetOfItsPlace() {
        assertThat(published(
                        jsonLd("{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-20T22:30:00Z\"}")
                                + "<meta property='article:published_time' content='2024-03-21T00:30:00+02:00'>",
                        TITLE + TEXT))
                .isEqualTo(new Published("2024-03-21T00:30:00+02:00", "meta"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <span class='post-date'>20 March 2024</span> | 2024-03-20
            <span property='schema:dateCreated' content='2024-03-20T06:48:00+00:00'></span> | 2024-03-20T06:48:00+00:00
            <meta itemprop='datePublished' content='2024-03-20'> | 2024-03-20
            <div class='documentPublished'><span>published</span> 20.03.2024 06:48</div> | 2024-03-20T06:48
            <time datetime='2024-03-20'>Wednesday</time> | 2024-03-20
            <abbr class='published' title='2024-03-20T06:48:00Z'>last year</abbr> | 2024-03-20T06:48:00Z
            """)
    void readsDatesThatMarkupMarks(String mark, String value) {
        assertThat(published("", TITLE + mark + TEXT))
                .isNotNull()
                .extracting(Published::value)
                .isEqualTo(value);
    }

    @Test
    void datesOfCommentsAndOtherArticlesAreNotThePages() {
        String related = "<div class='related'><span class='date'>1 May 2023</span></div>";
        String comment = "<div class='comment'><time datetime='2024-04-01'>1 April</time></div>";

        assertThat(published("", related + TITLE + "<span class='date'>20 March 2024</span>" + TEXT + comment))
                .isEqualTo(new Published("2024-03-20", "text"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/2024/03/20/buoys, 2024-03-20",
        "https://example.org/2024/mar/20/buoys, 2024-03-20",
        "https://example.org/news/20240320/buoys, 2024-03-20",
        "https://example.org/2024/3/9/buoys, 2024-03-09",
        "https://example.org/buoys-20-03-2024, 2024-03-20",
        "https://archive.example/20250101120000/https://example.org/2024-03-20-buoys, 2024-03-20"
    })
    void readsTheDayInTheAddress(String url, String value) {
        assertThat(published("", TEXT, url, "en")).isEqualTo(new Published(value, "url"));
    }

    @Test
    void anAddressWithANumberAloneHasNoDay() {
        assertThat(published("", TEXT, "https://example.org/story-202403201/buoys", "en"))
                .isNull();
        assertThat(published("", TEXT, "https://example.org/buoys-03-04-2024", "en"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, en, 2024-03-04",
        "en-GB, en, 2024-04-03",
        "en, en, ",
        "de, de, 2024-04-03",
        "en-US, es, 2024-04-03",
    })
    void numbersAreReadAsTheLanguageAndRegionOrdersThem(String tag, String lang, @Nullable String value) {
        HtmlPage page = page("<html lang='" + tag + "'><body>" + TITLE + "<p>03/04/2024</p>" + TEXT, null);

        @Nullable Published published = DATES.published(page, body(page), lang);

        assertThat(published == null ? null : published.value()).isEqualTo(value);
    }

    @Test
    void datesOfScriptsCountWhenTheyAgree() {
        String one = "<script>window.__STATE__={\"publishDate\":\"2024-03-20T06:48:00Z\"}</script>";
        String two = "<script>var more={\"publishDate\":\"2024-03-21T06:48:00Z\"}</script>";

        assertThat(published("", TITLE + TEXT + one)).isEqualTo(new Published("2024-03-20T06:48:00Z", "script"));
        assertThat(published("", TITLE + TEXT + one + two)).isNull();
    }

    @Test
    void changesAreToldApartAndNeverBeforePublication() {
        HtmlPage page = page(
                "<html><body>" + TITLE + "<p>Published 20 March 2024</p><p>Updated 22 March 2024</p>" + TEXT, null);
        Body body = body(page);
        @Nullable Published published = DATES.published(page, body, "en");

        assertThat(published).isEqualTo(new Published("2024-03-20", "text"));
        assertThat(DATES.modified(page, body, "en", published)).isEqualTo("2024-03-22");
        assertThat(DATES.modified(page, body, "en", new Published("2024-05-01", "url")))
                .isNull();
    }

    @Test
    void theSolarCalendarMeetsTheCommonOne() {
        assertThat(List.of(
                        SolarHijri.toGregorian(1403, 1, 1),
                        SolarHijri.toGregorian(1399, 12, 30),
                        SolarHijri.toGregorian(1400, 7, 1)))
                .extracting(day -> day.map(Object::toString).orElse(""))
                .containsExactly("2024-03-20", "2021-03-20", "2021-09-23");
        assertThat(SolarHijri.toGregorian(1402, 12, 30)).isEmpty();
    }
}
