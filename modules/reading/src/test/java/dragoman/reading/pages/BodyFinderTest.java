package dragoman.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.knowledge.Knowledge;
import dragoman.reading.Article;
import dragoman.reading.Page;
import dragoman.reading.UnreadablePageException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What structure tells for certain, whatever the trees make of a page. */
class BodyFinderTest {

    private static final Extractor EXTRACTOR = new Extractor(Knowledge.load());

    private static final String FIRST =
            "The two island states have agreed to share the lighthouse in the strait, their foreign ministers said on Tuesday.";
    private static final String SECOND =
            "Repairs will cost nine million crowns, of which each side pays half, and the keepers will be chosen in turn.";
    private static final String THIRD =
            "Fishermen from both shores may enter the strait again from the first of May, after three years of disputes.";
    private static final String ARTICLE = "<h1>Lighthouse to be shared by both islands</h1><p>" + FIRST + "</p><p>"
            + SECOND + "</p><p>" + THIRD + "</p>";
    private static final String BODY = FIRST + "\n" + SECOND + "\n" + THIRD;

    private static Article read(String body) throws UnreadablePageException {
        String html = "<!doctype html><html><head><title>Lighthouse to be shared by both islands</title></head><body>"
                + body + "</body></html>";
        return EXTRACTOR.extract(Page.of("page.html", null, html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatReadersWroteBelowTheArticleIsNoneOfIt() throws UnreadablePageException {
        String comment =
                "<p>I have sailed these waters for forty years and never once has a minister asked me what I think of it.</p>";

        assertThat(read("<article>" + ARTICLE + "</article><div><h3>Comments (12)</h3>" + comment.repeat(12) + "</div>")
                        .text())
                .isEqualTo(BODY);
    }

    @Test
    void hiddenTextIsNotRead() throws UnreadablePageException {
        assertThat(read("<article>" + ARTICLE
                                + "<p hidden>Ask the minister for a comment and put it here before the page goes out.</p>"
                                + "<div style='display: none'><p>Install our application to read on without advertisements.</p></div>"
                                + "</article>")
                        .text())
                .isEqualTo(BODY);
    }

    @Test
    void muchHiddenTextIsTheArticleThatAScriptShows() throws UnreadablePageException {
        String more = "<p>" + SECOND.repeat(8) + "</p>";

        assertThat(read("<article style='display:none'>" + ARTICLE + more + "</article>")
                        .text())
                .startsWith(FIRST);
    }

    @Test
    void aRowOfATableOfDataIsOneLine() throws UnreadablePageException {
        Article article = read("<article>" + ARTICLE
                + "<p>The yearly costs in thousands of crowns, as the ministries gave them, were these:</p>"
                + "<table><tr><th>Year</th><th>North</th><th>South</th></tr><tr><td>2022</td><td>410</td><td>395</td></tr>"
                + "<tr><td>2023</td><td>420</td><td>401</td></tr></table><p>" + SECOND.replace("Repairs", "Works")
                + "</p></article>");

        assertThat(article.text()).doesNotContain("\n410\n").contains(FIRST);
    }

    @Test
    void readingsOfRubyAreNotPartOfTheText() throws UnreadablePageException {
        String sentence = "<ruby>瀬名<rp>（</rp><rt>せな</rt><rp>）</rp></ruby>海峡をめぐる漁業協議で、両島政府は禁漁区を半分に縮小することで合意した。";
        Article article = read("<article><h1>漁業協議が合意</h1><p>" + sentence.repeat(3) + "</p><p>"
                + "協議は三日間に及び、夜を徹した最終日の交渉の末に文書が交わされ、両国の大臣が署名した。".repeat(3) + "</p></article>");

        assertThat(article.text()).startsWith("瀬名海峡をめぐる").doesNotContain("せな");
    }

    @Test
    void textThatOnlyScriptsCarryIsFoundInTheirData() throws UnreadablePageException {
        String data = """
                <script id="state" type="application/json">{"page":{"article":{"headline":"Lighthouse to be shared by both islands",
                "blocks":[{"kind":"p","words":"%s"},{"kind":"p","words":"%s"},{"kind":"p","words":"%s"},{"kind":"p","words":"%s"}]},
                "related":[{"summary":"Another story altogether, about a ferry that sailed without its captain on Sunday morning."}]}}</script>
                """.formatted(FIRST, SECOND, THIRD, SECOND.replace("Repairs", "Later works"));

        assertThat(read("<div id='app'><p>Loading, please wait a moment.</p></div>" + data)
                        .text())
                .isEqualTo(BODY + "\n" + SECOND.replace("Repairs", "Later works"));
    }
}
