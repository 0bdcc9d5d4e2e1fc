package dragoman.reading;

import dragoman.reading.EventDate.Precision;
import java.time.LocalDate;
import java.util.Optional;

/** The days a TIMEX3 value covers. */
public record TimexRange(LocalDate from, LocalDate to, Precision precision) {

    public static Optional<TimexRange> of(String value) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
            LocalDate day = LocalDate.parse(value.substring(0, 10));
            return Optional.of(new TimexRange(day, day, Precision.DAY));
        }
        return Optional.empty();
    }
}
