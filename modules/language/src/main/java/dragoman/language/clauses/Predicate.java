package dragoman.language.clauses;

import dragoman.language.trees.TreeWord;
import java.util.List;

/**
 * What a clause says.
 *
 * @param head index of the word that carries the meaning: the verb, or the noun or adjective behind "is"
 * @param lemma of the head
 * @param particles separable parts and reflexive pronouns that belong to the verb, in reading order: "carry <em>out</em>"
 * @param noun index of the noun that a light verb leans on, "hold <em>talks</em>"; {@link TreeWord#ROOT} else
 * @param span the smallest stretch with head, particles, noun and the words of the verb group
 */
public record Predicate(
        Kind kind, int head, String lemma, List<String> particles, int noun, VerbGroup group, TokenSpan span) {

    public Predicate {
        particles = List.copyOf(particles);
    }

    public enum Kind {
        VERB,
        /** A verb that says little and a noun that says what is done: "held talks". */
        LIGHT_VERB,
        /** A noun, adjective or the like of which something is said, with or without "is". */
        COPULA,
        /** A noun that names an act and has arguments: "the visit of A to B". */
        EVENT_NOUN,
        /** Words that something is said by without a predicate, as in headlines. */
        FRAGMENT,
        /** Words that name the source of what the sentence says: "according to". */
        SOURCE
    }
}
