package dragoman.knowledge;

import java.time.LocalDate;

/**
 * Who held which post, from when to when.
 *
 * @param holder id of a person
 * @param role id of a {@link Role}
 * @param body id of the state or organisation; for an ambassador the sending state
 * @param from ISO 8601 day, month or year; empty when not known
 * @param to the same; empty means "not known", never "current"
 * @param precision of both: day, month or year
 * @param checked the day somebody checked the row
 */
public record Office(
        String holder,
        String role,
        String body,
        String from,
        String to,
        String precision,
        String source,
        String checked) {

    /** Whether it may have been held on that day: an unknown end excludes nothing. */
    public boolean mayHold(LocalDate day) {
        String iso = day.toString();
        return (from.isEmpty() || from.compareTo(iso.substring(0, Math.min(from.length(), iso.length()))) <= 0)
                && (to.isEmpty() || to.compareTo(iso.substring(0, Math.min(to.length(), iso.length()))) >= 0);
    }
}
