package dragoman.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dragoman.knowledge.PloverType;
import dragoman.language.Span;
import dragoman.reading.EventDate;
import dragoman.reading.EventMention.Party;
import dragoman.reading.EventMention.Speaker;
import dragoman.reading.PlaceRef;
import dragoman.reading.Realis;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One happening, merged from all reports of it. The fields up to {@code rule} are those of an EVENT line, as the report
 * that tells most gives them ({@code spans} and {@code rule} are that report's, the first in {@code reports}).
 *
 * @param id stable: made from what the event is, not from when it was read
 * @param story id of the story it belongs to
 * @param origins number of independent first sources; an unknown origin is not counted beside a known one
 * @param outlets number of outlets that report it
 * @param originNames the origins by name, sorted; "unknown" stands for reports that name none
 * @param reports the receipts, best first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Event(
        String id,
        String story,
        PloverType event,
        String mode,
        List<String> context,
        EventDate date,
        List<Party> actor,
        List<Party> recipient,
        @Nullable PlaceRef place,
        Realis realis,
        List<Speaker> saidBy,
        String claim,
        SortedMap<String, Span> spans,
        String rule,
        int origins,
        int outlets,
        List<String> originNames,
        List<Receipt> reports) {

    public Event {
        context = List.copyOf(context);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        saidBy = List.copyOf(saidBy);
        originNames = List.copyOf(originNames);
        reports = List.copyOf(reports);
    }

    @JsonProperty
    public int quad() {
        return event.quad().number();
    }

    @JsonProperty
    public double goldstein() {
        return event.goldstein();
    }
}
