package dragoman.reading.events;

import dragoman.language.Analysis.Feature;
import dragoman.language.Span;
import dragoman.reading.ActorMention;
import java.util.List;
import java.util.Set;

/**
 * One or several joined names as a single part of the clause: "Rudenko and Liu", "with President Xi and Foreign Minister
 * Wang".
 *
 * @param from index of the first token
 * @param to index behind the last token
 * @param preposition canonical form of the preposition that governs it; empty when none does
 * @param cases the cases it can stand in; empty when the form tells none
 * @param describes whether it only describes what follows: an adjective or a possessive
 */
record NounPhrase(
        int from, int to, List<ActorMention> members, String preposition, Set<Feature> cases, boolean describes) {

    NounPhrase {
        members = List.copyOf(members);
        cases = Set.copyOf(cases);
    }

    boolean isBare() {
        return preposition.isEmpty();
    }

    /** Whether it can stand in that case as far as its form tells. */
    boolean canBe(Feature grammaticalCase) {
        return cases.isEmpty() || cases.contains(grammaticalCase);
    }

    Span span() {
        return members.get(0).span();
    }
}
