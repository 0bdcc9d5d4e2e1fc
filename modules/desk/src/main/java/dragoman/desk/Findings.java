package dragoman.desk;

import dragoman.desk.events.Merging;
import dragoman.desk.stories.Grouping;
import java.util.List;

/**
 * What follows from the readings of a desk.
 *
 * @param stories by first day, then id
 * @param events by date, then id
 */
public record Findings(List<Story> stories, List<Event> events) {

    public Findings {
        stories = List.copyOf(stories);
        events = List.copyOf(events);
    }

    /** A pure function: the order of the readings does not matter. */
    public static Findings of(List<StoredReading> readings) {
        List<Story> stories = Grouping.stories(readings);
        return new Findings(stories, Merging.events(readings, stories));
    }
}
