package dragoman.reading.pages;

import dragoman.knowledge.Knowledge;
import dragoman.language.Normal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates in lines that readers see, such as "Wednesday, 20 March 2024, 06:48" or «Опубліковано 20 березня 2024». Only full
 * dates count: a line without a year says nothing, and 03/04/2024 may be two days.
 */
final class VisibleDates {

    /**
     * @param value ISO 8601
     * @param from char offset of the date and its time in the line
     * @param to where they end
     */
    record Found(String value, int from, int to, boolean modified) {}

    private static final int LOOKED_AT = 300;
    private static final int LEAST_DIGITS = 4;

    private static final String TIME =
            "(?:[\\s,|·•–—-]{0,4}(?:T|\\p{L}{1,3}\\s)?\\s?([0-2]?\\d):([0-5]\\d)(?::\\d{2})?)?";
    private static final String ORDINAL = "(?:st|nd|rd|th|er|\\.|º|°|-го|-е)?";
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-./](\\d{2})[-./](\\d{2})(?!\\d)" + TIME);
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d.])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d.]\\d)(?!\\d)" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![\\d:])(\\d{1,2})" + ORDINAL
            + "[\\s-]+(?:(\\p{L}{1,3})\\s+)?(\\p{L}{3,12})[.,]?[\\s,-]+(?:(\\p{L}{1,3})\\s+)?(\\d{4})(?!\\d)(?:\\s?\\p{L}{1,4}\\.?(?=[\\s,]))?"
            + TIME);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)" + TIME);
    private static final Pattern TIME_BEFORE = Pattern.compile("(?<![\\d:.])([0-2]?\\d):([0-5]\\d)[\\s,|·•–—-]{1,4}$");

    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> publishedWords = new HashSet<>();
    private final Set<String> modifiedWords = new HashSet<>();
    /** Long ones first, so that the short form of a day never cuts its long one. */
    private final Set<String> weekdays = new TreeSet<>(
            Comparator.comparingInt((String day) -> -day.length()).thenComparing(Comparator.naturalOrder()));

    VisibleDates() {
        for (String lang : PageLanguages.ALL) {
            for (List<String> row : Knowledge.languageFile(lang, "page_dates")) {
                String word = Normal.form(row.get(1));
                switch (row.get(0)) {
                    case "month" -> months.put(word, Integer.parseInt(row.get(2)));
                    case "filler" -> fillers.add(word);
                    case "modified" -> modifiedWords.add(word);
                    case "published" -> publishedWords.add(word);
                    case "weekday" -> weekdays.add(word);
                    default ->
                        throw new IllegalArgumentException(
                                "page_dates.tsv of " + lang + ": unknown kind " + row.get(0));
                }
            }
        }
    }

    /** The first full date of the line. */
    Optional<Found> first(String line) {
        if (!hasDigits(line)) {
            return Optional.empty();
        }
        String start = line.length() > LOOKED_AT ? line.substring(0, LOOKED_AT) : line;
        Optional<Found> first = Optional.empty();
        for (Optional<Found> found : List.of(iso(start), numeric(start), dayFirst(start), monthFirst(start))) {
            if (found.isPresent()
                    && (first.isEmpty() || found.get().from() < first.get().from())) {
                first = found;
            }
        }
        return first;
    }

    private static boolean hasDigits(String line) {
        int digits = 0;
        for (int i = 0; i < line.length() && digits < LEAST_DIGITS; i++) {
            digits += line.charAt(i) >= '0' && line.charAt(i) <= '9' ? 1 : 0;
        }
        return digits >= LEAST_DIGITS;
    }

    /** Whether words before a date say that it is the day of publication, or nothing stands there. */
    boolean isPublishedLabel(String before) {
        String words = words(before);
        return words.isEmpty() || publishedWords.contains(words);
    }

    /** The words before a date without a weekday at their end, even one glued to them, and without separators. */
    String withoutWeekday(String before) {
        String text = trimmed(before);
        String normal = Normal.form(text);
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

    private static String words(String text) {
        return Normal.form(text).replaceAll("[^\\p{L}' ]+", " ").strip();
    }

    private Optional<Found> iso(String line) {
        Matcher m = ISO.matcher(line);
        while (m.find()) {
            Optional<Found> found = found(line, m, m.group(1), m.group(2), m.group(3), 4);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> numeric(String line) {
        Matcher m = NUMERIC.matcher(line);
        while (m.find()) {
            int first = Integer.parseInt(m.group(1));
            int second = Integer.parseInt(m.group(3));
            boolean dots = m.group(2).equals(".");
            String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
            boolean dayFirst = dots || first > 12 || first == second;
            if ((m.group(4).length() == 2 && !dots) || (!dayFirst && second <= 12)) {
                continue;
            }
            Optional<Found> found =
                    found(line, m, year, dayFirst ? m.group(3) : m.group(1), dayFirst ? m.group(1) : m.group(3), 5);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> dayFirst(String line) {
        Matcher m = DAY_FIRST.matcher(line);
        while (m.find()) {
            @Nullable Integer month = months.get(Normal.form(m.group(3)));
            if (month != null && isFiller(m.group(2)) && isFiller(m.group(4))) {
                Optional<Found> found = found(line, m, m.group(5), month.toString(), m.group(1), 6);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> monthFirst(String line) {
        Matcher m = MONTH_FIRST.matcher(line);
        while (m.find()) {
            @Nullable Integer month = months.get(Normal.form(m.group(1)));
            if (month != null) {
                Optional<Found> found = found(line, m, m.group(3), month.toString(), m.group(2), 4);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFiller(@Nullable String word) {
        return word == null || fillers.contains(Normal.form(word));
    }

    private Optional<Found> found(String line, Matcher m, String year, String month, String day, int hourGroup) {
        Optional<String> value =
                MachineDate.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int from = m.start();
        String time = time(m.group(hourGroup), m.group(hourGroup + 1));
        if (time.isEmpty()) {
            Matcher before = TIME_BEFORE.matcher(line.substring(0, from));
            if (before.find()) {
                time = time(before.group(1), before.group(2));
                from = before.start();
            }
        }
        return Optional.of(new Found(value.get() + time, from, m.end(), isModified(line.substring(0, from))));
    }

    private static String time(@Nullable String hour, @Nullable String minute) {
        return hour == null || minute == null || Integer.parseInt(hour) > 23
                ? ""
                : "T%02d:%s".formatted(Integer.parseInt(hour), minute);
    }

    private boolean isModified(String before) {
        String words = words(before);
        return modifiedWords.stream().anyMatch(words::endsWith);
    }
}
