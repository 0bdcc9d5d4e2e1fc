package dragoman.reading.events;

import dragoman.knowledge.PloverType;
import java.util.List;
import java.util.Set;

/**
 * One row of an event lexicon: what a verb or noun means when the words around it fit.
 *
 * @param id the rule's name, unique within the language, prefixed with it: {@code en.hold-talks}
 * @param isVerb whether the trigger is a verb, else a noun
 * @param object class of words one of which must stand by it ("hold <em>talks</em>"); empty when none must
 * @param actor slots where the actor may stand, best first
 * @param recipient slots where the recipient may stand, best first
 * @param mode PLOVER mode; empty when none
 * @param context PLOVER contexts
 */
record Sense(
        String id,
        boolean isVerb,
        String object,
        List<Slot> actor,
        List<Slot> recipient,
        PloverType type,
        String mode,
        List<String> context,
        Set<Flag> flags) {

    enum Flag {
        /** Both sides do the same: a subject of several splits into the two sides. */
        SYMMETRIC,
        /** May stand without a recipient. */
        ALONE,
        /** Its recipient may stand behind an infinitive it governs: "threatened to strike <em>Iran</em>". */
        THROUGH_INFINITIVE,
        /** An act it governs is part of it, not one of its own: "promised <em>to send</em>". */
        ABSORBS
    }

    Sense {
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        context = List.copyOf(context);
        flags = Set.copyOf(flags);
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    boolean needsObject() {
        return !object.isEmpty();
    }
}
