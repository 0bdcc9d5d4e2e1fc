package dragoman.reading.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of the calendar: its first day and how long it is. Years before the first are counted as {@link LocalDate} does:
 * the year 0 is 1 BC.
 *
 * @param season whether a stretch of three months is a season, not a quarter
 */
record Moment(LocalDate start, Unit grain, boolean season) {

    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");
    private static final int MONTHS_OF_A_SEASON = 3;

    /** The stretch of that grain that holds the day. */
    static Moment of(LocalDate day, Unit grain) {
        LocalDate month = day.withDayOfMonth(1);
        LocalDate start = switch (grain) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(DayOfWeek.SATURDAY);
            case MONTH -> month;
            case QUARTER -> month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1);
            case HALF -> month.withMonth(month.getMonthValue() <= 6 ? 1 : 7);
            case YEAR -> month.withMonth(1);
            case DECADE -> month.withMonth(1).withYear(Math.floorDiv(day.getYear(), 10) * 10);
            case CENTURY -> month.withMonth(1).withYear(Math.floorDiv(day.getYear(), 100) * 100);
            default -> day;
        };
        return new Moment(start, grain, false);
    }

    static Moment year(int year) {
        return of(LocalDate.of(year, 1, 1), Unit.YEAR);
    }

    /** Meteorological seasons; a winter is named after the year in which it begins. */
    static Moment season(int year, String code) {
        return new Moment(LocalDate.of(year, monthOfSeason(code), 1), Unit.QUARTER, true);
    }

    static int monthOfSeason(String code) {
        return (SEASONS.indexOf(code) + 1) * MONTHS_OF_A_SEASON;
    }

    Moment plus(long count) {
        long months = count * grain.months();
        LocalDate moved = months != 0 ? start.plusMonths(months) : start.plus(count, grain.step());
        return new Moment(moved, grain, season);
    }

    /** The stretch of that unit's length that lies that many units away. */
    Moment away(long count, Unit unit) {
        LocalDate moved = unit.months() > 0
                ? start.plusMonths(count * unit.months())
                : start.plus(count, unit.isTimeOfDay() ? ChronoUnit.DAYS : unit.step());
        return of(moved, unit.isTimeOfDay() ? Unit.DAY : unit);
    }

    boolean isWholeDate() {
        return grain == Unit.DAY || grain == Unit.MONTH;
    }

    /** As a TIMEX3 value. */
    String value() {
        int year = start.getYear();
        if (year <= 0) {
            return "BC%04d".formatted(1 - year);
        }
        return switch (grain) {
            case DAY, HOUR, MINUTE, SECOND -> start.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> "%04d-%02d".formatted(year, start.getMonthValue());
            case QUARTER ->
                season
                        ? "%04d-%s".formatted(year, SEASONS.get(start.getMonthValue() / MONTHS_OF_A_SEASON - 1))
                        : "%04d-Q%d".formatted(year, start.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> "%04d-H%d".formatted(year, start.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> "%04d".formatted(year);
            case DECADE -> "%03d".formatted(year / 10);
            case CENTURY -> "%02d".formatted(year / 100);
            case MILLENNIUM -> String.format(Locale.ROOT, "%d", year / 1000);
        };
    }

    private String week() {
        return "%04d-W%02d"
                .formatted(start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
