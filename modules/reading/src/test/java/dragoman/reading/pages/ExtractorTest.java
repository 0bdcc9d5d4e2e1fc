package dragoman.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.knowledge.Knowledge;
import dragoman.reading.Article;
import dragoman.reading.Article.Flag;
import dragoman.reading.Page;
import dragoman.reading.Published;
import dragoman.reading.UnreadablePageException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorTest {

    private static final Extractor EXTRACTOR = new Extractor(Knowledge.load());

    private static final String PARAGRAPHS = """
            <p>The foreign ministers of the two island states met on Tuesday to settle the dispute over the lighthouse.</p>
            <p>They agreed, after nine hours of talks, to share the costs of its repair and to open the strait to fishermen.</p>
            <p>"It is a good day for the sailors," the harbour master said, and he asked both sides to keep their word.</p>
            """;

    private static final String BODY = """
            The foreign ministers of the two island states met on Tuesday to settle the dispute over the lighthouse.
            They agreed, after nine hours of talks, to share the costs of its repair and to open the strait to fishermen.
            "It is a good day for the sailors," the harbour master said, and he asked both sides to keep their word.""";

    private static Article html(String head, String body) throws UnreadablePageException {
        return EXTRACTOR.extract(Page.of(
                "page.html",
                null,
                ("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static Article of(byte[] bytes) throws UnreadablePageException {
        return EXTRACTOR.extract(Page.of("page", null, bytes));
    }

    @Test
    void bodyIsTheArticleWithoutMenuCaptionRelatedLinksAndComments() throws UnreadablePageException {
        Article article = html(
                "<title>Lighthouse dispute settled | The Strait Courier</title><meta property='og:site_name' content='The Strait Courier'>",
                """
                <nav><a href='/'>Home</a> <a href='/world'>World news of the day, every day, for all readers</a></nav>
                <header><h1>Lighthouse dispute settled</h1></header>
                <div class='story'><figure><img src='x.jpg'><figcaption>The lighthouse in the strait at sunset, as seen from the harbour.</figcaption></figure>""" + PARAGRAPHS + """
                <p>Read also: <a href='/1'>Fishermen block the harbour for a third day in a row</a></p>
                <p>Subscribe to our newsletter and never miss a story from the strait.</p>
                <ul class='related-articles'><li><a href='/2'>Ferry prices rise again this summer, and nobody is happy about it.</a></li></ul>
                <p>Photo: Harbour Office</p></div>
                <div id='comments'><p>I was there, and nobody talked about the ferry at all, which is what matters to us.</p></div>
                <footer><p>All rights reserved. The Strait Courier is a member of the Island Press Council.</p></footer>""");

        assertThat(article.text()).isEqualTo(BODY);
        assertThat(article.title()).isEqualTo("Lighthouse dispute settled");
        assertThat(article.outlet()).isEqualTo("The Strait Courier");
        assertThat(article.lang()).isEqualTo("en");
        assertThat(article.published()).isNull();
        assertThat(article.flags()).isEmpty();
    }

    @Test
    void ukrainianBodyLosesItsReadAlsoLines() throws UnreadablePageException {
        Article article = html("<title>Порт відкрили</title>", """
                <h1>Порт відкрили після тритижневого страйку</h1><div class='post-content'>
                <p>Портовики острівної держави завершили страйк, що тривав три тижні, повідомило міністерство транспорту.</p>
                <p>Читайте також: <a href='/1'>Поромники вимагають підвищення зарплат уже цього місяця</a></p>
                <p>За словами міністра, сторони домовилися підвищити зарплати на десять відсотків і більше не зупиняти роботу.</p>
                <p>Підписуйтесь на наш телеграм-канал, щоб не пропустити новини.</p></div>""");

        assertThat(article.text()).isEqualTo("""
                Портовики острівної держави завершили страйк, що тривав три тижні, повідомило міністерство транспорту.
                За словами міністра, сторони домовилися підвищити зарплати на десять відсотків і більше не зупиняти роботу.""");
        assertThat(article.lang()).isEqualTo("uk");
        assertThat(article.title()).isEqualTo("Порт відкрили після тритижневого страйку");
    }

    @Test
    void windows1251IsReadEvenWhenThePageDeclaresLatin() throws UnreadablePageException {
        String russian =
                "Министры двух островных государств встретились во вторник и договорились о ремонте маяка в проливе.";
        String page = "<html><head><meta charset='iso-8859-1'></head><body><p>" + russian + "</p><p>"
                + russian.replace("вторник", "среду") + "</p></body></html>";

        Article article = of(page.getBytes(Charset.forName("windows-1251")));

        assertThat(article.text()).startsWith(russian);
        assertThat(article.lang()).isEqualTo("ru");
        assertThat(article.flags()).doesNotContain(Flag.BROKEN_CHARACTERS);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-U", "UTF-8", "UTF-16LE-BOM"})
    void ukrainianTextIsReadWhateverItsCharset(String charset) throws Exception {
        String text =
                "Їхні судна стоять у порту, бо капітани чекають на дозвіл. Міністерство обіцяє відповісти до п'ятниці.";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (charset.equals("UTF-16LE-BOM")) {
            bytes.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
            bytes.write(text.getBytes(StandardCharsets.UTF_16LE));
        } else {
            bytes.write(text.getBytes(Charset.forName(charset)));
        }

        assertThat(of(bytes.toByteArray()).text()).isEqualTo(text);
    }

    @Test
    void brokenUtf8IsShownAndFlagged() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("Мости через протоку зачинено до ранку, бо вітер надто силь".getBytes(StandardCharsets.UTF_8));
        bytes.write(new byte[] {(byte) 0xD0, (byte) 0xFF});
        bytes.write("ий, кажуть рятувальники.".getBytes(StandardCharsets.UTF_8));

        Article article = of(bytes.toByteArray());

        assertThat(article.text())
                .contains("\uFFFD")
                .startsWith("Мости через протоку")
                .endsWith("рятувальники.");
        assertThat(article.flags()).contains(Flag.BROKEN_CHARACTERS);
    }

    @Test
    void whatIsNoTextIsRefusedWithItsReason() {
        assertUnreadable(new byte[0], "empty");
        assertUnreadable("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8), "PDF");
        assertUnreadable(new byte[] {'P', 'K', 3, 4, 20, 0, 1}, "zip");
        assertUnreadable(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "PNG");
        assertUnreadable(new byte[] {'a', 0, 'b'}, "NUL");
        assertUnreadable("a\u0002b\u0003c\u0004".getBytes(StandardCharsets.UTF_8), "control character");
        assertUnreadable("  \n 12:30 — 14 \n".getBytes(StandardCharsets.UTF_8), "no text with letters");
        assertUnreadable(
                "<html><head><script>var x = 1;</script></head><body><img src='a.png'> 7 </body></html>"
                        .getBytes(StandardCharsets.UTF_8),
                "no text");
        assertUnreadable(
                "<?xml version='1.0'?><rss version='2.0'><channel><title>News</title></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8),
                "feed");
    }

    @Test
    void aPageOverTheLimitIsRefusedWithTheLimit() {
        byte[] large = new byte[Page.MOST_BYTES + 1];
        java.util.Arrays.fill(large, (byte) 'a');

        assertUnreadable(large, "8 MiB");
    }

    private static void assertUnreadable(byte[] bytes, String reason) {
        assertThatThrownBy(() -> of(bytes))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void deepBroadAndBloatedPagesAreReadInTime() {
        Assertions.assertThatCode(() -> assertThat(
                                html("", "<div>".repeat(20_000) + PARAGRAPHS).text())
                        .isEqualTo(BODY))
                .doesNotThrowAnyException();
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            html("", "<div>".repeat(20_000) + PARAGRAPHS + "</div>".repeat(20_000));
            html("", "<table><tr><td>one cell</td></tr></table>".repeat(30_000) + PARAGRAPHS);
            html("", "<table><tr><td>one cell".repeat(30_000) + PARAGRAPHS);
            html("", "line<br>".repeat(100_000) + PARAGRAPHS);
            assertThat(html("", "<div title='" + "a ".repeat(700_000) + "'>" + PARAGRAPHS + "</div>")
                            .text())
                    .isEqualTo(BODY);
            html("<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>", PARAGRAPHS);
        });
    }

    @Test
    void theDateComesFromJsonLdFirstAndKeepsItsOffset() throws UnreadablePageException {
        Article article = html("""
                <script type='application/ld+json'>{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
                {"@type":["NewsArticle"],"headline":"Lighthouse &amp; dispute","datePublished":"2024-03-20T06:48:00+0200",
                "dateModified":"2024-03-21T07:00:00Z","author":[{"@type":"Person","name":"Ada Quill"},{"name":"By Tom Reed"}],
                "publisher":{"@type":"Organization","name":"Strait Courier"}}]}</script>
                <meta property='article:published_time' content='2024-01-01'>""", PARAGRAPHS);

        assertThat(article.published()).isEqualTo(new Published("2024-03-20T06:48:00+02:00", "json-ld"));
        assertThat(article.modified()).isEqualTo("2024-03-21T07:00:00Z");
        assertThat(article.authors()).containsExactly("Ada Quill", "Tom Reed");
        assertThat(article.outlet()).isEqualTo("Strait Courier");
        assertThat(article.title()).isEqualTo("Lighthouse & dispute");
    }

    @Test
    void withoutJsonLdTheDateComesFromMetaThenTimeThenAddressThenText() throws UnreadablePageException {
        String time = "<time itemprop='datePublished' datetime='2024-03-18T10:00'>Monday</time>";
        String line = "<div>Опубліковано: 17 березня 2024, 09:15</div>";
        String url = "https://example.org/2024/03/19/lighthouse";

        assertThat(html("<meta name='date' content='2024-03-20'>", time + PARAGRAPHS)
                        .published())
                .isEqualTo(new Published("2024-03-20", "meta"));
        assertThat(html("", time + line + PARAGRAPHS).published()).isEqualTo(new Published("2024-03-18T10:00", "time"));
        assertThat(EXTRACTOR
                        .extract(Page.of(
                                "p", url, ("<html><body>" + line + PARAGRAPHS).getBytes(StandardCharsets.UTF_8)))
                        .published())
                .isEqualTo(new Published("2024-03-19", "url"));
        assertThat(html("", "<h1>Маяк</h1>" + line + PARAGRAPHS).published())
                .isEqualTo(new Published("2024-03-17T09:15", "text"));
    }

    @Test
    void aDateOfChangeIsNotTheDateOfPublication() throws UnreadablePageException {
        Article article = html("", "<h1>Lighthouse</h1><div>Updated: 21 March 2024</div>" + PARAGRAPHS);

        assertThat(article.published()).isNull();
    }

    @Test
    void bodyForMachinesIsTakenWhereNoneIsVisible() throws UnreadablePageException {
        String escaped = BODY.replace("\"", "\\\"").replace("\n", "\\n");

        Article article = html(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + escaped
                        + "\"}</script>",
                "<div id='app'>Loading the page</div>");

        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void aTeaserForSubscribersIsFlagged() throws UnreadablePageException {
        Article article = html(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"isAccessibleForFree\":false}</script>",
                "<p>The foreign ministers of the two island states met on Tuesday to settle the dispute over the lighthouse.</p>");

        assertThat(article.flags()).containsExactly(Flag.THIN_TEXT, Flag.PAYWALL_TEASER);
    }

    @Test
    void aListOfHeadlinesIsFlaggedAsIndex() throws UnreadablePageException {
        StringBuilder list = new StringBuilder();
        IntStream.range(0, 40)
                .forEach(i -> list.append("<div><a href='/")
                        .append(i)
                        .append("'>Harbour story number ")
                        .append(i)
                        .append(" of the week</a></div>"));

        assertThat(html("<title>All news</title>", list.toString()).flags()).contains(Flag.INDEX_PAGE);
    }

    @Test
    void theSamePageGivesTheSameArticleOnManyThreads() throws UnreadablePageException {
        Article expected = html("", PARAGRAPHS);

        List<Article> articles = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> {
                    try {
                        return html("", PARAGRAPHS);
                    } catch (UnreadablePageException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();

        assertThat(articles).containsOnly(expected);
    }
}
