package dragoman.reading.dates;

import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A unit of time as words name it. */
enum Unit {
    SECOND("S", 0),
    MINUTE("M", 0),
    HOUR("H", 0),
    DAY("D", 0),
    WEEKEND("WE", 0),
    WEEK("W", 0),
    MONTH("M", 1),
    QUARTER("Q", 3),
    HALF("H", 6),
    YEAR("Y", 12),
    DECADE("E", 120),
    CENTURY("C", 1200),
    MILLENNIUM("L", 12000);

    private final String letter;
    private final int months;

    Unit(String letter, int months) {
        this.letter = letter;
        this.months = months;
    }

    static Unit of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    boolean isTimeOfDay() {
        return compareTo(DAY) < 0;
    }

    /** Letter of the TIMEX3 value. */
    String letter() {
        return letter;
    }

    /** How many months it has; 0 where it is not made of months. */
    int months() {
        return months;
    }

    ChronoUnit step() {
        return switch (this) {
            case SECOND -> ChronoUnit.SECONDS;
            case MINUTE -> ChronoUnit.MINUTES;
            case HOUR -> ChronoUnit.HOURS;
            case DAY -> ChronoUnit.DAYS;
            case WEEKEND, WEEK -> ChronoUnit.WEEKS;
            default -> ChronoUnit.MONTHS;
        };
    }
}
