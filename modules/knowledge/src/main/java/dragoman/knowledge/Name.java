package dragoman.knowledge;

import java.util.Locale;

/**
 * One way to name an actor, in dictionary form.
 *
 * @param actor id of the actor
 * @param lang ISO 639-1, or {@code mul} when it serves in any language
 * @param strong whether it may be linked without further support
 * @param from first day it held, ISO 8601; empty when always
 * @param to last day it held, ISO 8601; empty when still
 */
public record Name(String actor, String lang, String text, Kind kind, boolean strong, String from, String to) {

    public enum Kind {
        MAIN,
        ALIAS,
        /** Matched in exact upper case only. */
        ACRONYM,
        /** The people: "Russians", «росіяни». */
        DEMONYM,
        ADJECTIVE,
        /** A name that stands for the government: "Kremlin". */
        METONYM,
        /** The capital city, which stands for the state only when it acts. */
        CAPITAL,
        /** A person's bare surname, as used after the first mention. */
        SURNAME;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
