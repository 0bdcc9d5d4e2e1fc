package dragoman.desk.events;

import dragoman.desk.Event;
import dragoman.desk.StoredReading;
import dragoman.desk.Story;
import dragoman.desk.events.Kind.Act;
import dragoman.desk.origins.Origins;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of all reports of one happening, across documents and languages. A pure function of readings and stories.
 *
 * <p>Reports are taken best first; each joins the event with all of whose reports it {@linkplain Agreement agrees}, within
 * its story if there is one there, else in another story when day and parties are the same; otherwise it begins an event.
 */
public final class Merging {

    private record InStory(Kind kind, String story) {}

    private record OnDay(Kind kind, LocalDate day, Set<String> actors, Set<String> recipients) {}

    private final List<List<Report>> happenings = new ArrayList<>();
    private final Map<InStory, List<List<Report>>> byStory = new HashMap<>();
    private final Map<OnDay, List<List<Report>>> byDay = new HashMap<>();

    private Merging() {}

    /** By date, then id. */
    public static List<Event> events(List<StoredReading> readings, List<Story> stories) {
        Map<String, String> storyOf = new HashMap<>();
        stories.forEach(story -> story.documents().forEach(member -> storyOf.put(member.document(), story.id())));
        Merging merging = new Merging();
        readings.stream()
                .flatMap(stored -> Report.of(stored, storyOf.getOrDefault(stored.document(), "")))
                .sorted(Report.BEST_FIRST)
                .forEach(merging::place);
        Origins origins = new Origins(readings);
        Set<String> ids = new HashSet<>();
        return merging.happenings.stream()
                .map(reports -> Merged.of(reports, origins, ids))
                .sorted(Comparator.comparing(Merging::when, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Event::id))
                .toList();
    }

    private static @Nullable LocalDate when(Event event) {
        return event.date().from() != null ? event.date().from() : event.date().to();
    }

    private void place(Report report) {
        Kind kind = report.kind();
        InStory story = new InStory(kind, report.story());
        Optional<OnDay> day = Optional.ofNullable(report.knownDay()).map(known -> onDay(kind, known, report));
        List<Report> happening = agreeing(byStory.getOrDefault(story, List.of()), report)
                .or(() -> day.flatMap(key -> agreeing(byDay.getOrDefault(key, List.of()), report)))
                .orElseGet(() -> {
                    List<Report> reports = new ArrayList<>();
                    happenings.add(reports);
                    return reports;
                });
        happening.add(report);
        register(byStory.computeIfAbsent(story, key -> new ArrayList<>()), happening);
        day.ifPresent(key -> register(byDay.computeIfAbsent(key, k -> new ArrayList<>()), happening));
    }

    private static OnDay onDay(Kind kind, LocalDate day, Report report) {
        Act act = kind.act();
        return act.isSymmetric()
                ? new OnDay(kind, day, report.everybody(), Set.of())
                : new OnDay(kind, day, report.actors(), report.recipients());
    }

    private static void register(List<List<Report>> happenings, List<Report> happening) {
        if (happenings.stream().noneMatch(known -> known == happening)) {
            happenings.add(happening);
        }
    }

    /** Of several the one with a report on the same day, then the first. */
    private static Optional<List<Report>> agreeing(List<List<Report>> happenings, Report report) {
        @Nullable List<Report> first = null;
        for (List<Report> happening : happenings) {
            if (happening.stream().allMatch(other -> Agreement.sameHappening(other, report))) {
                if (report.knownDay() == null
                        || report.knownDay().equals(happening.get(0).knownDay())) {
                    return Optional.of(happening);
                }
                first = first == null ? happening : first;
            }
        }
        return Optional.ofNullable(first);
    }
}
