package dragoman.reading.dates;

import dragoman.reading.DateMention;
import dragoman.reading.dates.Match.Slots;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns the parts of a mention into its TIMEX3 value. */
final class Resolver {

    private static final String PAST = "PAST_REF";
    private static final String FUTURE = "FUTURE_REF";
    private static final String UNKNOWN_DAY = "XXXX-XX-XX";

    /** More units than this are a figure of speech. */
    private static final int LARGEST_COUNT = 9999;

    private static final int QUARTERS = 4;

    private final Narrative narrative;

    Resolver(Narrative narrative) {
        this.narrative = narrative;
    }

    /** Null when the words make no date after all, such as a 30th of February. */
    @Nullable
    Timex resolve(Meaning meaning, Slots slots, Supplier<Outlook> outlook) {
        Timex timex = switch (meaning) {
            case DATE -> new CalendarDate(slots, narrative, outlook).timex();
            case RELATIVE_DAY -> relativeDay(slots);
            case SHIFTED -> shifted(slots);
            case FOLLOWING -> following(slots, slots.number(WordClass.FOLLOW, WordClass.SHIFT));
            case AT_HAND -> atHand(slots);
            case AGO -> counted(slots, -1, narrative.today());
            case AHEAD -> counted(slots, 1, narrative.today());
            case LATER -> later(slots, outlook);
            case DURATION -> Durations.duration(slots);
            case SET -> Durations.set(slots);
            case REFERENCE -> reference(slots);
            case TIME -> time(slots);
            case NONE -> null;
        };
        return timex == null || meaning == Meaning.TIME ? timex : TimeOfDay.at(timex, slots);
    }

    private @Nullable Timex relativeDay(Slots slots) {
        Integer days = slots.number(WordClass.RELATIVE_DAY, WordClass.SHIFT);
        if (days == null) {
            return null;
        }
        LocalDate published = narrative.published();
        if (published != null) {
            return Timex.date(Moment.of(published.plusDays(days), Unit.DAY));
        }
        return Timex.of(DateMention.Type.DATE, days == 0 ? "PRESENT_REF" : UNKNOWN_DAY);
    }

    private @Nullable Timex shifted(Slots slots) {
        Integer shift = slots.number(WordClass.SHIFT);
        return away(slots, shift == null ? 0 : shift, narrative.today());
    }

    private @Nullable Timex following(Slots slots, @Nullable Integer step) {
        if (step == null) {
            return null;
        }
        Moment reached = narrative.reached();
        Unit unit = slots.unit();
        if (reached != null && unit != null && unit.compareTo(reached.grain()) < 0) {
            return step == 0 && unit != Unit.DAY
                    ? Timex.date(reached)
                    : Timex.of(DateMention.Type.DATE, partly(reached, unit));
        }
        return away(slots, step, reached == null ? narrative.published() : reached.start());
    }

    private @Nullable Timex atHand(Slots slots) {
        Moment quarter = narrative.lastQuarter();
        if (slots.unit() == Unit.QUARTER) {
            return quarter == null ? null : Timex.date(quarter);
        }
        return following(slots, 0);
    }

    /** A day or month within a longer stretch that is all that is known. */
    private static String partly(Moment within, Unit unit) {
        String known = within.grain().compareTo(Unit.YEAR) > 0 ? "XXXX" : within.value();
        return switch (unit) {
            case DAY ->
                known.length() == 7 && within.grain() == Unit.MONTH ? known + "-XX" : known.substring(0, 4) + "-XX-XX";
            case WEEK, WEEKEND -> known.substring(0, 4) + "-WXX";
            case QUARTER -> known.substring(0, 4) + "-QX";
            default -> known.substring(0, 4) + "-XX";
        };
    }

