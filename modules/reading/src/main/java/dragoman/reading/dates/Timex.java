package dragoman.reading.dates;

import dragoman.reading.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * What a mention says.
 *
 * @param moment where it lies in the calendar; null when that cannot be told or it lies nowhere
 */
record Timex(DateMention.Type type, String value, @Nullable Moment moment) {

    static Timex of(DateMention.Type type, String value) {
        return new Timex(type, value, null);
    }

    static Timex date(Moment moment) {
        return new Timex(DateMention.Type.DATE, moment.value(), moment);
    }
}
