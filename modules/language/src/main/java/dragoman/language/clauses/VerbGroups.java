package dragoman.language.clauses;

import dragoman.language.clauses.ClauseWords.WordClass;
import dragoman.language.clauses.VerbGroup.Aspect;
import dragoman.language.clauses.VerbGroup.Modality;
import dragoman.language.clauses.VerbGroup.Mood;
import dragoman.language.clauses.VerbGroup.Tense;
import dragoman.language.clauses.VerbGroup.Voice;
import dragoman.language.trees.TreeWord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what auxiliaries, modal words, particles and verb forms say of a predicate. */
final class VerbGroups {

    private final TreeIndex tree;
    private final Words words;
    private final ClauseWords clauseWords;
    private final Skeleton skeleton;

    VerbGroups(TreeIndex tree, Words words, ClauseWords clauseWords, Skeleton skeleton) {
        this.tree = tree;
        this.words = words;
        this.clauseWords = clauseWords;
        this.skeleton = skeleton;
    }

    /** Must be asked from the top down: a coordinated verb takes over the auxiliaries of the first one. */
    VerbGroup read(Draft draft) {
        List<Integer> helpers = helpers(draft);
        @Nullable VerbGroup first = sharedGroup(draft, helpers);
        if (first != null) {
            return new VerbGroup(
                    first.tense(),
                    first.aspect(),
                    first.mood(),
                    first.voice(),
                    first.negated() || isNegated(draft, helpers),
                    first.modalities(),
                    first.finite(),
                    helpers);
        }
        return new VerbGroup(
                tense(draft, helpers),
                aspect(draft, helpers),
                mood(draft, helpers),
                isPassive(draft, helpers) ? Voice.PASSIVE : Voice.ACTIVE,
                isNegated(draft, helpers),
                modalities(draft, helpers),
                isFinite(draft, helpers),
                helpers);
    }

    private List<Integer> helpers(Draft draft) {
        List<Integer> helpers = new ArrayList<>();
        for (int part : draft.parts) {
            if (part != draft.main && part != draft.noun) {
                helpers.add(part);
            }
            for (int child : tree.children(part)) {
                boolean auxiliary = words.is(child, "aux") || words.is(child, "cop");
                boolean particle = words.is(child, "advmod") || words.is(child, "mark") || words.is(child, "discourse");
                if (part != draft.noun
                        && (auxiliary
                                || (particle && (words.isNegation(child) || words.isIn(WordClass.MODAL, child)))
                                || words.isIn(WordClass.UNREAL, child))) {
                    helpers.add(child);
                }
            }
        }
        helpers.sort(null);
        return helpers;
    }

    /** "was signed and <em>ratified</em>", "will sign and <em>ratify</em>": no helper of its own and the same form. */
    private @Nullable VerbGroup sharedGroup(Draft draft, List<Integer> helpers) {
        if (!words.is(draft.top, "conj") || draft.isNominal() || words.hasSubject(draft.top)) {
            return null;
        }
        @Nullable Draft first = skeleton.of(tree.head(draft.top));
        if (first == null || first.isNominal() || isFiniteForm(draft.main)) {
            return null;
        }
        boolean helped = first.top != first.main
                || (first.group != null && first.group.words().stream().anyMatch(helper -> words.is(helper, "aux")));
        boolean alone = helpers.stream().allMatch(words::isNegation);
        return helped && alone && verbForm(draft.main).equals(verbForm(first.main)) ? first.group : null;
    }

    private String verbForm(int index) {
        return words.node(index).feature("VerbForm");
    }

    private boolean isFiniteForm(int index) {
        return verbForm(index).equals("Fin");
    }

    private boolean isAny(List<Integer> helpers, WordClass wordClass) {
        return helpers.stream().anyMatch(helper -> words.isIn(wordClass, helper));
    }

    private Tense tense(Draft draft, List<Integer> helpers) {
        if (helpers.stream().anyMatch(this::isFuture)) {
            return Tense.FUTURE;
        }
        if (isAny(helpers, WordClass.PERFECT)) {
            return Tense.PAST;
        }
        for (int helper : helpers) {
            Tense tense = ownTense(helper);
            if (tense != Tense.UNKNOWN && !words.isIn(WordClass.MODAL, helper)) {
                return tense;
            }
        }
        return ownTense(draft.main);
    }

    private boolean isFuture(int helper) {
        String wanted = clauseWords.value(WordClass.FUTURE, words.lemma(helper));
        String tense = words.node(helper).feature("Tense");
        return words.node(helper).relation().equals("aux")
                && words.isIn(WordClass.FUTURE, helper)
                && (wanted.isEmpty() ? !tense.equals("Past") : tense.equals(wanted));
    }

