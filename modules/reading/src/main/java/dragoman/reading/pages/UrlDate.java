package dragoman.reading.pages;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that an address names in its path: /2024/03/20/, /2024/mar/20/, /20240320/, -20-03-2024. */
final class UrlDate {

    private static final String START = "(?:/|_|-|=|~)";
    private static final String PART = "[/_.-]";
    private static final Pattern YEAR_FIRST = Pattern.compile(
            START + "(20\\d{2})(?:" + PART + "(\\d{1,2})" + PART + "(\\d{1,2})|(\\d{2})(\\d{2}))(?=\\D|$)");
    private static final Pattern WITH_NAME =
            Pattern.compile(START + "(20\\d{2})" + PART + "(\\p{L}{3,12})" + PART + "(\\d{1,2})(?=\\D|$)");
    private static final Pattern DAY_FIRST = Pattern.compile(START + "(\\d{2})([._-])(\\d{2})\\2(20\\d{2})(?=\\D|$)");
    private static final int MOST_CHARS = 1000;

    private UrlDate() {}

    static Optional<String> of(@Nullable String url, DateWords words) {
        if (url == null) {
            return Optional.empty();
        }
        String start = url.length() > MOST_CHARS ? url.substring(0, MOST_CHARS) : url;
        int query = start.indexOf('?');
        // an archive's address holds the day of capture before the address it captured
        int captured = start.lastIndexOf("://");
        String path = start.substring(captured < 0 ? 0 : captured, query > captured ? query : start.length());
        return yearFirst(path).or(() -> withName(path, words)).or(() -> dayFirst(path));
    }

    private static Optional<String> yearFirst(String path) {
        Matcher m = YEAR_FIRST.matcher(path);
        while (m.find()) {
            Optional<String> day = m.group(2) == null
                    ? day(m.group(1), m.group(4), m.group(5))
                    : day(m.group(1), m.group(2), m.group(3));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> withName(String path, DateWords words) {
        Matcher m = WITH_NAME.matcher(path);
        while (m.find()) {
            int month = words.number(DateWords.Kind.MONTH, DateWords.fold(m.group(2)));
            Optional<String> day = day(m.group(1), String.valueOf(month), m.group(3));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> dayFirst(String path) {
        Matcher m = DAY_FIRST.matcher(path);
        while (m.find()) {
            Optional<String> day = day(m.group(4), m.group(3), m.group(1));
            if (day.isPresent()
                    && (Integer.parseInt(m.group(1)) > 12 || m.group(1).equals(m.group(3)))) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        return MachineDate.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
