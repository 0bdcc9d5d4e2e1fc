package dragoman.reading.intake;

import dragoman.reading.pages.FeedEntry;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0, and mixtures of them, by the names of elements whatever their namespaces
 * say. One lenient parser reads good feeds and broken ones, for an entry must give the same bytes when its feed is fetched
 * again and something else in it is broken. It knows no document types, so no entity can name a file or unfold.
 */
final class FeedReader {

    private static final List<String> CONTENT = List.of("content:encoded", "content");
    private static final List<String> TEASER = List.of("description", "summary");
    private static final List<String> PUBLISHED = List.of(
            "pubdate", "published", "dc:date", "issued", "dcterms:issued", "dcterms:created", "created", "date");
    private static final List<String> UPDATED = List.of("updated", "dcterms:modified", "modified", "lastmod");
    private static final List<String> AUTHORS = List.of("dc:creator", "author", "creator");
    /** Prefixes by which feeds of one kind use the elements of another. */
    private static final List<String> ATOM_PREFIXES = List.of("atom:", "a10:", "atom10:", "rss:");

    private final Element channel;
    private final String prefix;
    private final String base;

    private FeedReader(Element channel, String prefix, @Nullable String url) {
        this.channel = channel;
        this.prefix = prefix;
        String own = channel.attr("xml:base");
        this.base = !own.isEmpty() ? own : url == null ? "" : url;
    }

    /** @param cutOff whether it ends in the midst of an entry, which is left out then */
    record Feed(List<FeedEntry> entries, boolean cutOff) {}

