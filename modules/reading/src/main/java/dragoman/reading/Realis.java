package dragoman.reading;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether what is told has come to pass. */
public enum Realis {
    HAPPENED,
    ONGOING,
    PLANNED,
    POSSIBLE,
    DENIED,
    NOT_HAPPENED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
