package dragoman.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.knowledge.Knowledge;
import dragoman.reading.Article;
import dragoman.reading.Article.Flag;
import dragoman.reading.Page;
import dragoman.reading.Published;
import dragoman.reading.UnreadablePageException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedArticlesTest {

    private static final Extractor EXTRACTOR = new Extractor(Knowledge.load());

    private static final String FIRST =
            "The foreign ministers of the two island states met on Tuesday to settle the dispute over the lighthouse.";
    private static final String SECOND =
            "They agreed, after nine hours of talks, to share the costs of its repair and to open the strait to fishermen.";
    private static final String THIRD =
            "The harbour master asked both sides to keep their word, for the sailors have waited long enough for a light.";
    private static final String PARAGRAPHS = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

    private static Article of(String html) throws UnreadablePageException {
        return of(
                entry("Harbour Gazette", "Lighthouse dispute settled", "Tue, 06 May 2031 07:08:09 +0300", html, true));
    }

    private static FeedEntry entry(String feed, String title, String published, String html, boolean full) {
        return new FeedEntry(
                feed,
                "https://gazette.example/",
                "en",
                "7",
                title,
                "https://gazette.example/a",
                published,
                "",
                List.of("Ann Lee"),
                html,
                full);
    }

    private static Article of(FeedEntry entry) throws UnreadablePageException {
        return EXTRACTOR.extract(Page.of("feed.xml#7", entry.link(), entry.atom()));
    }

    @Test
    void readsAllThatAnEntrySays() throws UnreadablePageException {
        Article article = of(PARAGRAPHS);

        assertThat(article.title()).isEqualTo("Lighthouse dispute settled");
        assertThat(article.text()).isEqualTo(FIRST + "\n" + SECOND + "\n" + THIRD);
        assertThat(article.published()).isEqualTo(new Published("2031-05-06T07:08:09+03:00", "feed"));
        assertThat(article.modified()).isNull();
        assertThat(article.authors()).containsExactly("Ann Lee");
        assertThat(article.outlet()).isEqualTo("Harbour Gazette");
        assertThat(article.url()).isEqualTo("https://gazette.example/a");
        assertThat(article.lang()).isEqualTo("en");
        assertThat(article.flags()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The post <a href='/a'>Lighthouse dispute settled</a> appeared first on <a href='/'>Harbour Gazette</a>.</p>",
                "<p>Сообщение <a href='/a'>Спор о маяке</a> появились сначала на <a href='/'>Вестник порта</a>.</p>",
                "<p><a href='/a'>Read more</a></p>",
                "<p>Share this:</p>",
                "<p>Read also: <a href='/b'>Fishermen block the harbour for a third day</a></p>",
                "<figure><img src='x.jpg'><figcaption>The lighthouse at sunset.</figcaption></figure>",
                "<div class='share-buttons'><a href='/s'>Share on Facebook</a> <a href='/t'>Tweet</a></div>"
            })
    void leavesOutWhatSitesPutBelowAnEntry(String tail) throws UnreadablePageException {
        assertThat(of(PARAGRAPHS + tail).text()).isEqualTo(FIRST + "\n" + SECOND + "\n" + THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " […]",
                "&#8230; <a href='/a'>Continue reading</a>",
                "… <a href='/a'>Read more</a>",
                "... Read more"
            })
    void flagsATeaser(String tail) throws UnreadablePageException {
        Article article = of("<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD.replace(".", "") + tail + "</p>");

        assertThat(article.flags()).containsExactly(Flag.THIN_TEXT);
        assertThat(article.text()).endsWith("enough for a light…");
    }

    @Test
    void flagsAFewWords() throws UnreadablePageException {
        assertThat(of("The strait is open.").flags()).containsExactly(Flag.THIN_TEXT);
    }

    @Test
    void flagsAnEntryThatAsksForASubscription() throws UnreadablePageException {
        assertThat(of(PARAGRAPHS + "<p>Subscribe to continue reading.</p>").flags())
                .contains(Flag.PAYWALL_TEASER);
    }

    @Test
    void readsTextWithoutMarkupAndMarkupEscapedTwice() throws UnreadablePageException {
        assertThat(of(FIRST + "\n\n" + SECOND).text()).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(of("&lt;p&gt;" + FIRST + "&lt;/p&gt;&lt;p&gt;" + SECOND + "&lt;/p&gt;")
                        .text())
                .isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void keepsTheSignsOfAnEntryThatIsText() throws UnreadablePageException {
        assertThat(of("The price fell: 5 &lt; 7 &amp; rising.").text()).isEqualTo("The price fell: 5 < 7 & rising.");
    }

    @Test
    void namesTheOutletAsThePacksDo() throws UnreadablePageException {
        assertThat(of(entry("World | Kyiv Independent", "Title", "", PARAGRAPHS, true))
                        .outlet())
                .isEqualTo("The Kyiv Independent");
        assertThat(of(entry("", "Title", "", PARAGRAPHS, true)).outlet()).isEqualTo("gazette.example");
    }

    @Test
    void hasNoDateWhereTheEntryHasNone() throws UnreadablePageException {
        assertThat(of(entry("Gazette", "Title", "", PARAGRAPHS, true)).published())
                .isNull();
    }

    @Test
    void takesTheDayOfTheUpdateWhereThatIsTheOnlyOne() throws UnreadablePageException {
        FeedEntry entry = new FeedEntry(
                "Gazette", "", "en", "7", "Title", "", "", "2031-05-07T09:00:00+03:00", List.of(), PARAGRAPHS, true);

        assertThat(of(entry).published()).isEqualTo(new Published("2031-05-07T09:00:00+03:00", "feed"));
        assertThat(of(entry).modified()).isEqualTo("2031-05-07T09:00:00+03:00");
    }

    @Test
    void refusesAFeedOfManyEntriesAndSaysWhatToDo() {
        byte[] feed = ("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>A</title></entry>"
                        + "<entry><title>B</title></entry></feed>")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> EXTRACTOR.extract(Page.of("f", null, feed)))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("each entry is a page");
    }

    @Test
    void refusesAnEntryWithoutWords() {
        assertThatThrownBy(() -> of(entry("Gazette", "", "", "<img src='a.png'>", true)))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("no text with letters");
    }

    @Test
    void keepsAnyTextInItsBytes() {
        FeedEntry entry = entry("A & B", "\"1 < 2\" ]]>", "x", "<p>a&amp;b</p>\n<![CDATA[c]]>\tд😀", false);

        assertThat(FeedEntry.of(new String(entry.atom(), StandardCharsets.UTF_8)))
                .contains(entry);
    }
}
