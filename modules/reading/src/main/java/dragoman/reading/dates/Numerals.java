package dragoman.reading.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads digits, the signs among them and the endings behind them: dates, clock times, years, days, ordinals, decades. Digits
 * that hang together in any other way (telephone numbers, scores, sums) are read as nothing.
 */
final class Numerals {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d\\d)\\.(\\d\\d)\\.(\\d\\d)");
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4])[:.]([0-5]\\d)(:[0-5]\\d)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]\\d{1,2}");
    private static final Pattern ROMAN = Pattern.compile("[IVX\\u0406\\u0425]{1,5}");
    private static final Set<String> JOINTS = Set.of(".", ",", ":", "/", "-");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    /** Bare numbers within these are taken for years even without a preposition, round hundreds excepted. */
    private static final int FIRST_BARE_YEAR = 1800;

    private static final int LAST_BARE_YEAR = 2049;

    private final Lexicon lexicon;
    private final boolean monthFirst;

    /** @param monthFirst whether 03/04/2024 is in March */
    Numerals(Lexicon lexicon, boolean monthFirst) {
        this.lexicon = lexicon;
        this.monthFirst = monthFirst;
    }

    void addTerms(List<Piece> pieces, int at, List<Term> terms) {
        Piece piece = pieces.get(at);
        if (piece.isDigits()) {
            if (!continuesNumber(pieces, at)) {
                addDigits(pieces, at, terms);
            }
        } else if (piece.isCapitalised() && ROMAN.matcher(piece.form()).matches()) {
            terms.add(new Term(WordClass.ROMAN, String.valueOf(roman(piece.form())), 1, true));
        }
    }

    /** Whether the digits belong to those before them: the second part of 3,000 or of 19.03.2024. */
    private static boolean continuesNumber(List<Piece> pieces, int at) {
        return at >= 2
                && pieces.get(at).glued()
                && pieces.get(at - 1).glued()
                && pieces.get(at - 2).isDigits()
                && JOINTS.contains(pieces.get(at - 1).norm())
                && !isDash(pieces.get(at - 1));
    }

    private static boolean isDash(Piece piece) {
        return piece.norm().equals("-");
    }

    private void addDigits(List<Piece> pieces, int at, List<Term> terms) {
        int end = at + 1;
        StringBuilder joined = new StringBuilder(pieces.get(at).form());
        while (end + 1 < pieces.size()
                && pieces.get(end).glued()
                && JOINTS.contains(pieces.get(end).norm())
                && pieces.get(end + 1).glued()
                && pieces.get(end + 1).isDigits()) {
            joined.append(pieces.get(end).form()).append(pieces.get(end + 1).form());
            end += 2;
        }
        if (end - at == 1) {
            if (!isTailOfCode(pieces, at)) {
                addInteger(pieces, at, terms);
            }
            return;
        }
        String number = joined.toString();
        int length = end - at;
        LocalDate date = date(number);
        if (date != null) {
            terms.add(new Term(WordClass.NUMERIC_DATE, date.toString(), length, false));
            return;
        }
        Matcher clock = CLOCK.matcher(number);
        if (clock.matches()) {
            String value = "%02d:%s".formatted(Integer.parseInt(clock.group(1)), clock.group(2));
            terms.add(new Term(number.indexOf(':') < 0 ? WordClass.DOT_CLOCK : WordClass.CLOCK, value, length, false));
        }
        if (DECIMAL.matcher(number).matches()) {
            terms.add(new Term(WordClass.NUMBER, number.replace(',', '.'), length, true));
        } else if (length == 3 && isDash(pieces.get(at + 1))) {
            addInteger(pieces, at, terms);
        }
    }

    /** The later half of "28-29" is a number of its own; that of "555-12-34" is not. */
    private static boolean isTailOfCode(List<Piece> pieces, int at) {
        return at >= 4
                && pieces.get(at).glued()
                && isDash(pieces.get(at - 1))
                && pieces.get(at - 1).glued()
                && pieces.get(at - 2).isDigits()
                && pieces.get(at - 2).glued()
                && isDash(pieces.get(at - 3))
                && pieces.get(at - 4).isDigits();
    }

    private @Nullable LocalDate date(String number) {
        Matcher first = YEAR_FIRST.matcher(number);
        if (first.matches()) {
            return day(first.group(1), first.group(3), first.group(4));
        }
        Matcher last = YEAR_LAST.matcher(number);
        if (!last.matches()) {
            Matcher shortYear = SHORT_YEAR.matcher(number);
            return shortYear.matches() && !monthFirst
                    ? day("20" + shortYear.group(3), shortYear.group(2), shortYear.group(1))
                    : null;
        }
        boolean american = monthFirst && last.group(2).equals("/");
        LocalDate usual = american
                ? day(last.group(4), last.group(1), last.group(3))
                : day(last.group(4), last.group(3), last.group(1));
        return usual != null || !monthFirst
                ? usual
                : american
                        ? day(last.group(4), last.group(3), last.group(1))
                        : day(last.group(4), last.group(1), last.group(3));
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void addInteger(List<Piece> pieces, int at, List<Term> terms) {
        String digits = pieces.get(at).form();
        if (digits.length() > 4) {
            return;
        }
        int number = Integer.parseInt(digits);
        addSuffixed(pieces, at, number, digits.length(), terms);
        if (at + 1 < pieces.size() && pieces.get(at + 1).glued() && isLetter(pieces.get(at + 1))) {
            return;
        }
        if (at > 0 && pieces.get(at).glued() && isLetter(pieces.get(at - 1))) {
            return;
        }
        terms.add(new Term(WordClass.NUMBER, String.valueOf(number), 1, true));
        if (digits.length() <= 2) {
            if (number >= 1 && number <= 31) {
                terms.add(new Term(WordClass.DAY, String.valueOf(number), 1, true));
            }
            if (number <= 24) {
                terms.add(new Term(WordClass.HOUR, String.valueOf(number), 1, true));
            }
        }
        if (digits.length() == 4 && number >= FIRST_YEAR && number <= LAST_YEAR) {
            boolean weak = number % 100 == 0 || number < FIRST_BARE_YEAR || number > LAST_BARE_YEAR;
            terms.add(new Term(WordClass.YEAR, digits, 1, weak));
        }
    }

    private static boolean isLetter(Piece piece) {
        return Character.isLetter(piece.form().codePointAt(0));
    }

    private void addSuffixed(List<Piece> pieces, int at, int number, int digits, List<Term> terms) {
        if (at + 1 == pieces.size() || !pieces.get(at + 1).glued()) {
            return;
        }
        List<Term> suffixes = new ArrayList<>();
        lexicon.addTerms(pieces, at + 1, suffixes);
        for (Term suffix : suffixes) {
            int length = suffix.length() + 1;
            if (suffix.wordClass() == WordClass.ORDINAL_SUFFIX) {
                if (digits == 4) {
                    terms.add(new Term(WordClass.YEAR, String.valueOf(number), length, true));
                } else {
                    terms.add(new Term(WordClass.ORDINAL, String.valueOf(number), length, true));
                }
            } else if (suffix.wordClass() == WordClass.NUMBER_SUFFIX && digits < 3) {
                terms.add(new Term(WordClass.NUMBER, String.valueOf(number), length, true));
            } else if (suffix.wordClass() == WordClass.DECADE_SUFFIX && number % 10 == 0 && digits != 3) {
                terms.add(new Term(WordClass.DECADE, String.valueOf(number), length, false));
            }
        }
    }

    private static int roman(String form) {
        int total = 0;
        int previous = 0;
        for (int i = form.length() - 1; i >= 0; i--) {
            int value = switch (form.charAt(i)) {
                case 'V' -> 5;
                case 'X', '\u0425' -> 10;
                default -> 1;
            };
            total += value < previous ? -value : value;
            previous = Math.max(previous, value);
        }
        return total;
    }
}
