package dragoman.desk.brief;

import dragoman.desk.Event;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who first told a story, as far as its pages say. */
final class Origins {

    private static final String UNKNOWN = "unknown";

    private final TreeSet<String> known = new TreeSet<>();
    private final Set<String> documents = new TreeSet<>();
    private final boolean isPartly;

    Origins(Collection<Event> events) {
        boolean partly = false;
        for (Event event : events) {
            known.addAll(event.originNames());
            event.reports().forEach(report -> documents.add(report.document()));
            partly |= event.originNames().isEmpty() || event.originNames().contains(UNKNOWN);
        }
        known.remove(UNKNOWN);
        isPartly = partly;
    }

    /** Number of independent origins that are known by name. */
    int known() {
        return known.size();
    }

    /** {@code All 5 reports trace to one origin, the Institute.} A report is a page that tells one of the events. */
    String note(Wording wording, Names names) {
        String many = known.size() > 1 ? "several" : known.size() == 1 ? "one" : "none";
        String key = "origin." + many + (isPartly && !known.isEmpty() ? ".partly" : "");
        List<String> escaped =
                known.stream().map(names::origin).map(Markdown::escape).toList();
        int reports = documents.size();
        String form = reports == 1 ? "one" : reports == 2 && wording.find(key, "two") != null ? "two" : "many";
        return wording.filled(
                key,
                form,
                Map.of(
                        "n", Integer.toString(reports),
                        "name", escaped.isEmpty() ? "" : escaped.get(0),
                        "names", names.list(escaped)));
    }
}
