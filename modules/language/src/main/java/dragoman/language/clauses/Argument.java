package dragoman.language.clauses;

import dragoman.language.trees.TreeWord;
import java.util.List;

/**
 * An argument of a clause: nominals, several where "and" joins them, or another clause.
 *
 * @param slot how it is worded, in the terms of the event lexicon: {@code subj}, {@code obj}, {@code dat}, {@code ins} and
 *     other bare cases, {@code poss}, {@code mod}, {@code content}, a preposition with the case it governs where the
 *     language has cases ({@code with}, {@code з+ins}, {@code у_відповідь_на+acc}); {@code bare} without either. Of a passive
 *     {@code subj} is the one by whom
 * @param fillers the nominals; empty where a clause fills the role
 * @param clause index of the head of the predicate of the clause that fills the role, or {@link TreeWord#ROOT}
 * @param span from the preposition to the end of the last filler; of a clause the head of its predicate
 * @param inherited whether it stands in another clause, which shares it with this one
 */
public record Argument(Role role, String slot, List<Nominal> fillers, int clause, TokenSpan span, boolean inherited) {

    public Argument {
        fillers = List.copyOf(fillers);
    }

    static Argument ofClause(Role role, String slot, int clause) {
        return new Argument(role, slot, List.of(), clause, TokenSpan.of(clause), false);
    }

    Argument as(Role newRole, String newSlot) {
        return new Argument(newRole, newSlot, fillers, clause, span, inherited);
    }

    /** The same in a clause that only shares it. */
    Argument inherited(Role newRole, String newSlot) {
        return new Argument(newRole, newSlot, fillers, clause, span, true);
    }
}