    private @Nullable Timex away(Slots slots, int count, @Nullable LocalDate from) {
        Integer weekday = slots.number(WordClass.WEEKDAY);
        if (weekday != null) {
            return from == null
                    ? Timex.of(DateMention.Type.DATE, "XXXX-WXX-" + weekday)
                    : Timex.date(Moment.of(weekday(from, weekday, count), Unit.DAY));
        }
        Integer month = slots.number(WordClass.MONTH);
        if (month != null) {
            return from == null
                    ? Timex.of(DateMention.Type.DATE, "XXXX-%02d".formatted(month))
                    : Timex.date(month(from, month, count));
        }
        String season = slots.text(WordClass.SEASON);
        if (season != null) {
            return from == null
                    ? Timex.of(DateMention.Type.DATE, "XXXX-" + season)
                    : Timex.date(season(from, season, count));
        }
        Unit unit = slots.unit();
        if (unit == null) {
            return null;
        }
        return from == null
                ? Timex.of(DateMention.Type.DATE, partly(Moment.of(LocalDate.EPOCH, Unit.MILLENNIUM), unit))
                : Timex.date(
                        Moment.of(from, unit.isTimeOfDay() ? Unit.DAY : unit).plus(count));
    }

    private static LocalDate weekday(LocalDate from, int weekday, int count) {
        LocalDate inWeek = Moment.of(from, Unit.WEEK).start().plusDays(weekday - 1L);
        if (count < 0) {
            return inWeek.isBefore(from) ? inWeek.plusWeeks(count + 1L) : inWeek.plusWeeks(count);
        }
        if (count > 0) {
            return inWeek.isAfter(from) ? inWeek.plusWeeks(count - 1L) : inWeek.plusWeeks(count);
        }
        return inWeek;
    }

    private static Moment month(LocalDate from, int month, int count) {
        int year = from.getYear();
        if (count < 0) {
            year += month < from.getMonthValue() ? count + 1 : count;
        } else if (count > 0) {
            year += month > from.getMonthValue() ? count - 1 : count;
        }
        return Moment.of(LocalDate.of(year, month, 1), Unit.MONTH);
    }

    private static Moment season(LocalDate from, String season, int count) {
        Moment thisYear = Moment.season(from.getYear(), season);
        if (count < 0) {
            return thisYear.plus(1).start().isAfter(from) ? Moment.season(from.getYear() + count, season) : thisYear;
        }
        if (count > 0) {
            return thisYear.start().isAfter(from) ? thisYear : Moment.season(from.getYear() + count, season);
        }
        return thisYear;
    }

    private @Nullable Timex later(Slots slots, Supplier<Outlook> outlook) {
        Integer direction = slots.number(WordClass.LATER, WordClass.AFTER);
        Moment reached = narrative.reached();
        boolean announced = narrative.published() != null && outlook.get() == Outlook.FUTURE;
        LocalDate from = announced || reached == null ? narrative.published() : reached.start();
        return direction == null ? null : counted(slots, direction, from);
    }

    private @Nullable Timex counted(Slots slots, int direction, @Nullable LocalDate from) {
        Unit unit = slots.unit();
        if (unit == null) {
            return null;
        }
        Integer number = slots.has(WordClass.NUMBER) ? slots.number(WordClass.NUMBER) : Integer.valueOf(1);
        boolean one = slots.has(WordClass.NUMBER) || slots.has(WordClass.UNIT);
        if (!one
                || slots.has(WordClass.VAGUE)
                || number == null
                || number > LARGEST_COUNT
                || slots.count(WordClass.NUMBER) > 1) {
            return Timex.of(DateMention.Type.DATE, direction < 0 ? PAST : FUTURE);
        }
        if (from == null) {
            return Timex.of(DateMention.Type.DATE, partly(Moment.of(LocalDate.EPOCH, Unit.MILLENNIUM), unit));
        }
        long count = (long) direction * number;
        Moment quarter = slots.hasUnit(Unit.QUARTER) ? narrative.lastQuarter() : narrative.quarterAtHand();
        if (unit == Unit.YEAR && quarter != null) {
            Integer ordinal = slots.number(WordClass.ORDINAL);
            Moment compared = ordinal == null || ordinal < 1 || ordinal > QUARTERS
                    ? quarter
                    : Moment.of(quarter.start().withDayOfMonth(1).withMonth(ordinal * 3), Unit.QUARTER);
            return Timex.date(compared.plus(4 * count));
        }
        return Timex.date(Moment.of(from, Unit.DAY).away(count, unit));
    }

    private static @Nullable Timex reference(Slots slots) {
        String value = slots.text(WordClass.REFERENCE);
        return value == null ? null : Timex.of(DateMention.Type.DATE, value);
    }

    private @Nullable Timex time(Slots slots) {
        String time = TimeOfDay.value(slots);
        return time == null ? null : Timex.of(DateMention.Type.TIME, time);
    }
}
