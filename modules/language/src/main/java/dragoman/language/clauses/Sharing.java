package dragoman.language.clauses;

import dragoman.language.clauses.ClauseWords.WordClass;
import dragoman.language.clauses.Nominal.Modifier;
import dragoman.language.trees.TreeWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lends clauses what they leave out: a relative clause its antecedent, an infinitive the subject of its governor, the second
 * of two joined verbs what the first has. Asked from the top down, so that what is lent may be lent on.
 */
final class Sharing {

    private final TreeIndex tree;
    private final Words words;
    private final Skeleton skeleton;
    private final Nominals nominals;
    private final boolean[] withPronoun;

    Sharing(TreeIndex tree, Words words, Skeleton skeleton, Nominals nominals, boolean[] withPronoun) {
        this.tree = tree;
        this.words = words;
        this.skeleton = skeleton;
        this.nominals = nominals;
        this.withPronoun = withPronoun;
    }

    void lend(Draft draft) {
        if (draft.isNominal()) {
            return;
        }
        int head = tree.head(draft.top);
        @Nullable Draft outer = skeleton.of(head);
        switch (draft.embedding.kind()) {
            case RELATIVE -> lendAntecedent(draft, head);
            case COORDINATED -> lendFirst(draft, outer == null ? draft.enclosing : outer);
            case COMPLEMENT -> lendGovernor(draft, head, outer);
            case ADVERBIAL -> {
                if (!draft.group().finite()) {
                    lendSurface(draft, outer == null ? draft.enclosing : outer);
                }
            }
            default -> {
                // main clauses and what is put in between stand for themselves
            }
        }
    }

    private void lendAntecedent(Draft draft, int antecedent) {
        if (withPronoun[draft.top] || words.isVerbal(antecedent)) {
            return;
        }
        Argument argument = new Argument(
                Role.SUBJECT,
                "subj",
                List.of(nominals.nominal(antecedent)),
                TreeWord.ROOT,
                nominals.span(antecedent),
                true);
        if (draft.surface == null && (draft.isPassive() || !draft.has(Role.SUBJECT))) {
            asSubject(draft, argument);
        } else if (!draft.has(Role.OBJECT) && !draft.isPassive()) {
            draft.arguments.add(argument.as(Role.OBJECT, "obj"));
        }
    }

    private void lendFirst(Draft draft, @Nullable Draft first) {
        if (first == null || first == draft) {
            return;
        }
        lendSurface(draft, first);
        if (draft.isPassive() && first.isPassive()) {
            lendIfBehind(draft, first, Role.SUBJECT);
        } else if (!draft.isPassive() && !first.isPassive()) {
            lendIfBehind(draft, first, Role.OBJECT);
        }
    }

    /** "signed and ratified <em>the treaty</em>": what stands behind both belongs to both. */
    private static void lendIfBehind(Draft draft, Draft first, Role role) {
        Argument lent = first.first(role);
        boolean behindBoth = lent != null
                && lent.clause() == TreeWord.ROOT
                && !lent.inherited()
                && lent.span().start() > draft.main;
        if (lent != null && behindBoth && !draft.has(role)) {
            draft.arguments.add(lent.inherited(role, lent.slot()));
        }
    }

    private void lendGovernor(Draft draft, int head, @Nullable Draft governor) {
        boolean open = !draft.group().finite() || words.is(draft.top, "xcomp");
        if (!open) {
            return;
        }
        if (governor == null) {
            lendOwner(draft, head);
        } else if (governor.kind == Predicate.Kind.EVENT_NOUN || head == governor.noun) {
            @Nullable Argument subject = governor.first(Role.SUBJECT);
            if (subject != null) {
                asSubject(draft, subject);
            } else {
                lendSurface(draft, governor.enclosing);
            }
        } else {
            lendController(draft, governor);
        }
    }

    /** The plan <em>of Russia</em> to attack; without an owner who has or makes the plan. */
    private void lendOwner(Draft draft, int noun) {
        for (Modifier modifier : nominals.nominal(noun).modifiers()) {
            if (modifier.slot().equals(Slots.OWNER)) {
                Nominal owner = nominals.nominal(modifier.node());
                asSubject(draft, new Argument(Role.SUBJECT, "subj", List.of(owner), TreeWord.ROOT, owner.span(), true));
                return;
            }
        }
        lendSurface(draft, draft.enclosing);
    }

    private void lendController(Draft draft, Draft governor) {
        @Nullable Argument controller = null;
        if (!governor.isPassive() && !words.isIn(WordClass.SUBJECT_CONTROL, governor.main)) {
            controller = governor.first(Role.RECIPIENT) != null
                    ? governor.first(Role.RECIPIENT)
                    : governor.first(Role.OBJECT);
        }
        if (controller != null && controller.clause() == TreeWord.ROOT) {
            asSubject(draft, controller);
        } else {
            lendSurface(draft, governor);
        }
    }

    private void lendSurface(Draft draft, @Nullable Draft from) {
        if (from == null) {
            return;
        }
        @Nullable
        Argument surface = from.surface != null ? from.surface : from.isPassive() ? null : from.first(Role.SUBJECT);
        if (surface != null && surface.clause() == TreeWord.ROOT) {
            asSubject(draft, surface);
        }
    }

    private void asSubject(Draft draft, Argument lent) {
        boolean passive = draft.isPassive();
        Role role = passive ? Role.OBJECT : Role.SUBJECT;
        boolean impersonal = words.node(draft.main).feature("Person").equals("0");
        if (draft.surface == null && !draft.has(role) && !impersonal && !standsIn(draft, lent)) {
            Argument own = lent.inherited(role, passive ? "obj" : "subj");
            draft.arguments.add(own);
            draft.surface = own;
        }
    }

    /** A clause that has its antecedent for object does not have it for subject as well. */
    private static boolean standsIn(Draft draft, Argument lent) {
        return draft.arguments.stream()
                .anyMatch(argument -> argument.clause() == TreeWord.ROOT
                        && argument.fillers().get(0).head()
                                == lent.fillers().get(0).head());
    }
}
