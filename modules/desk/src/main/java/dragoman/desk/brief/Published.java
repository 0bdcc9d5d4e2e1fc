package dragoman.desk.brief;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The day of an ISO 8601 time of publication. */
final class Published {

    private static final int ISO_DAY = "2023-09-13".length();

    private Published() {}

    /** Null when the page does not say, or says less than a day. */
    static @Nullable LocalDate day(@Nullable String published) {
        if (published == null || published.length() < ISO_DAY) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, ISO_DAY));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
