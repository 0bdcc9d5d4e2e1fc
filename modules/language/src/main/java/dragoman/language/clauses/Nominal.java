package dragoman.language.clauses;

import java.util.List;

/**
 * A noun phrase as one thing: "Russian deputy foreign minister Andrei Rudenko" is one nominal, whichever of its words the
 * tree puts on top. A pronoun of a relative clause never stands here, its antecedent does.
 *
 * @param head index of the word on top
 * @param span the phrase with its modifiers, without relative clauses and without what is joined to it by "and"
 * @param name indexes of the words of its proper name, in reading order; empty where it has none
 * @param kinds indexes of the common nouns that say what it is, as titles and appositions do, in reading order
 * @param modifiers who or what describes it
 * @param negated whether the sentence says "not this one" or "no such one"
 */
public record Nominal(
        int head, TokenSpan span, List<Integer> name, List<Integer> kinds, List<Modifier> modifiers, boolean negated) {

    public Nominal {
        name = List.copyOf(name);
        kinds = List.copyOf(kinds);
        modifiers = List.copyOf(modifiers);
    }

    /**
     * What describes a nominal.
     *
     * @param slot {@code mod} for adjectives and nouns put before, {@code poss} for owners, a preposition else, as in
     *     {@link Argument#slot()}
     * @param node index of the head of the modifier; {@link ClauseView#nominal} tells more of it
     */
    public record Modifier(String slot, int node) {}
}
