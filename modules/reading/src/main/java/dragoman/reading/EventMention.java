package dragoman.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dragoman.knowledge.PloverType;
import dragoman.language.Span;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One report of one act in one sentence. Its components are the fields of the documented EVENT line.
 *
 * @param event PLOVER type
 * @param mode PLOVER mode, lower case; empty where the type has none or none was told
 * @param context PLOVER contexts, such as military or economic
 * @param actor who acts; for a symmetric act the one side
 * @param recipient to or with whom
 * @param place where; null when not told
 * @param saidBy from the outlet's immediate source to the one who first said it; empty when the outlet itself tells it
 * @param claim the clause that tells it, as written
 * @param spans field name (as in the line: {@code event}, {@code actor}, {@code recipient}, {@code date}, {@code place},
 *     {@code said_by}; a second party is {@code actor_2}) to the words it rests on
 * @param rule id of the lexicon row that found it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EventMention(
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
        Span sentence,
        SortedMap<String, Span> spans,
        String rule) {

    public EventMention {
        context = List.copyOf(context);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        saidBy = List.copyOf(saidBy);
        spans = Collections.unmodifiableSortedMap(new TreeMap<>(spans));
    }

    @JsonProperty
    public int quad() {
        return event.quad().number();
    }

    @JsonProperty
    public double goldstein() {
        return event.goldstein();
    }

    /**
     * A side of an event.
     *
     * @param person the person's name when a person acts for the state or body; null otherwise
     * @param role English title of that person's post; null when not told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Party(
            String actor,
            String name,
            String country,
            String sector,
            @Nullable String person,
            @Nullable String role) {}

    /**
     * A link of the chain of who says so.
     *
     * @param actor id; null when the speaker is no known actor
     * @param name in English where known, else as written
     */
    public record Speaker(@Nullable String actor, String name, Span span) {}
}
