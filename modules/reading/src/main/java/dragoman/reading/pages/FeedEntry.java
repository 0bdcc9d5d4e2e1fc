package dragoman.reading.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * One entry of a feed, and the bytes in which it is kept: an Atom feed of that entry alone, always with the same elements in
 * the same order, so that the same entry has the same hash whenever its feed is fetched. Dates stand as the feed wrote
 * them, for how they are read may improve. Texts are empty where the feed says nothing.
 *
 * @param feedTitle of the feed, or of the source an entry of a collecting feed names
 * @param link where the entry was published
 * @param html its content, or where it has none its summary
 * @param full whether {@code html} is the content
 */
public record FeedEntry(
        String feedTitle,
        String feedLink,
        String lang,
        String id,
        String title,
        String link,
        String published,
        String updated,
        List<String> authors,
        String html,
        boolean full) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    public FeedEntry {
        authors = List.copyOf(authors);
    }

    /** By which the entry can be found in its feed: its id, else its link, else its title. */
    public String name() {
        return !id.isEmpty() ? id : !link.isEmpty() ? link : title;
    }

    public byte[] atom() {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"" + NAMESPACE + "\"");
        xml.append(lang.isEmpty() ? "" : " xml:lang=\"" + escaped(lang) + "\"").append(">\n");
        add(xml, "title", feedTitle);
        addLink(xml, feedLink);
        xml.append("<entry>\n");
        add(xml, "id", id);
        add(xml, "title", title);
        addLink(xml, link);
        add(xml, "published", published);
        add(xml, "updated", updated);
        for (String author : authors) {
            xml.append("<author><name>").append(escaped(author)).append("</name></author>\n");
        }
        String kind = full ? "content" : "summary";
        xml.append("<%s type=\"html\">".formatted(kind)).append(escaped(html)).append("</%s>\n".formatted(kind));
        return xml.append("</entry>\n</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The entry whose bytes decode to that text; empty when they are a feed of another form. */
    static Optional<FeedEntry> of(String atom) {
        List<Element> roots = Jsoup.parse(atom, "", Parser.xmlParser()).children();
        if (roots.size() != 1 || !roots.get(0).attr("xmlns").equals(NAMESPACE)) {
            return Optional.empty();
        }
        Element feed = roots.get(0);
        List<Element> entries = children(feed, "entry");
        if (entries.size() != 1) {
            return Optional.empty();
        }
        Element entry = entries.get(0);
        List<Element> bodies = new ArrayList<>(children(entry, "content"));
        bodies.addAll(children(entry, "summary"));
        return bodies.size() == 1 && bodies.get(0).attr("type").equals("html")
                ? Optional.of(of(feed, entry, bodies.get(0)))
                : Optional.empty();
    }

    private static FeedEntry of(Element feed, Element entry, Element body) {
        List<String> authors = new ArrayList<>();
        children(entry, "author").forEach(author -> authors.add(text(author, "name")));
        return new FeedEntry(
                text(feed, "title"),
                link(feed),
                feed.attr("xml:lang"),
                text(entry, "id"),
                text(entry, "title"),
                link(entry),
                text(entry, "published"),
                text(entry, "updated"),
                authors,
                body.wholeText(),
                body.tagName().equals("content"));
    }

    private static List<Element> children(Element element, String name) {
        return element.children().stream()
                .filter(child -> child.tagName().equals(name))
                .toList();
    }

    private static String text(Element element, String name) {
        List<Element> found = children(element, name);
        return found.isEmpty() ? "" : found.get(0).wholeText();
    }

    private static String link(Element element) {
        List<Element> found = children(element, "link");
        return found.isEmpty() ? "" : found.get(0).attr("href");
    }

    private static void add(StringBuilder xml, String name, String text) {
        if (!text.isEmpty()) {
            xml.append('<')
                    .append(name)
                    .append('>')
                    .append(escaped(text))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
    }

    private static void addLink(StringBuilder xml, String href) {
        if (!href.isEmpty()) {
            xml.append("<link href=\"").append(escaped(href)).append("\"/>\n");
        }
    }

    /** Without characters that XML cannot hold. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n' -> escaped.appendCodePoint(c);
                default -> {
                    if (c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** White space as a reader sees it. */
    public static String oneLine(String text) {
        return Spaces.normal(text);
    }
}
