package dragoman.desk.stories;

import dragoman.desk.StoredReading;
import dragoman.reading.EventDate;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What an article is compared by.
 *
 * @param day of publication; null when not known
 * @param features with how often each occurs
 * @param dates of its acts, by act
 */
record Profile(
        StoredReading stored,
        @Nullable LocalDate day,
        String lang,
        SortedMap<Feature, Integer> features,
        SortedMap<String, Set<EventDate>> dates) {

    /** Whether both tell of an act between the same parties, but of none that may have been on the same day. */
    boolean tellsOfOtherDaysThan(Profile other) {
        boolean differs = false;
        for (var act : dates.entrySet()) {
            Set<EventDate> theirs = other.dates.getOrDefault(act.getKey(), Set.of());
            if (act.getValue().stream().anyMatch(ours -> theirs.stream().anyMatch(ours::overlaps))) {
                return false;
            }
            differs |= !theirs.isEmpty();
        }
        return differs;
    }
}
