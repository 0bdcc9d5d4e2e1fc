package dragoman.desk.stories;

import dragoman.desk.StoredReading;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What an article is compared by.
 *
 * @param day of publication; null when not known
 * @param features with how often each occurs
 * @param days of its dated acts, by act
 */
record Profile(
        StoredReading stored,
        @Nullable LocalDate day,
        String lang,
        SortedMap<Feature, Integer> features,
        SortedMap<String, Set<LocalDate>> days) {

    /** Whether both tell of an act between the same parties, but of none on the same day. */
    boolean tellsOfOtherDaysThan(Profile other) {
        boolean differs = false;
        for (var act : days.entrySet()) {
            Set<LocalDate> theirs = other.days.getOrDefault(act.getKey(), Set.of());
            if (act.getValue().stream().anyMatch(theirs::contains)) {
                return false;
            }
            differs |= !theirs.isEmpty();
        }
        return differs;
    }
}
