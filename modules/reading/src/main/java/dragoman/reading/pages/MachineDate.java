package dragoman.reading.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates written for machines, in the many ways pages write ISO 8601, and RFC 1123. The result is ISO 8601 with just the
 * precision and the offset the page gives.
 */
final class MachineDate {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
                    + "(?:(?:T|\\s+|,\\s*)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,:]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}\\b)?)?.*");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private MachineDate() {}

    static Optional<String> parse(String written) {
        String text = written.strip();
        if (EPOCH.matcher(text).matches()) {
            return Optional.of(java.time.Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10)))
                    .toString());
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return value(iso);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return value(compact);
        }
        return rfc1123(text);
    }

    private static Optional<String> value(Matcher parts) {
        Optional<String> day = day(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        if (day.isEmpty() || parts.group(4) == null) {
            return day;
        }
        int hour = Integer.parseInt(parts.group(4));
        int minute = Integer.parseInt(parts.group(5));
        if (hour > 23 || minute > 59) {
            return day;
        }
        String time = "%sT%02d:%02d".formatted(day.get(), hour, minute);
        String seconds = parts.group(6) == null ? "" : ":" + parts.group(6);
        return Optional.of(time + seconds + offset(parts.group(7)));
    }

    private static String offset(@org.jspecify.annotations.Nullable String written) {
        if (written == null) {
            return "";
        }
        if (Character.isLetter(written.charAt(0))) {
            return "Z";
        }
        String digits = written.replace(":", "");
        return digits.substring(0, 3) + ":" + (digits.length() > 3 ? digits.substring(3) : "00");
    }

    /** The day in ISO 8601, if the calendar has it and a news page can be of that year. */
    static Optional<String> day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> rfc1123(String text) {
        try {
            return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
