package dragoman.reading.dates;

import dragoman.reading.DateMention;
import dragoman.reading.dates.Match.Slots;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A date named by its place in the calendar, whole or with its year left out. */
final class CalendarDate {

    private static final int CENTURY = 100;
    /** Of a decade named without its century, those up to this one belong to the present century. */
    private static final int LAST_DECADE_OF_THIS_CENTURY = 20;
    /** Any leap year, to write a date whose year is not known. */
    private static final int SOME_YEAR = 2000;

    private final Slots slots;
    private final Narrative narrative;
    private final Supplier<Outlook> outlook;

    CalendarDate(Slots slots, Narrative narrative, Supplier<Outlook> outlook) {
        this.slots = slots;
        this.narrative = narrative;
        this.outlook = outlook;
    }

    @Nullable
    Timex timex() {
        String numeric = slots.text(WordClass.NUMERIC_DATE);
        if (numeric != null) {
            return Timex.date(Moment.of(LocalDate.parse(numeric), Unit.DAY));
        }
        Integer decade = slots.number(WordClass.DECADE);
        if (decade != null) {
            return Timex.date(decade(decade));
        }
        if (slots.unit() == Unit.WEEKEND) {
            return weekend();
        }
        if (slots.unit() == Unit.CENTURY) {
            return century();
        }
        Integer weekday = slots.number(WordClass.WEEKDAY);
        if (weekday != null && !slots.has(WordClass.MONTH)) {
            return weekday(weekday);
        }
        return withinYear();
    }

    private Moment decade(int named) {
        int year = named;
        if (named < CENTURY) {
            Integer century = slots.number(WordClass.ROMAN, WordClass.ORDINAL);
            year += century != null
                    ? (century - 1) * CENTURY
                    : named <= LAST_DECADE_OF_THIS_CENTURY ? SOME_YEAR : SOME_YEAR - CENTURY;
        }
        return Moment.of(LocalDate.of(year, 1, 1), Unit.DECADE);
    }

    private @Nullable Timex century() {
        Integer number = slots.number(WordClass.ROMAN, WordClass.ORDINAL, WordClass.NUMBER);
        if (number == null) {
            return null;
        }
        int year = isBeforeChrist() ? 1 - number * CENTURY : (number - 1) * CENTURY;
        return Timex.date(Moment.of(LocalDate.of(Math.max(year, -9999), 1, 1), Unit.CENTURY));
    }

    private @Nullable Timex weekend() {
        LocalDate published = narrative.published();
        if (published == null) {
            return null;
        }
        Moment weekend = Moment.of(published, Unit.WEEKEND);
        boolean past = outlook.get() != Outlook.FUTURE && weekend.start().isAfter(published);
        return Timex.date(weekend.plus(past ? -1 : 0));
    }

    private Timex weekday(int weekday) {
        LocalDate published = narrative.published();
        if (published == null) {
            return Timex.of(DateMention.Type.DATE, "XXXX-WXX-" + weekday);
        }
        int ahead = Math.floorMod(weekday - published.getDayOfWeek().getValue(), 7);
        boolean past = outlook.get() != Outlook.FUTURE && ahead > 0;
        return Timex.date(Moment.of(published.plusDays(past ? ahead - 7 : ahead), Unit.DAY));
    }

    private @Nullable Timex withinYear() {
        Integer year = year();
        IntFunction<@Nullable Moment> inYear = this::inYear;
        if (year != null) {
            Moment moment = inYear(year);
            return moment == null ? null : Timex.date(moment);
        }
        Moment sample = inYear(SOME_YEAR);
        if (sample == null || sample.grain() == Unit.YEAR) {
            return null;
        }
        Moment chosen = narrative.choose(inYear, outlook);
        return chosen == null
                ? Timex.of(DateMention.Type.DATE, "XXXX" + sample.value().substring(4))
                : Timex.date(chosen);
    }

    private boolean isBeforeChrist() {
        return "BC".equals(slots.text(WordClass.ERA));
    }

    private @Nullable Integer year() {
        Integer named = slots.number(WordClass.YEAR);
        if (named == null && (slots.has(WordClass.ERA) || slots.unit() == Unit.YEAR)) {
            named = slots.number(WordClass.NUMBER);
        }
        if (named != null) {
            return isBeforeChrist() ? 1 - named : named;
        }
        LocalDate today = narrative.today();
        Integer shift = slots.number(WordClass.SHIFT, WordClass.RELATIVE_YEAR);
        if (shift != null && today != null) {
            return today.getYear() + shift;
        }
        Integer follow = slots.number(WordClass.FOLLOW);
        Moment reached = narrative.reached();
        if (follow != null && reached != null) {
            return reached.start().getYear() + follow;
        }
        return null;
    }

    private @Nullable Moment inYear(int year) {
        Integer month = slots.number(WordClass.MONTH);
        if (month != null) {
            Integer day = slots.number(WordClass.DAY, WordClass.ORDINAL);
            return day == null ? Moment.of(LocalDate.of(year, month, 1), Unit.MONTH) : day(year, month, day);
        }
        String season = slots.text(WordClass.SEASON);
        if (season != null) {
            return Moment.season(year, season);
        }
        Integer ordinal = slots.number(WordClass.ORDINAL, WordClass.ROMAN, WordClass.NUMBER);
        Unit unit = slots.unit();
        if (ordinal != null && (unit == Unit.QUARTER || unit == Unit.HALF)) {
            int start = (ordinal - 1) * unit.months() + 1;
            return start > 12 || start < 1 ? null : Moment.of(LocalDate.of(year, start, 1), unit);
        }
        return Moment.year(year);
    }

    private static @Nullable Moment day(int year, int month, int day) {
        try {
            return Moment.of(LocalDate.of(year, month, day), Unit.DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
