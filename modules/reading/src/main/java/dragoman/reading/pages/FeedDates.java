package dragoman.reading.pages;

import dragoman.language.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates of feeds: RFC 822 in the ways feeds break it (wrong or foreign names of weekdays, years of two digits, no seconds,
 * named zones), ISO 8601, and dates as readers see them. The result is ISO 8601 with the precision and the offset the feed
 * gives; a zone whose name means several offsets gives none.
 */
final class FeedDates {

    private static final Pattern RFC_822 = Pattern.compile(
            "(?:[\\p{L}.]+,?\\s*)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+([A-Za-z]{3})[A-Za-z]*\\.?,?[\\s-]+(\\d{4}|\\d{2})"
                    + "(?:[,\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp][Mm])?\\s*(.*))?");
    private static final Pattern OFFSET =
            Pattern.compile("(?:GMT|UTC|UT)?\\s*([+-])\\s*(\\d{1,2}):?(\\d{2})?(?:\\D.*)?");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LETTERS_OF_MONTH = 3;
    /** Years of two digits, as RFC 2822 reads them. */
    private static final int FIRST_OF_LAST_CENTURY = 50;

    private static final int FARTHEST_OFFSET = 14;
    private static final Map<String, String> ZONES = zones();

    private final VisibleDates visible;

    FeedDates(VisibleDates visible) {
        this.visible = visible;
    }

    private static Map<String, String> zones() {
        Map<String, String> zones = new HashMap<>();
        for (List<String> row : Tsv.resource(FeedDates.class, "feed_zones.tsv")) {
            zones.put(row.get(0), row.get(1));
        }
        return zones;
    }

    Optional<String> parse(String written) {
        String text = Spaces.normal(written);
        return rfc822(text)
                .or(() -> MachineDate.parse(text))
                .or(() -> visible.first(text).map(VisibleDates.Found::value));
    }

    private static Optional<String> rfc822(String text) {
        Matcher matcher = RFC_822.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT));
        if (month % LETTERS_OF_MONTH != 0) {
            return Optional.empty();
        }
        Optional<String> day = MachineDate.day(
                year(matcher.group(3)), month / LETTERS_OF_MONTH + 1, Integer.parseInt(matcher.group(1)));
        return day.map(value -> value + time(matcher));
    }

    private static int year(String written) {
        int year = Integer.parseInt(written);
        return written.length() == 4 ? year : year + (year < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
    }

    /** Empty when there is none or no clock shows it. */
    private static String time(Matcher matcher) {
        if (matcher.group(4) == null) {
            return "";
        }
        int hour = hour(Integer.parseInt(matcher.group(4)), matcher.group(7));
        int minute = Integer.parseInt(matcher.group(5));
        int second = matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6));
        if (hour > 23 || minute > 59 || second > 60) {
            return "";
        }
        String seconds = matcher.group(6) == null ? "" : ":%02d".formatted(Math.min(second, 59));
        return "T%02d:%02d".formatted(hour, minute)
                + seconds
                + zone(matcher.group(8).strip());
    }

    private static int hour(int written, @Nullable String half) {
        if (half == null || written > 12) {
            return written;
        }
        return written % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
    }

    private static String zone(String written) {
        @Nullable String named = ZONES.get(written.toUpperCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        Matcher offset = OFFSET.matcher(written.toUpperCase(Locale.ROOT));
        if (!offset.matches() || Integer.parseInt(offset.group(2)) > FARTHEST_OFFSET) {
            return "";
        }
        String minutes = offset.group(3) == null ? "00" : offset.group(3);
        String hours = "%02d".formatted(Integer.parseInt(offset.group(2)));
        return hours.equals("00") && minutes.equals("00") ? "Z" : offset.group(1) + hours + ":" + minutes;
    }
}
