package dragoman.reading.dates;

import dragoman.reading.DateMention;
import dragoman.reading.dates.Match.Slots;
import org.jspecify.annotations.Nullable;

/** Lengths of time and what recurs. */
final class Durations {

    private Durations() {}

    static @Nullable Timex duration(Slots slots) {
        String whole = slots.text(WordClass.SPAN);
        Unit unit = slots.unit();
        if (whole != null) {
            return Timex.of(DateMention.Type.DURATION, whole);
        }
        return unit == null ? null : Timex.of(DateMention.Type.DURATION, value(slots, unit));
    }

    private static String value(Slots slots, Unit unit) {
        String prefix = unit.isTimeOfDay() ? "PT" : "P";
        String number = slots.text(WordClass.NUMBER);
        if (number == null && slots.has(WordClass.UNIT) && !slots.has(WordClass.VAGUE)) {
            number = "1";
        }
        if (number == null || slots.count(WordClass.NUMBER) > 1) {
            return prefix + "X" + unit.letter();
        }
        if (number.indexOf('.') >= 0) {
            double months = Double.parseDouble(number) * unit.months();
            return unit.months() > 0 && months == Math.rint(months)
                    ? "P" + (long) months + "M"
                    : prefix + number + unit.letter();
        }
        return switch (unit) {
            case DECADE, CENTURY, MILLENNIUM -> "P" + Long.parseLong(number) * unit.months() / 12 + "Y";
            case QUARTER, HALF -> "P" + Long.parseLong(number) * unit.months() + "M";
            default -> prefix + number + unit.letter();
        };
    }

    static @Nullable Timex set(Slots slots) {
        String frequency = slots.text(WordClass.FREQUENCY);
        if (frequency != null) {
            return Timex.of(DateMention.Type.SET, frequency);
        }
        String weekday = slots.text(WordClass.WEEKDAY);
        if (weekday != null) {
            String part = slots.text(WordClass.DAYPART);
            return Timex.of(DateMention.Type.SET, "XXXX-WXX-" + weekday + (part == null ? "" : "T" + part));
        }
        Integer month = slots.number(WordClass.MONTH);
        if (month != null) {
            return Timex.of(DateMention.Type.SET, "XXXX-%02d".formatted(month));
        }
        String season = slots.text(WordClass.SEASON);
        if (season != null) {
            return Timex.of(DateMention.Type.SET, "XXXX-" + season);
        }
        Unit unit = slots.unit();
        return unit == null
                ? null
                : Timex.of(DateMention.Type.SET, value(slots, unit).replace('X', '1'));
    }
}
