package dragoman.reading.dates;

import dragoman.reading.DateMention;
import dragoman.reading.dates.Match.Slots;
import org.jspecify.annotations.Nullable;

/** Clock times and parts of the day. */
final class TimeOfDay {

    private static final int NOON = 12;

    private TimeOfDay() {}

    /** That day with the time the mention names, if it names one. */
    static Timex at(Timex timex, Slots slots) {
        String time = value(slots);
        return time == null
                        || timex.type() != DateMention.Type.DATE
                        || timex.value().indexOf('T') >= 0
                ? timex
                : new Timex(DateMention.Type.TIME, timex.value() + time, timex.moment());
    }

    /** {@code T19:15}, {@code TMO}; null when no time is named. */
    static @Nullable String value(Slots slots) {
        String clock = slots.text(WordClass.CLOCK);
        Integer hour = slots.number(WordClass.HOUR);
        if (clock == null) {
            clock = slots.text(WordClass.DOT_CLOCK);
        }
        if (clock != null) {
            return "T" + "%02d".formatted(hour(Integer.parseInt(clock.substring(0, 2)), slots)) + clock.substring(2);
        }
        if (hour != null) {
            return "T%02d:00".formatted(hour(hour, slots));
        }
        String part = slots.text(WordClass.DAYPART);
        return part == null ? null : "T" + part;
    }

    private static int hour(int named, Slots slots) {
        String half = slots.text(WordClass.MERIDIEM);
        if (half == null || named > NOON) {
            return named;
        }
        return named % NOON + (half.equals("pm") ? NOON : 0);
    }
}
