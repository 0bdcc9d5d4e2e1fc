package dragoman.reading.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Who wrote an article: JSON-LD, then meta elements, then microdata and links marked as author. */
final class Authors {

    private static final int LONGEST_NAME = 80;
    private static final int MOST = 20;
    /** Lists mark the author of every article. */
    private static final int MOST_MARKED = 100;

    private final PageCues cues;

    Authors(PageCues cues) {
        this.cues = cues;
    }

    List<String> of(HtmlPage page) {
        JsonNode article = page.jsonLd().article();
        List<String> structured = clean(JsonLd.texts(article.path("author")));
        if (!structured.isEmpty()) {
            return structured;
        }
        List<String> meta = clean(page.meta().all("author").stream().limit(1).toList());
        if (!meta.isEmpty()) {
            return meta;
        }
        List<String> marked = new ArrayList<>();
        for (Element element : page.document().select("[itemprop=author], [rel=author]")) {
            if (marked.size() < MOST_MARKED) {
                marked.add(ElementText.start(element, MOST * LONGEST_NAME));
            }
        }
        return clean(marked);
    }

    private List<String> clean(List<String> written) {
        Set<String> names = new LinkedHashSet<>();
        for (String each : written) {
            for (String part : each.split("\\s*[;|]\\s*|,\\s+")) {
                String name = Spaces.normal(cues.withoutStart(part, PageCues.Kind.BY));
                if (Spaces.hasLetter(name)
                        && name.length() <= LONGEST_NAME
                        && !name.contains("://")
                        && names.size() < MOST) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }
}
