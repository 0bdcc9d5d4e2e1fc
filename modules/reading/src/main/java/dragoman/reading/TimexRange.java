package dragoman.reading;

import dragoman.reading.EventDate.Basis;
import dragoman.reading.EventDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days a TIMEX3 value of a date stands for. Seasons are those of the northern hemisphere by whole months; a winter
 * belongs to the year in which it begins. Durations, sets, references such as {@code PRESENT_REF} and values with unknown
 * parts stand for no days.
 */
public final class TimexRange {

    private record Form(Pattern pattern, Precision precision, Function<MatchResult, Days> days) {}

    private record Days(LocalDate from, LocalDate to) {

        static Days months(int year, int month, int count) {
            YearMonth first = YearMonth.of(year, month);
            return new Days(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
        }

        static Days week(int year, int week, int firstWeekday) {
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                    .with(WeekFields.ISO.dayOfWeek(), 1);
            if (monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) != week) {
                throw new DateTimeException("no week " + week + " in " + year);
            }
            return new Days(monday.plusDays(firstWeekday - 1L), monday.plusDays(6));
        }
    }

    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    private static final List<Form> FORMS = List.of(
            form(
                    "(\\d{4}-\\d\\d-\\d\\d)",
                    Precision.DAY, m -> {
                        LocalDate day = LocalDate.parse(m.group(1));
                        return new Days(day, day);
                    }),
            form("(\\d{4})-W(\\d\\d)", Precision.WEEK, m -> Days.week(number(m, 1), number(m, 2), 1)),
            form("(\\d{4})-W(\\d\\d)-WE", Precision.RANGE, m -> Days.week(number(m, 1), number(m, 2), 6)),
            form("(\\d{4})-(\\d\\d)", Precision.MONTH, m -> Days.months(number(m, 1), number(m, 2), 1)),
            form("(\\d{4})-Q([1-4])", Precision.QUARTER, m -> Days.months(number(m, 1), number(m, 2) * 3 - 2, 3)),
            form("(\\d{4})-H([12])", Precision.RANGE, m -> Days.months(number(m, 1), number(m, 2) * 6 - 5, 6)),
            form(
                    "(\\d{4})-(SP|SU|FA|WI)",
                    Precision.QUARTER, m -> Days.months(number(m, 1), SEASONS.indexOf(m.group(2)) * 3 + 3, 3)),
            form("(\\d{4})", Precision.YEAR, m -> Days.months(number(m, 1), 1, 12)),
            form("(\\d{3})", Precision.DECADE, m -> Days.months(number(m, 1) * 10, 1, 120)),
            form("(\\d{2})", Precision.RANGE, m -> Days.months(number(m, 1) * 100, 1, 1200)),
            form("BC(\\d{4})", Precision.YEAR, m -> Days.months(1 - number(m, 1), 1, 12)));

    private static final Pattern TIME_OF_DAY = Pattern.compile("(?<=\\d)T[\\dA-Z:]+$");

    private TimexRange() {}

    /**
     * First and last day with the precision the value itself has; a time of day is left away.
     *
     * @param basis what the caller rests the date on
     * @return empty when the value stands for no known days
     */
    public static Optional<EventDate> of(String value, Basis basis) {
        String date = TIME_OF_DAY.matcher(value).replaceFirst("");
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(date);
            if (matcher.matches()) {
                return date(form, matcher, basis);
            }
        }
        return Optional.empty();
    }

    private static Optional<EventDate> date(Form form, MatchResult match, Basis basis) {
        try {
            Days days = form.days().apply(match);
            return Optional.of(new EventDate(days.from(), days.to(), form.precision(), basis));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Form form(String pattern, Precision precision, Function<MatchResult, Days> days) {
        return new Form(Pattern.compile(pattern), precision, days);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
