package dragoman.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A state, region, organisation, outlet, armed group or person.
 *
 * @param id stable: ISO 3166-1 alpha-3 for states, a lower-case slug for all others
 * @param name in English
 * @param country ISO 3166-1 alpha-3 of the state it belongs to; empty for bodies of several states
 * @param sector PLOVER sector, such as GOV, MIL, IGO
 * @param wikidata Q-id; empty where not known
 * @param source where the row comes from
 */
public record Actor(String id, Kind kind, String name, String country, String sector, String wikidata, String source) {

    public enum Kind {
        STATE,
        REGION,
        ORGANISATION,
        OUTLET,
        ARMED_GROUP,
        PERSON;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** As written in the packs and in output: {@code armed-group}. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
