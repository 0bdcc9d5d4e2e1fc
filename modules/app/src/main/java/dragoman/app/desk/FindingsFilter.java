package dragoman.app.desk;

import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.desk.Story;
import dragoman.knowledge.PloverType;
import dragoman.reading.EventMention.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --since}, {@code --until}, {@code --about} and {@code --type}: which part of the findings is asked for. */
final class FindingsFilter {

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "Only what may have happened on that day or later, such as 2024-03-01.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DAY", description = "Only what may have happened on that day or earlier.")
    private @Nullable LocalDate until;

    @Option(
            names = "--about",
            paramLabel = "ACTOR",
            description =
                    "Only what one of these states or actors does or meets with: RUS,CHN. Given twice, one of each"
                            + " list must take part: --about RUS --about CHN.")
    private List<String> about = List.of();

    @Option(names = "--type", split = ",", paramLabel = "TYPE", description = "Only these PLOVER types: CONSULT,AGREE.")
    private Set<PloverType> types = Set.of();

    /** The events asked for, and the stories they belong to; without a filter on events, all stories of the days. */
    Findings of(Findings findings) {
        List<Event> events = findings.events().stream().filter(this::isAsked).toList();
        Set<String> theirs = events.stream().map(Event::story).collect(Collectors.toSet());
        List<Story> stories = findings.stories().stream()
                .filter(story -> asksForEvents() ? theirs.contains(story.id()) : isWithin(story.from(), story.to()))
                .toList();
        return new Findings(stories, events);
    }

    private boolean asksForEvents() {
        return !about.isEmpty() || !types.isEmpty();
    }

    private boolean isAsked(Event event) {
        return (types.isEmpty() || types.contains(event.event()))
                && isWithin(event.date().from(), event.date().to())
                && about.stream().allMatch(names -> takesPart(event, names));
    }

    /** Something without any date is in no stretch of days. */
    private boolean isWithin(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (since == null && until == null) {
            return true;
        }
        if (from == null && to == null) {
            return false;
        }
        return (since == null || to == null || !to.isBefore(since))
                && (until == null || from == null || !from.isAfter(until));
    }

    private static boolean takesPart(Event event, String names) {
        Set<String> asked = Stream.of(names.split(",")).map(FindingsFilter::key).collect(Collectors.toSet());
        return Stream.concat(event.actor().stream(), event.recipient().stream())
                .flatMap(FindingsFilter::keys)
                .anyMatch(asked::contains);
    }

    private static Stream<String> keys(Party party) {
        return Stream.of(party.actor(), party.country())
                .filter(name -> !name.isEmpty())
                .map(FindingsFilter::key);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
