package dragoman.reading;

import java.time.LocalDate;

/**
 * When an article says it was published, never when it was captured.
 *
 * @param value ISO 8601 as precise as the page gives it: {@code 2024-03-20}, {@code 2024-03-20T06:48},
 *     {@code 2024-03-20T06:48:00+02:00}
 * @param from where on the page it stands: {@code json-ld}, {@code meta}, {@code time}, {@code url},
 *     {@code text}, {@code script} (data for scripts, if all of it names one day), {@code feed}; {@code related} when the page
 *     does not say and only the one article it recalls at its end has a date
 */
public record Published(String value, String from) {

    private static final int ISO_DAY = "2024-03-20".length();

    /**
     * @throws java.time.format.DateTimeParseException when the value does not begin with an ISO day
     */
    public LocalDate day() {
        return LocalDate.parse(value.substring(0, Math.min(ISO_DAY, value.length())));
    }
}
