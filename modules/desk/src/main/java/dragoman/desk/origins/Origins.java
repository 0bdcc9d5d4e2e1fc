package dragoman.desk.origins;

import dragoman.desk.StoredReading;
import dragoman.desk.events.Report;
import dragoman.language.Normal;
import dragoman.reading.Article;
import dragoman.reading.EventMention;
import dragoman.reading.EventMention.Speaker;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts the independent first sources of an event. The origin of a report is the last link of its chain of speakers that
 * is no party to the event; a party that speaks of itself is the origin only when nobody else is named.
 */
public final class Origins {

    /** Stands for the origin of a report that names none. */
    public static final String UNKNOWN = "unknown";

    /**
     * @param origins at least 1; an unknown one is not counted beside a known one
     * @param originNames sorted; {@link #UNKNOWN} when some report names none
     */
    public record Count(int origins, int outlets, List<String> originNames) {}

    private final Copies copies;

    public Origins(List<StoredReading> readings) {
        this.copies = Copies.among(readings);
    }

    public Count of(List<Report> reports) {
        // of copies of one text the origin that most of them name holds for all
        SortedMap<String, SortedMap<String, Integer>> namedByText = new TreeMap<>();
        SortedMap<String, String> names = new TreeMap<>();
        for (Report report : reports) {
            Map<String, Integer> named =
                    namedByText.computeIfAbsent(copies.original(report.document()), text -> new TreeMap<>());
            Speaker speaker = origin(report.mention());
            if (speaker != null) {
                named.merge(key(speaker), 1, Integer::sum);
                names.merge(key(speaker), speaker.name(), Origins::fuller);
            }
        }
        Set<String> origins = new HashSet<>();
        boolean someUnknown = false;
        for (SortedMap<String, Integer> named : namedByText.values()) {
            someUnknown |= named.isEmpty();
            named.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .ifPresent(most -> origins.add(most.getKey()));
        }
        return new Count(
                Math.max(1, origins.size()),
                (int) reports.stream().map(Origins::outlet).distinct().count(),
                Stream.concat(
                                names.entrySet().stream()
                                        .filter(name -> origins.contains(name.getKey()))
                                        .map(Map.Entry::getValue),
                                someUnknown ? Stream.of(UNKNOWN) : Stream.<String>empty())
                        .sorted()
                        .toList());
    }

    private static @Nullable Speaker origin(EventMention mention) {
        Set<String> parties = new TreeSet<>();
        Stream.concat(mention.actor().stream(), mention.recipient().stream())
                .forEach(party -> parties.add(party.actor()));
        @Nullable Speaker lastOfAll = null;
        @Nullable Speaker lastBesides = null;
        for (Speaker speaker : mention.saidBy()) {
            lastOfAll = speaker;
            if (speaker.actor() == null || !parties.contains(speaker.actor())) {
                lastBesides = speaker;
            }
        }
        return lastBesides != null ? lastBesides : lastOfAll;
    }

    /** Of two ways to write one name the longer one, which says more. */
    private static String fuller(String a, String b) {
        if (a.length() != b.length()) {
            return a.length() > b.length() ? a : b;
        }
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static String key(Speaker speaker) {
        return speaker.actor() != null ? speaker.actor() : "named " + Normal.form(speaker.name());
    }

    private static String outlet(Report report) {
        Article article = report.stored().reading().article();
        if (article.outlet() != null) {
            return Normal.form(article.outlet());
        }
        String host = article.url() == null ? null : host(article.url());
        return host == null ? report.document() : host;
    }

    private static @Nullable String host(String url) {
        try {
            return new URI(url).getHost();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