    private Tense ownTense(int index) {
        return switch (words.node(index).feature("Tense")) {
            case "Past", "Pqp", "Imp" -> Tense.PAST;
            case "Pres" -> Tense.PRESENT;
            case "Fut" -> Tense.FUTURE;
            default -> Tense.UNKNOWN;
        };
    }

    private Aspect aspect(Draft draft, List<Integer> helpers) {
        String own = words.node(draft.main).feature("Aspect");
        if (own.equals("Perf")) {
            return Aspect.PERFECTIVE;
        }
        if (own.equals("Imp")) {
            return Aspect.IMPERFECTIVE;
        }
        if (isAny(helpers, WordClass.PERFECT)) {
            return Aspect.PERFECT;
        }
        boolean ing = verbForm(draft.main).equals("Ger")
                || (words.isParticiple(draft.main) && ownTense(draft.main) == Tense.PRESENT);
        return ing && words.hasChild(draft.main, "aux") ? Aspect.PROGRESSIVE : Aspect.UNKNOWN;
    }

    private Mood mood(Draft draft, List<Integer> helpers) {
        List<Integer> all = new ArrayList<>(helpers);
        all.add(draft.main);
        boolean unreal = isAny(helpers, WordClass.UNREAL)
                || all.stream()
                        .anyMatch(word -> words.node(word).feature("Mood").equals("Cnd"));
        if (unreal) {
            return Mood.UNREAL;
        }
        if (all.stream().anyMatch(word -> words.node(word).feature("Mood").equals("Imp"))) {
            return Mood.IMPERATIVE;
        }
        return isFinite(draft, helpers) ? Mood.INDICATIVE : Mood.UNKNOWN;
    }

    private boolean isPassive(Draft draft, List<Integer> helpers) {
        if (draft.isNominal() || draft.kind == Predicate.Kind.COPULA || draft.kind == Predicate.Kind.FRAGMENT) {
            return false;
        }
        for (int part : draft.parts) {
            for (int child : tree.children(part)) {
                String relation = words.node(child).relation();
                if (relation.equals("nsubj:pass") || relation.equals("csubj:pass") || relation.equals("aux:pass")) {
                    return true;
                }
            }
        }
        TreeWord verb = words.node(draft.main);
        if (!words.isParticiple(draft.main)) {
            return false;
        }
        boolean bare = helpers.stream().noneMatch(helper -> words.is(helper, "aux"))
                && !ownSubject(draft)
                && ownTense(draft.main) != Tense.PRESENT;
        return verb.feature("Voice").isEmpty() ? bare : verb.feature("Voice").equals("Pass");
    }

    private boolean ownSubject(Draft draft) {
        return draft.parts.stream().anyMatch(words::hasSubject);
    }

    private boolean isNegated(Draft draft, List<Integer> helpers) {
        boolean denied = helpers.stream().anyMatch(words::isNegation)
                || words.node(draft.main).feature("Polarity").equals("Neg");
        if (denied || draft.isNominal()) {
            return denied;
        }
        for (int part : draft.parts) {
            for (int child : tree.children(part)) {
                boolean argument = words.is(child, "nsubj") || words.is(child, "obj");
                if ((argument || part == draft.noun) && deniesAll(child)) {
                    return true;
                }
                if (part == draft.noun && words.is(child, "det") && words.isNegation(child)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "No troops", "nobody": the clause is denied with its subject or object. */
    private boolean deniesAll(int argument) {
        if (words.isNegation(argument)) {
            return true;
        }
        for (int child : tree.children(argument)) {
            if (words.is(child, "det") && words.isNegation(child)) {
                return true;
            }
        }
        return false;
    }

    private Set<Modality> modalities(Draft draft, List<Integer> helpers) {
        EnumSet<Modality> modalities = EnumSet.noneOf(Modality.class);
        for (int helper : helpers) {
            String value = clauseWords.value(
                    draft.parts.contains(helper) ? WordClass.MODAL_VERB : WordClass.MODAL, words.lemma(helper));
            if (!value.isEmpty()) {
                modalities.add(Modality.valueOf(value.toUpperCase(Locale.ROOT)));
            }
        }
        return modalities;
    }

    private boolean isFinite(Draft draft, List<Integer> helpers) {
        if (draft.isNominal() || draft.kind == Predicate.Kind.FRAGMENT) {
            return false;
        }
        if (isFiniteForm(draft.main) || helpers.stream().anyMatch(this::isFiniteForm)) {
            return true;
        }
        String form = verbForm(draft.main);
        boolean loose = form.equals("Inf") || form.equals("Conv") || form.equals("Ger");
        boolean modal = draft.top != draft.main && verbForm(draft.top).isEmpty();
        return modal || (!loose && ownSubject(draft)) || (draft.kind == Predicate.Kind.COPULA && !loose);
    }
}
