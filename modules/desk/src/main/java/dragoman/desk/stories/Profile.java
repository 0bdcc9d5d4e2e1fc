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

    /**
     * Whether both tell of an act between the same parties on days that cannot be the same, and of none that both date to
     * the same days. A date that is only bounded on one side can tell two acts apart, but not show that they are one.
     */
    boolean tellsOfOtherDaysThan(Profile other) {
        boolean differs = false;
        for (var act : dates.entrySet()) {
            for (EventDate ours : act.getValue()) {
                for (EventDate theirs : other.dates.getOrDefault(act.getKey(), Set.of())) {
                    boolean mayBeOne = ours.overlaps(theirs);
                    if (mayBeOne && isKnown(ours) && isKnown(theirs)) {
                        return false;
                    }
                    differs |= !mayBeOne;
                }
            }
        }
        return differs;
    }

    private static boolean isKnown(EventDate date) {
        return date.from() != null && date.to() != null;
    }
}
