package dragoman.reading.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How a page orders the numbers of a date, as far as its language and region make that certain. English needs a region,
 * which the page names in its language tag or its domain; what contradicts itself stays unknown.
 */
final class PageOrder {

    private static final String ANY_REGION = "*";

    private PageOrder() {}

    static DateOrder of(HtmlPage page, DateWords words) {
        String tag = tag(page);
        String lang = tag.isEmpty() ? "" : tag.split("[-_]", 2)[0];
        @Nullable String general = words.order(lang, ANY_REGION);
        Set<String> said = new HashSet<>();
        for (String region : regions(page, tag)) {
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
        return (lang.isEmpty() ? page.meta().first("language") : lang).toLowerCase(Locale.ROOT);
    }

    private static List<String> regions(HtmlPage page, String tag) {
        return java.util.stream.Stream.of(region(tag), region(page.meta().first("language")), topDomain(page.url()))
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
