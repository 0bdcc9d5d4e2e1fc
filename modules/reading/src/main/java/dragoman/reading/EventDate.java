package dragoman.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an act happened or is to happen, with how well that is known.
 *
 * @param from first day it may have been; null when open
 * @param to last day it may have been; null when open
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EventDate(@Nullable LocalDate from, @Nullable LocalDate to, Precision precision, Basis basis) {

    public static final EventDate UNKNOWN = new EventDate(null, null, Precision.UNKNOWN, Basis.NONE);

    /** Whether there is a day on which both may have been. */
    public boolean overlaps(EventDate other) {
        return !isAfter(from, other.to) && !isAfter(other.from, to);
    }

    private static boolean isAfter(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && from.isAfter(to);
    }

    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        DECADE,
        /** A stretch between two named days. */
        RANGE,
        /** Only one end is known: not after, or not before. */
        OPEN,
        UNKNOWN
    }

    /** What the date rests on. */
    public enum Basis {
        /** A date in the same clause. */
        CLAUSE,
        /** A date elsewhere in the same sentence. */
        SENTENCE,
        /** A date of an earlier sentence that the narrative still follows. */
        NARRATIVE,
        /** Only the day of publication: the act lies not after it, or if planned not before. */
        PUBLICATION,
        NONE
    }
}
