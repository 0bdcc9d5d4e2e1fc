package dragoman.desk.ties;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What passed between two actors over the whole record. Each count is a list of event ids, so that it can be checked; the
 * lists are sorted by date, then id. Cooperation and conflict are never set off against each other but in {@code score}.
 *
 * @param first ISO 3166-1 alpha-3 of a state, else an actor id; before {@code second} in code point order
 * @param second likewise; the tie has no direction
 * @param verbalCooperation events of PLOVER quad 1
 * @param materialCooperation events of PLOVER quad 2
 * @param verbalConflict events of PLOVER quad 3
 * @param materialConflict events of PLOVER quad 4
 * @param notCounted events that are planned, possible, denied or did not happen
 * @param from first day of the counted events: of each the first day it may have been, or the last where that alone is known;
 *     null when none has a date
 * @param to last day of the counted events, likewise; null when none has a date
 * @param score sum of the Goldstein scores of the counted events, none of them decayed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Tie(
        String first,
        String second,
        List<String> verbalCooperation,
        List<String> materialCooperation,
        List<String> verbalConflict,
        List<String> materialConflict,
        List<String> notCounted,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        double score) {

    public Tie {
        verbalCooperation = List.copyOf(verbalCooperation);
        materialCooperation = List.copyOf(materialCooperation);
        verbalConflict = List.copyOf(verbalConflict);
        materialConflict = List.copyOf(materialConflict);
        notCounted = List.copyOf(notCounted);
    }

    /** Number of events of cooperation, of word and deed. */
    @JsonProperty
    public int cooperation() {
        return verbalCooperation.size() + materialCooperation.size();
    }

    /** Number of events of conflict, of word and deed. */
    @JsonProperty
    public int conflict() {
        return verbalConflict.size() + materialConflict.size();
    }

    /** Number of counted events. */
    @JsonProperty
    public int events() {
        return cooperation() + conflict();
    }
}
