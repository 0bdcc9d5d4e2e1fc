package dragoman.reading;

import dragoman.knowledge.Name;
import dragoman.language.Analysis.Feature;
import dragoman.language.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A span of text that names an actor.
 *
 * @param span the name itself
 * @param phrase the whole noun phrase around it, with title, state and apposition: for the name "Andrei Rudenko" in "Andrei
 *     Rudenko, Russia's Deputy Foreign Minister," or "Russian Deputy Foreign Minister Andrei Rudenko" all of that
 * @param how which kind of name was used; null for an unknown actor and for one named by role alone
 * @param role the post as the page gives it; null when it gives none
 * @param cases the grammatical cases its head word can stand in; empty where the language shows none
 * @param nested whether it only serves to describe another mention in whose phrase it lies ("Russia" in "Russia's Deputy
 *     Foreign Minister Andrei Rudenko"): such a mention is no actor of its own
 */
public record ActorMention(
        Span span,
        Span phrase,
        ActorRef actor,
        Name.@Nullable Kind how,
        @Nullable RoleRef role,
        Set<Feature> cases,
        boolean nested) {

    public ActorMention {
        // in the order of the enum, so that output never depends on a hash
        cases = cases.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(cases));
    }

    /**
     * @param id of the role in the packs
     * @param title in English
     * @param body id of the state or organisation named with it; empty when none is
     */
    public record RoleRef(String id, String title, String body) {}
}
