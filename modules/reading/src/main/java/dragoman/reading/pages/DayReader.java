package dragoman.reading.pages;

import dragoman.reading.pages.DateWords.Kind;
import java.util.List;
import java.util.Optional;

/** Reads the calendar day that begins at or right before a number of a line. */
final class DayReader {

    /**
     * @param day ISO 8601
     * @param first index of its first token
     * @param next index of the token behind it
     */
    record Day(String day, int first, int next) {}

    private static final String SEPARATORS = "-./|\u2010\u2011\u2013\u2044\uFF0F";
    private static final String BETWEEN_WORDS = "-.,/\u2013\u060C\u3001";
    private static final String APOSTROPHES = "'\u2019\u2018";
    private static final int MOST_BETWEEN = 4;

    /** No page was published before there was a web; earlier years in a line are its subject. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2099;
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;

    private final DateWords words;
    private final List<DateToken> tokens;
    private final DateOrder order;

    DayReader(DateWords words, List<DateToken> tokens, DateOrder order) {
        this.words = words;
        this.tokens = tokens;
        this.order = order;
    }

    Optional<Day> at(int i) {
        DateToken token = tokens.get(i);
        if (token.isNumber(4, 4)) {
            return yearFirst(i).or(() -> yearUnit(i, i, token.number())).or(() -> yearThenName(i));
        }
        if (token.isNumber(1, 3)) {
            return numeric(i)
                    .or(() -> era(i))
                    .or(() -> dayThenName(i))
                    .or(() -> dayThenMonthNumber(i))
                    .or(() -> nameThenDay(i));
        }
        return Optional.empty();
    }

    /** 2024-03-20, 2024. 03. 20. */
    private Optional<Day> yearFirst(int i) {
        if (!isNumeric(i) || !number(i + 2).isNumber(1, 2) || !number(i + 4).isNumber(1, 2) || isLonger(i)) {
            return Optional.empty();
        }
        return day(number(i).number(), number(i + 2).number(), number(i + 4).number(), i, i + 5);
    }

    /** 20/03/2024, 20.03.24, 26 | 01 | 2022; in some languages 24.03.20. */
    private Optional<Day> numeric(int i) {
        boolean shape =
                isNumeric(i) && number(i).isNumber(1, 2) && number(i + 2).isNumber(1, 2);
        if (!shape || isLonger(i)) {
            return Optional.empty();
        }
        int first = number(i).number();
        int second = number(i + 2).number();
        DateToken third = number(i + 4);
        boolean dots = sign(i + 1).equals(".");
        if (third.isNumber(2, 2)) {
            return shortYear(i, dots);
        }
        if (!third.isNumber(4, 4)) {
            return Optional.empty();
        }
        boolean dayFirst = dots || first > MONTHS || first == second || order == DateOrder.DAY_FIRST;
        boolean monthFirst = second > MONTHS || order == DateOrder.MONTH_FIRST;
        if (dayFirst && second <= MONTHS) {
            return day(third.number(), second, first, i, i + 5);
        }
        return monthFirst ? day(third.number(), first, second, i, i + 5) : Optional.empty();
    }

    private Optional<Day> shortYear(int i, boolean dots) {
        int first = number(i).number();
        int second = number(i + 2).number();
        int third = number(i + 4).number();
        return switch (order) {
            case YEAR_FIRST -> day(CENTURY + first, second, third, i, i + 5);
            case DAY_FIRST -> day(CENTURY + third, second, first, i, i + 5);
            case MONTH_FIRST ->
                dots ? day(CENTURY + third, second, first, i, i + 5) : day(CENTURY + third, first, second, i, i + 5);
            case UNKNOWN -> dots ? day(CENTURY + third, second, first, i, i + 5) : Optional.empty();
        };
    }

    /** Three numbers with the same separator between them. */
    private boolean isNumeric(int i) {
        return i + 4 < tokens.size()
                && tokens.get(i + 1).isSign(SEPARATORS)
                && sign(i + 1).equals(sign(i + 3))
                && tokens.get(i + 3).kind() == DateToken.Kind.SIGN
                && isNear(i, i + 4);
    }

