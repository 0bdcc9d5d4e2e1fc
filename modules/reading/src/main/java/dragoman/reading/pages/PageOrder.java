package dragoman.reading.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How a page orders the numbers of a date, as far as its language and region make that certain. English needs a region,
 * which the page names in its language tag or its domain; what contradicts itself stays unknown.
 */
final class PageOrder {

    private static final String ANY_REGION = "*";

    private PageOrder() {}

    /** @param read ISO 639-1 of the text; templates often name another language than their article's */
    static DateOrder of(HtmlPage page, String read, DateWords words) {
        String tag = tag(page);
        String named = tag.split("[-_]", 2)[0];
        String lang = read.equals("und") ? named : read;
        if (!lang.equals(named)) {
            tag = lang;
        }
        @Nullable String general = words.order(lang, ANY_REGION);
        Set<String> said = new HashSet<>();
        for (String region : regions(tag, page.url())) {
            @Nullable String order = words.order(lang, region);
            if (order != null) {
                said.add(order);
            }
        }
        if (said.isEmpty() && general != null) {
            said.add(general);
        }
        return said.size() == 1 ? order(said.iterator().next()) : DateOrder.UNKNOWN;
    }

    private static DateOrder order(String written) {
        return switch (written) {
            case "dmy" -> DateOrder.DAY_FIRST;
            case "mdy" -> DateOrder.MONTH_FIRST;
            case "ymd" -> DateOrder.YEAR_FIRST;
            default -> DateOrder.UNKNOWN;
        };
    }

    private static String tag(HtmlPage page) {
        @Nullable Element html = page.document().selectFirst("html");
        String lang = html == null ? "" : html.attr("lang").strip();
        String shared = page.meta().first("language");
        boolean moreExact = shared.length() > lang.length() && shared.startsWith(lang);
        return (moreExact ? shared : lang).toLowerCase(Locale.ROOT);
    }

    private static List<String> regions(String tag, @Nullable String url) {
        return Stream.of(region(tag), topDomain(url))
                .filter(region -> !region.isEmpty())
                .toList();
    }

    private static String region(String tag) {
        String[] parts = tag.split("[-_]");
        String last = parts[parts.length - 1].toLowerCase(Locale.ROOT);
        return parts.length > 1 && last.length() == 2 ? last : "";
    }

    private static String topDomain(@Nullable String url) {
        try {
            @Nullable String host = url == null ? null : new URI(url).getHost();
            return host == null ? "" : host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
