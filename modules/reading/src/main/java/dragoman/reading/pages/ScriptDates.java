package dragoman.reading.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The publication date in the data that pages hand to their scripts. Such data often speaks of many articles, so it
 * counts only when all of it names one day.
 */
final class ScriptDates {

    private static final List<String> KEYS = List.of(
            "datePublished",
            "publishDate",
            "publishedDate",
            "publishedAt",
            "published_at",
            "publicationDate",
            "publication_date",
            "publish_date",
            "pubDate",
            "firstPublished",
            "firstPublishDate");

    private static final int MOST_CHARS = 2 << 20;
    private static final int MOST_VALUE = 40;
    private static final int ISO_DAY = 10;

    private ScriptDates() {}

    static Optional<String> published(Document document) {
        Set<String> days = new HashSet<>();
        TreeSet<String> values = new TreeSet<>();
        int read = 0;
        for (Element script : document.select("script")) {
            String data = script.data();
            read += data.length();
            if (read > MOST_CHARS) {
                break;
            }
            for (String key : KEYS) {
                collect(data, key, values);
            }
        }
        values.forEach(value -> days.add(value.substring(0, ISO_DAY)));
        return days.size() == 1 ? Optional.of(values.last()) : Optional.empty();
    }

    private static void collect(String data, String key, Set<String> values) {
        for (int at = data.indexOf(key); at >= 0; at = data.indexOf(key, at + 1)) {
            int end = at + key.length();
            boolean whole = at > 0 && !Character.isLetterOrDigit(data.charAt(at - 1));
            if (whole) {
                value(data, end).ifPresent(values::add);
            }
        }
    }

    /** {@code ": "2024-03-20T06:48:00Z"}, the quotes perhaps escaped. */
    private static Optional<String> value(String data, int from) {
        int at = from;
        int colons = 0;
        while (at < data.length() && "\"'\\: ".indexOf(data.charAt(at)) >= 0) {
            colons += data.charAt(at) == ':' ? 1 : 0;
            at++;
        }
        int end = at;
        while (end < data.length() && end - at < MOST_VALUE && "\"'\\,}".indexOf(data.charAt(end)) < 0) {
            end++;
        }
        return colons == 1 ? MachineDate.parse(data.substring(at, end)) : Optional.empty();
    }
}
