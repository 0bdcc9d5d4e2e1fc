package dragoman.reading.pages;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The calendar of Iran. Its year begins at the equinox: 1 Farvardin is 21 March, or 20 March in a year after its leap
 * year. The 33-year rule of leap years used here agrees with the official calendar from 1343 to 1472.
 */
final class SolarHijri {

    /** 1990 in the common calendar, when there began to be pages. */
    static final int FIRST_YEAR = 1369;

    static final int LAST_YEAR = 1472;

    private static final int CYCLE_YEARS = 33;
    private static final int CYCLE_DAYS = 12053;
    private static final int LONG_MONTHS = 6;
    private static final int LONG_MONTH_DAYS = 31;
    private static final int MONTH_DAYS = 30;

    /** Years of the cycle whose last month has thirty days. */
    private static final java.util.Set<Integer> LEAP = java.util.Set.of(1, 5, 9, 13, 17, 22, 26, 30);

    /** 1 Farvardin 1354, whose year has the remainder 1. */
    private static final LocalDate ANCHOR = LocalDate.of(1975, 3, 21);

    private static final int ANCHOR_YEAR = 1354;

    private SolarHijri() {}

    /** Empty when the calendar has no such day or the year is out of range. */
    static Optional<LocalDate> toGregorian(int year, int month, int day) {
        boolean lastMonth = month == 12;
        int most = month <= LONG_MONTHS
                ? LONG_MONTH_DAYS
                : lastMonth && !LEAP.contains(year % CYCLE_YEARS) ? MONTH_DAYS - 1 : MONTH_DAYS;
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > most) {
            return Optional.empty();
        }
        int years = year - ANCHOR_YEAR;
        long days = (long) (years / CYCLE_YEARS) * CYCLE_DAYS;
        for (int y = year - years % CYCLE_YEARS; y < year; y++) {
            days += LEAP.contains(y % CYCLE_YEARS) ? 366 : 365;
        }
        int before =
                Math.min(month - 1, LONG_MONTHS) * LONG_MONTH_DAYS + Math.max(0, month - 1 - LONG_MONTHS) * MONTH_DAYS;
        return Optional.of(ANCHOR.plusDays(days + before + day - 1));
    }
}
