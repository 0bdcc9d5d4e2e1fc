package dragoman.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dragoman.reading.Page;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Harbour Gazette</title><link>https://gazette.example/</link><language>en-gb</language>
            <lastBuildDate>Tue, 06 May 2031 10:00:00 GMT</lastBuildDate>
            <item><title>Strait &amp; harbour open</title><link>https://gazette.example/a</link><guid isPermaLink="false">g-1</guid>
            <pubDate>Tue, 06 May 2031 07:08:09 +0300</pubDate><dc:creator>Ann Lee</dc:creator>
            <description>In short.</description><content:encoded><![CDATA[<p>The strait is open.</p>]]></content:encoded></item>
            <item><title>Second</title><link>https://gazette.example/b</link><description>&lt;b&gt;Bold&lt;/b&gt; words.</description></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>Вісник порту</title>
            <link rel="self" href="https://visnyk.example/feed"/><link rel="alternate" href="https://visnyk.example/"/>
            <author><name>Редакція</name></author>
            <entry><id>tag:visnyk.example,2031:1</id><title type="html">Порт &amp;lt;відкрито&amp;gt;</title>
            <link rel="edit" href="https://visnyk.example/edit/1"/><link href="https://visnyk.example/1"/>
            <published>2031-05-06T07:08:09+03:00</published><updated>2031-05-06T09:00:00+03:00</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Порт відкрито.</p></div></content></entry>
            <entry><id>tag:visnyk.example,2031:2</id><title>Друге</title><link href="https://visnyk.example/2"/>
            <updated>2031-05-07T09:00:00+03:00</updated><author><name>Іван Бойко</name></author>
            <summary type="text">1 &lt; 2</summary></entry></feed>
            """;

    private static final String RDF = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://gazette.example/"><title>Harbour Gazette</title><link>https://gazette.example/</link>
            <items><rdf:Seq><rdf:li resource="https://gazette.example/a"/></rdf:Seq></items></channel>
            <item rdf:about="https://gazette.example/a"><title>Strait open</title><link>https://gazette.example/a</link>
            <dc:date>2031-05-06T07:08:09Z</dc:date><dc:creator>Ann Lee</dc:creator><description>It is open.</description></item>
            </rdf:RDF>
            """;

    private static List<String> texts(String feed) {
        return Taken.pages("feed.xml", Taken.utf8(feed)).stream()
                .map(page -> new String(page.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void makesAFeedOfOneEntryOfEachEntryAlwaysInTheSameForm() {
        assertThat(texts(RSS).get(0)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-gb">
                <title>Harbour Gazette</title>
                <link href="https://gazette.example/"/>
                <entry>
                <id>g-1</id>
                <title>Strait &amp; harbour open</title>
                <link href="https://gazette.example/a"/>
                <published>Tue, 06 May 2031 07:08:09 +0300</published>
                <author><name>Ann Lee</name></author>
                <content type="html">&lt;p&gt;The strait is open.&lt;/p&gt;</content>
                </entry>
                </feed>
                """);
    }

    @Test
    void namesAnEntryByItsIdOrElseItsLink() {
        assertThat(Taken.lines("feed.xml", Taken.utf8(RSS)))
                .containsExactly(
                        "feed.xml#g-1 page https://gazette.example/a",
                        "feed.xml#https://gazette.example/b page https://gazette.example/b");
    }

    @Test
    void givesTheSameBytesWhenTheFeedIsFetchedAgainLater() {
        String later = RSS.replace("10:00:00", "11:30:00")
                .replace("<item><title>Second", "<item><title>New</title><guid>n</guid></item><item><title>Second")
                .replace("<channel>", "<channel><ttl>5</ttl>")
                .replace("\n", "\r\n")
                .replace("</rss>", "");

        assertThat(texts(later).get(0)).isEqualTo(texts(RSS).get(0));
        assertThat(texts(later).get(2)).isEqualTo(texts(RSS).get(1));
    }

    @Test
    void readsItsOwnFormAsItIs() {
        for (String feed : List.of(RSS, ATOM, RDF)) {
            for (Page page : Taken.pages("f", Taken.utf8(feed))) {
                assertThat(Taken.pages("f", page.bytes()))
                        .singleElement()
                        .satisfies(again -> assertThat(again.bytes()).isEqualTo(page.bytes()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {RSS, ATOM, RDF})
    void agreesWithAnotherReaderOnGoodFeeds(String xml) throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(xml.strip()));

        List<String> ours = FeedReader.read(xml, null).entries().stream()
                .map(entry -> String.join("|", entry.feedTitle(), entry.title(), entry.link()))
                .toList();
        List<String> theirs = feed.getEntries().stream()
                .map(entry -> String.join("|", feed.getTitle(), plain(entry), entry.getLink()))
                .toList();

        assertThat(ours).isEqualTo(theirs);
    }

    private static String plain(SyndEntry entry) {
        return org.jsoup.Jsoup.parse(entry.getTitle()).text();
    }

    @Test
    void readsAtomWithItsKindsOfContent() {
        List<String> texts = texts(ATOM);

        assertThat(texts.get(0))
                .contains(
                        "xml:lang=\"uk\"",
                        "<title>Порт &lt;відкрито&gt;</title>",
                        "<published>2031-05-06T07:08:09+03:00<")
                .contains("<link href=\"https://visnyk.example/1\"/>", "<name>Редакція</name>")
                .contains("<content type=\"html\">&lt;div", "&lt;p&gt;Порт відкрито.&lt;/p&gt;");
        assertThat(texts.get(1))
                .contains("<name>Іван Бойко</name>", "<summary type=\"html\">1 &amp;lt; 2</summary>")
                .doesNotContain("<published>", "Редакція");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // entities nobody declared, a lone ampersand
                "<rss><channel><title>G</title><item><guid>7</guid><title>Aarn &nbsp;&mdash; &foo; & Bern</title></item></channel></rss>",
                // no namespaces declared
                "<rss><channel><item><guid>7</guid><dc:title/><content:encoded>Aarn</content:encoded></item></channel></rss>",
                // junk before the prolog
                "\uFEFF\n\n  junk <?xml version=\"1.0\"?><rss><channel><item><guid>7</guid><title>Aarn</title></item></channel></rss>",
                // markup that is neither escaped nor well-formed
                "<rss><channel><item><guid>7</guid><description><p>Aarn<br>and <b>Bern</p></description></item></channel></rss>",
                // elements that are never closed
                "<rss><channel><item><guid>7</guid><title>Aarn</item></channel>",
                // a mixture: Atom's elements in RSS
                "<rss xmlns:a10=\"http://www.w3.org/2005/Atom\"><channel><item><a10:id>7</a10:id><a10:content>Aarn</a10:content></item></channel></rss>",
                // a prefix on all elements, an old version
                "<atom:feed xmlns:atom=\"http://purl.org/atom/ns#\"><atom:entry><atom:id>7</atom:id><atom:title>Aarn</atom:title></atom:entry></atom:feed>",
                "<RSS><CHANNEL><ITEM><GUID>7</GUID><TITLE>Aarn</TITLE></ITEM></CHANNEL></RSS>"
            })
    void readsFeedsThatAreNotWellFormed(String feed) {
        assertThat(Taken.lines("f", Taken.utf8(feed))).containsExactly("f#7 page null");
        assertThat(texts(feed)).singleElement().asString().contains("Aarn");
    }

    @Test
    void readsFeedsInOtherCharsetsEvenWithAWrongName() {
        String feed =
                "<?xml version=\"1.0\" encoding=\"%s\"?><rss><channel><title>Вестник порта</title><item><guid>7</guid>"
                        + "<title>Пролив открыт для всех судов</title></item></channel></rss>";
        byte[] right = feed.formatted("windows-1251").getBytes(Charset.forName("windows-1251"));
        byte[] wrong = feed.formatted("utf-8").getBytes(Charset.forName("windows-1251"));

        for (byte[] bytes : List.of(right, wrong)) {
            assertThat(new String(Taken.pages("f", bytes).get(0).bytes(), StandardCharsets.UTF_8))
                    .contains("<title>Пролив открыт для всех судов</title>");
        }
    }

    @Test
    void opensNoFileThatAnEntityNames() {
        String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<rss><channel><item><guid>7</guid><title>A&x;B</title></item></channel></rss>";

        assertThat(texts(feed)).singleElement().asString().contains("<title>A&amp;x;B</title>");
    }

    @Test
    void unfoldsNoEntities() {
        String entities = IntStream.range(1, 12)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        String feed = "<!DOCTYPE rss [<!ENTITY l0 \"lol\">" + entities
                + "]><rss><channel><item><guid>7</guid><title>&l11;</title></item></channel></rss>";

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(texts(feed)).allMatch(text -> text.length() < 1000));
    }

    @Test
    void leavesOutTheEntryInWhichAFeedBreaksOff() {
        String cut = RSS.substring(0, RSS.indexOf("words."));

        assertThat(Taken.lines("f", Taken.utf8(cut)))
                .containsExactly(
                        "f#g-1 page https://gazette.example/a",
                        "f refused: the feed breaks off in the midst of its last entry");
    }

    @Test
    void takesTheSourceOfAnEntryOfACollectingFeed() {
        String feed = "<rss><channel><title>All news</title><item><guid>7</guid><title>Aarn</title>"
                + "<source url=\"https://gazette.example/feed\">Harbour Gazette</source></item></channel></rss>";

        assertThat(texts(feed)).singleElement().asString().contains("<title>Harbour Gazette</title>");
    }

    @Test
    void saysThatAFeedHasNoEntries() {
        assertThat(Taken.lines("f", Taken.utf8("<rss><channel><title>Gazette</title></channel></rss>")))
                .containsExactly("f refused: a feed without entries");
    }
}