    /** Four numbers with the same separator are a version, an address or a telephone. */
    private boolean isLonger(int i) {
        String separator = sign(i + 1);
        boolean before = i >= 2
                && sign(i - 1).equals(separator)
                && tokens.get(i - 2).kind() == DateToken.Kind.NUMBER
                && tokens.get(i - 1).to() == tokens.get(i).from();
        boolean glued = i >= 1
                && separator.equals(".")
                && sign(i - 1).equals(".")
                && tokens.get(i - 1).to() == tokens.get(i).from();
        boolean behind = i + 6 < tokens.size()
                && sign(i + 5).equals(separator)
                && tokens.get(i + 6).kind() == DateToken.Kind.NUMBER
                && tokens.get(i + 5).to() == tokens.get(i + 6).from();
        return before || glued || behind;
    }

    /** 2024年3月20日, 2024년 3월 20일. */
    private Optional<Day> yearUnit(int first, int i, int year) {
        boolean shape = i + 5 < tokens.size()
                && words.isUnit(tokens.get(i + 1).text(), "year")
                && number(i + 2).isNumber(1, 2)
                && words.isUnit(tokens.get(i + 3).text(), "month")
                && number(i + 4).isNumber(1, 2)
                && words.isUnit(tokens.get(i + 5).text(), "day");
        return shape ? day(year, number(i + 2).number(), number(i + 4).number(), first, i + 6) : Optional.empty();
    }

    /** 令和6年3月20日. */
    private Optional<Day> era(int i) {
        if (i == 0 || !tokens.get(i - 1).isWord()) {
            return Optional.empty();
        }
        String name = tokens.get(i - 1).text();
        for (String era : words.all(Kind.ERA)) {
            if (name.endsWith(era)) {
                return yearUnit(
                        i - 1, i, words.number(Kind.ERA, era) + number(i).number());
            }
        }
        return Optional.empty();
    }

    /** 2024. március 20., 2024-Mar-20. */
    private Optional<Day> yearThenName(int i) {
        int at = skip(i + 1, BETWEEN_WORDS, 1);
        MonthName month = monthAt(at);
        if (month.number() == 0) {
            return Optional.empty();
        }
        int day = skip(month.next(), BETWEEN_WORDS, 1);
        boolean ends = number(day).isNumber(1, 2) && !isSign(day + 1, ":");
        return ends ? named(number(i), month, number(day).number(), i, day + 1) : Optional.empty();
    }

    /** 20 March 2024, 1er août 2022, 20 de mayo de 2021, 20-Mar-24. */
    private Optional<Day> dayThenName(int i) {
        boolean minutes = isSign(i - 1, ":") && number(i - 2).isNumber(1, 2);
        if (!number(i).isNumber(1, 2) || minutes) {
            return Optional.empty();
        }
        int at = i + 1;
        if (isWord(at, Kind.ORDINAL) || isSign(at, "°")) {
            at++;
        } else if (isSign(at, "-") && isWord(at + 1, Kind.ORDINAL)) {
            at += 2;
        }
        at = skip(at, BETWEEN_WORDS, 1);
        String filler = "";
        if (isWord(at, Kind.FILLER) && monthAt(at).number() == 0) {
            filler = tokens.get(at).text();
            at++;
        }
        MonthName month = monthAt(at);
        if (month.number() == 0 || (!filler.isEmpty() && !words.areOfOneLanguage(filler, month.word()))) {
            return Optional.empty();
        }
        int year = skip(month.next(), BETWEEN_WORDS, 2);
        if (isWord(year, Kind.FILLER)) {
            if (!words.areOfOneLanguage(tokens.get(year).text(), month.word())) {
                return Optional.empty();
            }
            year = skip(year + 1, BETWEEN_WORDS, 1);
        }
        if (number(year).isNumber(4, 4)) {
            return named(number(year), month, number(i).number(), i, year + 1);
        }
        boolean shortYear = number(year).isNumber(2, 2) && isSign(year - 1, "-") && isSign(i + 1, "-");
        boolean apostrophe = isSign(year, APOSTROPHES) && number(year + 1).isNumber(2, 2);
        if (shortYear || apostrophe) {
            int at2 = apostrophe ? year + 1 : year;
            return day(CENTURY + number(at2).number(), month.number(), number(i).number(), i, at2 + 1);
        }
        return Optional.empty();
    }

    /** 20 tháng 3 năm 2024. */
    private Optional<Day> dayThenMonthNumber(int i) {
        if (!isWord(i + 1, Kind.MONTH_MARK) || !number(i + 2).isNumber(1, 2)) {
            return Optional.empty();
        }
        int year = skip(i + 3, BETWEEN_WORDS, 1);
        if (isWord(year, Kind.FILLER)) {
            year++;
        }
        return number(year).isNumber(4, 4)
                ? day(number(year).number(), number(i + 2).number(), number(i).number(), i, year + 1)
                : Optional.empty();
    }

