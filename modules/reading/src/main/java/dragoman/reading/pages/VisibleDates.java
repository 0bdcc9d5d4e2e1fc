package dragoman.reading.pages;

import dragoman.reading.pages.ClockReader.Clock;
import dragoman.reading.pages.DateLabels.Label;
import dragoman.reading.pages.DateWords.Kind;
import dragoman.reading.pages.DayReader.Day;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Dates in lines that readers see, such as "Wednesday, 20 March 2024, 06:48" or «Опубліковано 20 березня 2024». Only full
 * dates count: a line without a year says nothing, and 03/04/2024 may be two days. Takes time in proportion to the line.
 */
final class VisibleDates {

    /**
     * @param value ISO 8601
     * @param from char offset of the date and its time in the line
     * @param to where they end
     */
    record Found(String value, int from, int to, Label label) {

        boolean modified() {
            return label == Label.MODIFIED;
        }
    }

    private static final int LOOKED_AT = 300;
    /** A year in an era needs but one digit: 令和6年3月5日. */
    private static final int LEAST_DIGITS = 3;

    /** Shorter ones in Latin letters, such as "su" and "di", are as often the end of a name. */
    private static final int SHORTEST_WEEKDAY = 3;

    private final DateWords words = new DateWords();
    private final DateLabels labels = new DateLabels(words);
    /** Long ones first, so that the short form of a day never cuts its long one. */
    private final Set<String> weekdays = new TreeSet<>(
            Comparator.comparingInt((String day) -> -day.length()).thenComparing(Comparator.naturalOrder()));

    VisibleDates() {
        for (String weekday : words.all(Kind.WEEKDAY)) {
            boolean mayBeName = weekday.length() < SHORTEST_WEEKDAY && weekday.charAt(0) <= 'z';
            if (!mayBeName) {
                weekdays.add(weekday);
            }
        }
    }

    DateWords words() {
        return words;
    }

    /** The first full date of the line. */
    Optional<Found> first(String line) {
        return first(line, DateOrder.UNKNOWN);
    }

    Optional<Found> first(String line, DateOrder order) {
        return all(line, order).stream().findFirst();
    }

    /** All full dates of the line in its order. */
    List<Found> all(String line, DateOrder order) {
        String start = line.length() > LOOKED_AT ? line.substring(0, LOOKED_AT) : line;
        if (!hasDigits(start)) {
            return List.of();
        }
        List<DateToken> tokens = DateToken.of(start);
        DayReader days = new DayReader(words, tokens, order);
        ClockReader clocks = new ClockReader(words, tokens);
        List<Found> all = new ArrayList<>();
        int bound = 0;
        boolean trailing = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() != DateToken.Kind.NUMBER) {
                continue;
            }
            Optional<Day> day = days.at(i);
            if (day.isEmpty() || day.get().first() < bound) {
                continue;
            }
            int first = day.get().first();
            int next = day.get().next();
            @Nullable Clock clock = clocks.after(next);
            if (clock == null) {
                clock = clocks.before(first, bound);
            }
            if (clock != null) {
                first = Math.min(first, clock.first());
                next = Math.max(next, clock.next());
            }
            Label label = labels.before(tokens, bound, first);
            Label after = labels.after(tokens, next);
            trailing = all.isEmpty() ? label == Label.NONE : trailing;
            label = trailing && after != Label.NONE ? after : label;
            String value = day.get().day() + (clock == null ? "" : clock.value());
            all.add(new Found(
                    value, tokens.get(first).from(), tokens.get(next - 1).to(), label));
            bound = trailing && after != Label.NONE ? next + 1 : next;
            i = next - 1;
        }
        return all;
    }

    private static boolean hasDigits(String line) {
        int digits = 0;
        for (int i = 0; i < line.length() && digits < LEAST_DIGITS; i++) {
            digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
        }
        return digits >= LEAST_DIGITS;
    }

    /** What a line that ends before a date says of it, such as "Updated on". */
    Label label(String before) {
        List<DateToken> tokens = DateToken.of(before);
        return labels.before(tokens, 0, tokens.size());
    }

    /** Whether words before a date say that it is the day of publication, or nothing stands there. */
    boolean isPublishedLabel(String before) {
        List<String> rest = new ArrayList<>(DateWords.phrase(before));
        if (words.is(Kind.PUBLISHED, String.join(" ", rest))) {
            return true;
        }
        while (!rest.isEmpty() && isNeutral(rest.get(rest.size() - 1))) {
            rest.remove(rest.size() - 1);
        }
        return rest.isEmpty() || words.is(Kind.PUBLISHED, String.join(" ", rest));
    }

    private boolean isNeutral(String word) {
        return words.is(Kind.PREPOSITION, word) || words.is(Kind.WEEKDAY, word);
    }

    /** The words before a date without a weekday at their end, even one glued to them, and without separators. */
    String withoutWeekday(String before) {
        String text = trimmed(before);
        String normal = DateWords.fold(text);
        for (String weekday : weekdays) {
            int at = text.length() - weekday.length();
            if (normal.length() == text.length()
                    && normal.endsWith(weekday)
                    && (at == 0
                            || !Character.isLetter(text.charAt(at - 1))
                            || Character.isUpperCase(text.charAt(at)))) {
                return trimmed(text.substring(0, at));
            }
        }
        return text;
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