    /** @param url of the feed, against which relative links are resolved */
    static Feed read(String xml, @Nullable String url) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        List<Element> all = document.getAllElements();
        List<Element> entries = new ArrayList<>();
        @Nullable Element channel = null;
        for (Element element : all) {
            String name = local(element);
            if (channel == null && (name.equals("channel") || name.equals("feed"))) {
                channel = element;
            }
            if (name.equals("item") || name.equals("entry")) {
                entries.add(element);
            }
        }
        boolean cutOff = endsInAnEntry(xml);
        if (cutOff && !entries.isEmpty()) {
            entries.remove(entries.size() - 1);
        }
        FeedReader reader = new FeedReader(channel == null ? document : channel, prefix(channel), url);
        return new Feed(entries.stream().map(reader::entry).toList(), cutOff);
    }

    private static boolean endsInAnEntry(String xml) {
        String lower = xml.toLowerCase(Locale.ROOT);
        int begun = Math.max(lower.lastIndexOf("<item"), lower.lastIndexOf("<entry"));
        return begun > Math.max(lower.lastIndexOf("</item"), lower.lastIndexOf("</entry"));
    }

    private FeedEntry entry(Element entry) {
        String guid = text(entry, "guid").orElse("");
        String link = link(entry, guid);
        Optional<Element> source = child(entry, "source");
        String content = first(entry, CONTENT).map(FeedReader::html).orElse("");
        boolean full = hasText(content);
        return new FeedEntry(
                source.map(FeedReader::sourceName)
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> title(channel)),
                resolved(link(channel, "")),
                language(entry),
                text(entry, "id").filter(id -> !id.isEmpty()).orElse(guid.isEmpty() ? entry.attr("rdf:about") : guid),
                title(entry),
                link,
                first(entry, PUBLISHED).map(FeedReader::plain).orElse(""),
                first(entry, UPDATED).map(FeedReader::plain).orElse(""),
                authors(entry),
                full ? content : first(entry, TEASER).map(FeedReader::html).orElse(""),
                full);
    }

    private String language(Element entry) {
        for (Element element : List.of(entry, channel)) {
            String lang = element.attr("xml:lang").strip();
            if (!lang.isEmpty()) {
                return lang;
            }
        }
        return text(channel, "language").or(() -> text(channel, "dc:language")).orElse("");
    }

    private String title(Element element) {
        String written = child(element, "title").map(FeedReader::html).orElse("");
        return FeedEntry.oneLine(
                written.indexOf('<') >= 0 || written.indexOf('&') >= 0
                        ? Jsoup.parse(written).text()
                        : written);
    }

    private static String sourceName(Element source) {
        return source.children().stream()
                .filter(child -> local(child).equals("title"))
                .findFirst()
                .map(FeedReader::plain)
                .orElseGet(() -> plain(source));
    }

    /** The address of the entry itself, not of what it came through. */
    private String link(Element element, String guid) {
        List<String> links = new ArrayList<>();
        text(element, "feedburner:origlink").ifPresent(links::add);
        text(element, "link").ifPresent(links::add);
        for (String relation : List.of("alternate", "")) {
            for (Element child : element.children()) {
                if (local(child).equals("link") && child.attr("rel").equals(relation)) {
                    links.add(child.attr("href").strip());
                }
            }
        }
        links.add(permanent(element) ? guid : "");
        links.add(element.attr("rdf:about"));
        return links.stream()
                .filter(link -> !link.isEmpty())
                .findFirst()
                .map(this::resolved)
                .orElse("");
    }

    private static boolean permanent(Element entry) {
        return entry.children().stream()
                .filter(child -> local(child).equals("guid"))
                .noneMatch(guid -> guid.attr("isPermaLink").equalsIgnoreCase("false")
                        || !guid.text().startsWith("http"));
    }

    private String resolved(String link) {
        if (link.startsWith("http://") || link.startsWith("https://") || base.isEmpty() || link.isEmpty()) {
            return link;
        }
        try {
            return URI.create(base).resolve(link).toString();
        } catch (IllegalArgumentException e) {
            return link;
        }
    }

    private List<String> authors(Element entry) {
        List<String> authors = new ArrayList<>(authorsOf(entry));
        if (authors.isEmpty() && local(channel).equals("feed")) {
            authors.addAll(authorsOf(channel));
        }
        return authors;
    }

    private List<String> authorsOf(Element element) {
        for (String name : AUTHORS) {
            List<String> found = element.children().stream()
                    .filter(child -> is(child, name))
                    .map(FeedReader::authorName)
                    .filter(author -> !author.isEmpty())
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** RSS wants "mail@host (Name)" there, Atom an element with the name; an address alone is no name. */
    private static String authorName(Element author) {
        String written = author.children().stream()
                .filter(child -> local(child).equals("name"))
                .findFirst()
                .map(FeedReader::plain)
                .orElseGet(() -> plain(author));
        int open = written.indexOf('(');
        if (written.indexOf('@') >= 0 && open >= 0) {
            int close = written.indexOf(')', open);
            return written.substring(open + 1, close < 0 ? written.length() : close)
                    .strip();
        }
        return written.indexOf('@') >= 0 && written.indexOf(' ') < 0 ? "" : written;
    }

    private Optional<String> text(Element element, String name) {
        return child(element, name).map(FeedReader::plain);
    }

    private Optional<Element> child(Element element, String name) {
        return first(element, List.of(name));
    }

    /** The first child of the first of these names for which there is one with content. */
    private Optional<Element> first(Element element, List<String> names) {
        for (String name : names) {
            for (Element child : element.children()) {
                if (is(child, name) && (child.childNodeSize() > 0)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** Of that name, bare or with the prefix of the feed's own elements. */
    private boolean is(Element element, String name) {
        String tag = element.tagName().toLowerCase(Locale.ROOT);
        if (tag.equals(name) || tag.equals(prefix + name)) {
            return true;
        }
        return tag.endsWith(name) && ATOM_PREFIXES.stream().anyMatch(each -> tag.equals(each + name));
    }

    private static String prefix(@Nullable Element root) {
        String tag = root == null ? "" : root.tagName().toLowerCase(Locale.ROOT);
        return tag.substring(0, tag.indexOf(':') + 1);
    }

    private static String local(Element element) {
        String tag = element.tagName().toLowerCase(Locale.ROOT);
        return tag.substring(tag.indexOf(':') + 1);
    }

    private static String plain(Element element) {
        return FeedEntry.oneLine(element.wholeText());
    }

    /** The content as HTML, whether it was written as text, as escaped markup or as elements. */
    private static String html(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        boolean text = type.equals("text") || type.equals("text/plain");
        if (element.childrenSize() == 0) {
            String whole = element.wholeText().strip();
            return text
                    ? Parser.unescapeEntities(whole, false)
                            .replace("&", "&amp;")
                            .replace("<", "&lt;")
                    : whole;
        }
        StringBuilder html = new StringBuilder();
        for (Node node : element.childNodes()) {
            html.append(node instanceof CDataNode data ? data.getWholeText() : node.outerHtml());
        }
        return html.toString().strip();
    }

    private static boolean hasText(String html) {
        return html.indexOf('<') < 0
                ? !html.isBlank()
                : !Jsoup.parse(html).text().isBlank();
    }
}
