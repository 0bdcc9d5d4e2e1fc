package dragoman.reading.intake;

import dragoman.reading.pages.Charsets;
import dragoman.reading.pages.Markup;
import java.util.Locale;
import java.util.Set;

/** Which answers of servers may be pages, by what the server says of them. */
final class MediaTypes {

    private static final Set<String> PAGES = Set.of(
            "text/html", "application/xhtml+xml", "application/rss+xml", "application/atom+xml", "application/rdf+xml");

    private static final String TEXT = "text/plain";
    /** These may be a feed or a page, but also a site map. */
    private static final Set<String> TOLD_BY_CONTENT =
            Set.of("", "text/xml", "application/xml", "application/octet-stream");
    /** RFC 9309. */
    private static final String RULES_FOR_CRAWLERS = "/robots.txt";

    private MediaTypes() {}

    static boolean mayBePage(String contentType, String url) {
        String type = bare(contentType);
        return PAGES.contains(type)
                || TOLD_BY_CONTENT.contains(type)
                || (type.equals(TEXT) && !url.endsWith(RULES_FOR_CRAWLERS));
    }

    static boolean isPage(String contentType, byte[] bytes) {
        return !TOLD_BY_CONTENT.contains(bare(contentType))
                || Markup.kindOf(Charsets.decode(bytes).text()) != Markup.Kind.TEXT;
    }

    private static String bare(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
