package dragoman.desk.brief;

import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.desk.Story;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What comes first in a brief: strong acts that many tell independently. An event weighs the size of its Goldstein score, at
 * least 1, times its independent origins; half of that when it is not said to have happened; nothing when it is history
 * told as background. A story weighs as much as its events together.
 */
final class Weight {

    private static final int YEARS_TO_BACKGROUND = 1;

    private final Map<String, Story> stories;
    private final Map<String, Double> storyWeights;

    Weight(Findings findings) {
        stories = findings.stories().stream()
                .collect(Collectors.toMap(Story::id, Function.identity(), (first, second) -> first));
        storyWeights = findings.events().stream()
                .collect(Collectors.groupingBy(Event::story, Collectors.summingDouble(this::of)));
    }

    double of(Event event) {
        if (isBackground(event)) {
            return 0;
        }
        double asserted = switch (event.realis()) {
            case HAPPENED, ONGOING -> 1;
            case PLANNED, POSSIBLE, DENIED, NOT_HAPPENED -> 0.5;
        };
        return asserted * Math.max(1, Math.abs(event.goldstein())) * Math.max(1, event.origins());
    }

    private boolean isBackground(Event event) {
        Story story = stories.get(event.story());
        LocalDate first = story == null ? null : story.from();
        LocalDate last = event.date().to();
        return first != null && last != null && last.isBefore(first.minusYears(YEARS_TO_BACKGROUND));
    }

    /** Heaviest first; of equals the one that stands first. */
    List<Event> heaviestFirst(List<Event> events) {
        return events.stream()
                .sorted(Comparator.comparingDouble(this::of).reversed())
                .toList();
    }

    /** Heaviest first, then most documents; of equals the one that stands first. */
    List<Story> heaviestStoriesFirst(List<Story> all) {
        return all.stream()
                .sorted(Comparator.comparingDouble((Story story) -> storyWeights.getOrDefault(story.id(), 0.0))
                        .thenComparingInt(story -> story.documents().size())
                        .reversed())
                .toList();
    }
}