    /** March 20th, 2024. */
    private Optional<Day> nameThenDay(int i) {
        int last = i - 1;
        while (last >= 0 && i - last <= 2 && isSign(last, ".")) {
            last--;
        }
        if (last < 0 || !number(i).isNumber(1, 2)) {
            return Optional.empty();
        }
        int first = last > 0 && monthAt(last - 1).next() == last + 1 ? last - 1 : last;
        MonthName month = monthAt(first);
        int year = i + 1;
        if (isWord(year, Kind.ORDINAL)) {
            year++;
        }
        year = skip(year, ",.", 1);
        if (isWord(year, Kind.FILLER)) {
            year++;
        }
        if (number(year).isNumber(2, 2) && isSign(year + 1, ":")) {
            // as Unix writes it: Wed Mar 20 06:48:00 2024
            year += isSign(year + 3, ":") ? 5 : 3;
        }
        return month.number() > 0 && number(year).isNumber(4, 4)
                ? named(number(year), month, number(i).number(), first, year + 1)
                : Optional.empty();
    }

    private Optional<Day> named(DateToken year, MonthName month, int day, int first, int next) {
        if (!month.solar()) {
            return day(year.number(), month.number(), day, first, next);
        }
        return SolarHijri.toGregorian(year.number(), month.number(), day)
                .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR)
                .map(date -> new Day(date.toString(), first, next));
    }

    private record MonthName(int number, String word, boolean solar, int next) {

        static final MonthName NONE = new MonthName(0, "", false, 0);
    }

    /** A month's name of one word or two, perhaps followed by its other name: "mars", "كانون الثاني", "مارس/آذار". */
    private MonthName monthAt(int at) {
        MonthName name = oneMonthAt(at);
        if (name.number() > 0 && isSign(name.next(), "/")) {
            MonthName other = oneMonthAt(name.next() + 1);
            return other.number() == name.number()
                    ? new MonthName(name.number(), name.word(), false, other.next())
                    : name;
        }
        return name;
    }

    private MonthName oneMonthAt(int at) {
        if (at < 0 || at >= tokens.size() || !tokens.get(at).isWord()) {
            return MonthName.NONE;
        }
        String whole = tokens.get(at).text();
        // "d'abril", "l'agost": an article of a letter and an apostrophe
        String word = whole.length() > 2 && whole.charAt(1) == '\'' ? whole.substring(2) : whole;
        if (at + 1 < tokens.size() && tokens.get(at + 1).isWord()) {
            String two = word + " " + tokens.get(at + 1).text();
            int number = words.number(Kind.MONTH, two);
            if (number > 0) {
                return new MonthName(number, two, false, at + 2);
            }
        }
        int number = words.number(Kind.MONTH, word);
        if (number > 0) {
            return new MonthName(number, word, false, at + 1);
        }
        int solar = words.number(Kind.SOLAR_MONTH, word);
        return solar > 0 ? new MonthName(solar, word, true, at + 1) : MonthName.NONE;
    }

    private Optional<Day> day(int year, int month, int day, int first, int next) {
        if (year >= SolarHijri.FIRST_YEAR && year <= SolarHijri.LAST_YEAR) {
            return SolarHijri.toGregorian(year, month, day).map(date -> new Day(date.toString(), first, next));
        }
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Optional.empty()
                : MachineDate.day(year, month, day).map(value -> new Day(value, first, next));
    }

    /** Numbers of one date stand close together, not in columns of a table. */
    private boolean isNear(int first, int last) {
        for (int i = first; i < last; i++) {
            if (tokens.get(i + 1).from() - tokens.get(i).to() > MOST_BETWEEN) {
                return false;
            }
        }
        return true;
    }

    private int skip(int at, String signs, int most) {
        int next = at;
        while (next - at < most && isSign(next, signs)) {
            next++;
        }
        return next;
    }

    private boolean isSign(int i, String signs) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isSign(signs);
    }

    private boolean isWord(int i, Kind kind) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).isWord()
                && words.is(kind, tokens.get(i).text());
    }

    private String sign(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
    }

    private static final DateToken NO_NUMBER = new DateToken(DateToken.Kind.SIGN, "", 0, 0);

    private DateToken number(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NO_NUMBER;
    }
}
