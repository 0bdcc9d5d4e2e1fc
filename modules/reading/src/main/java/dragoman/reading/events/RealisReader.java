package dragoman.reading.events;

import dragoman.knowledge.Knowledge;
import dragoman.knowledge.PloverType.Quad;
import dragoman.language.Analysis.Feature;
import dragoman.language.Analysis.PartOfSpeech;
import dragoman.reading.Realis;
import dragoman.reading.events.Grammar.FunctionWord;
import dragoman.reading.events.Grammar.WordClass;
import dragoman.reading.events.Word.VerbForm;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an act has come to pass: from its verb group (negation, modal, tense), from what it hangs on ("plans to",
 * "denied supplying", "reports of deliveries"; {@code governors.tsv}) and from the word that opens its clause ("if").
 */
final class RealisReader {

    /** What a governing word does to the act it governs. */
    enum Effect {
        PLANNED,
        NOT_HAPPENED,
        DENIED,
        POSSIBLE,
        /** Somebody is asked to do it: the asking is the event, the act none. */
        REQUESTED
    }

    private static final Map<String, RealisReader> LOADED = new ConcurrentHashMap<>();
    /** How many words a verb group reaches back. */
    private static final int GROUP_REACH = 5;

    private final Map<String, Effect> governors = new HashMap<>();

    private RealisReader(String lang) {
        for (List<String> row : Knowledge.languageFile(lang, "governors")) {
            governors.put(
                    row.get(0),
                    Effect.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_')));
        }
    }

    static RealisReader of(String lang) {
        return LOADED.computeIfAbsent(lang, RealisReader::new);
    }

    /** Empty when the act is only asked for, which makes it no event. */
    Optional<Realis> realis(Clauses clauses, int trigger, Quad quad) {
        Effect effect = governing(clauses, trigger);
        if (effect == Effect.REQUESTED) {
            return Optional.empty();
        }
        if (effect == Effect.DENIED) {
            return Optional.of(Realis.DENIED);
        }
        boolean negated = isNegated(clauses, trigger);
        if (effect == Effect.NOT_HAPPENED) {
            return Optional.of(negated ? Realis.HAPPENED : Realis.NOT_HAPPENED);
        }
        if (negated) {
            return Optional.of(Realis.NOT_HAPPENED);
        }
        if (effect == Effect.POSSIBLE || isHypothetical(clauses, trigger)) {
            return Optional.of(Realis.POSSIBLE);
        }
        Optional<Realis> modal = modal(clauses, trigger);
        if (modal.isPresent()) {
            return modal;
        }
        if (effect == Effect.PLANNED || isFuture(clauses, trigger)) {
            return Optional.of(Realis.PLANNED);
        }
        return Optional.of(isOngoing(clauses, trigger, quad) ? Realis.ONGOING : Realis.HAPPENED);
    }

    // ---- what the act hangs on

    private @Nullable Effect governing(Clauses clauses, int trigger) {
        Word word = clauses.words().get(trigger);
        boolean dependent = word.verb() == VerbForm.INFINITIVE || word.verb() == VerbForm.GERUND || !word.isVerb();
        if (dependent) {
            return withinClause(clauses, trigger);
        }
        return overClause(clauses, trigger);
    }

    /** For an infinitive, participle or noun: the nearest word before it that has an effect, up to the finite verb. */
    private @Nullable Effect withinClause(Clauses clauses, int trigger) {
        for (int i = trigger - 1; i >= 0; i--) {
            Word word = clauses.words().get(i);
            boolean opensClause = word.is(WordClass.SUBORDINATOR) && !word.is(WordClass.PREPOSITION);
            if (word.isStop() || word.is(WordClass.RELATIVE) || opensClause) {
                return null;
            }
            Effect effect = effect(word);
            if (effect != null) {
                // "report on denied deliveries" outweighs: go on to a denial further out
                Effect outer = effect == Effect.POSSIBLE ? denialBefore(clauses, i) : null;
                return outer == null ? effect : outer;
            }
            if (word.verb() == VerbForm.FINITE || word.verb() == VerbForm.PASSIVE) {
                return overClause(clauses, i);
            }
        }
        return null;
    }

    private @Nullable Effect denialBefore(Clauses clauses, int from) {
        for (int i = from - 1; i >= 0; i--) {
            Word word = clauses.words().get(i);
            if (word.isStop()) {
                return null;
            }
            if (effect(word) == Effect.DENIED) {
                return Effect.DENIED;
            }
            if (word.verb() == VerbForm.FINITE) {
                return null;
            }
        }
        return null;
    }

    /** For a finite verb: the verb of the clause that its own one is the content of ("denied <em>that</em> it sent"). */
    private @Nullable Effect overClause(Clauses clauses, int verb) {
        int left = clauses.leftEnd(verb);
        if (left == 0) {
            return null;
        }
        Word opener = clauses.words().get(left - 1);
        if (!opener.is(WordClass.SUBORDINATOR)) {
            return null;
        }
        for (int i = left - 2; i >= 0 && i >= left - GROUP_REACH - 1; i--) {
            Word word = clauses.words().get(i);
            Effect effect = effect(word);
            if (effect == Effect.DENIED || effect == Effect.POSSIBLE) {
                return effect;
            }
            if (word.verb() == VerbForm.FINITE || word.isStop()) {
                return null;
            }
        }
        return null;
    }

    /** The subject of the verb that denies the act of a noun; null when none does. */
    @Nullable
    NounPhrase denier(Clauses clauses, int trigger) {
        for (int i = trigger - 1; i >= 0; i--) {
            Word word = clauses.words().get(i);
            if (word.isStop()) {
                return null;
            }
            if (word.isVerb()) {
                return effect(word) == Effect.DENIED ? clauses.subject(i) : null;
            }
        }
        return null;
    }

    private @Nullable Effect effect(Word word) {
        for (String lemma : word.lemmas()) {
            Effect effect = governors.get(lemma);
            if (effect != null) {
                return effect;
            }
        }
        return governors.get(word.token().norm());
    }

    // ---- its own verb group

    private static boolean isNegated(Clauses clauses, int trigger) {
        return inGroup(clauses, trigger, word -> word.is(WordClass.NEGATION)) != null;
    }

    private static Optional<Realis> modal(Clauses clauses, int trigger) {
        Word modal = inGroup(clauses, trigger, word -> word.is(WordClass.MODAL));
        FunctionWord function = modal == null ? null : modal.function(WordClass.MODAL);
        return function == null
                ? Optional.empty()
                : Optional.of(Realis.valueOf(function.value().equals("future") ? "PLANNED" : "POSSIBLE"));
    }

    /** The nearest such word of the verb group that ends in the trigger. */
    private static @Nullable Word inGroup(Clauses clauses, int trigger, Predicate<Word> test) {
        if (!clauses.words().get(trigger).isVerb()) {
            return null;
        }
        boolean positional = clauses.grammar().isPositional();
        for (int i = trigger - 1; i >= Math.max(0, trigger - GROUP_REACH); i--) {
            Word word = clauses.words().get(i);
            if (test.test(word)) {
                return word;
            }
            boolean withinGroup = word.isOfVerbGroup()
                    || (!positional && !word.isVerb() && !word.token().is(",") && !word.isStop());
            if (!withinGroup) {
                return null;
            }
        }
        return null;
    }

    private static boolean isHypothetical(Clauses clauses, int trigger) {
        int left = clauses.leftEnd(trigger);
        FunctionWord opener = left == 0 ? null : clauses.words().get(left - 1).function(WordClass.SUBORDINATOR);
        return opener != null && opener.value().equals("possible");
    }

    private static boolean isFuture(Clauses clauses, int trigger) {
        Word word = clauses.words().get(trigger);
        if (word.verb() == VerbForm.FINITE
                && word.canBe(PartOfSpeech.VERB, Feature.FUTURE)
                && !word.canBe(PartOfSpeech.VERB, Feature.PAST)
                && !word.canBe(PartOfSpeech.VERB, Feature.PRESENT)) {
            return true;
        }
        if (inGroup(clauses, trigger, w -> w.is(WordClass.FUTURE_AUXILIARY)) != null) {
            return true;
        }
        // "is to visit"
        return word.verb() == VerbForm.INFINITIVE
                && trigger >= 2
                && clauses.words().get(trigger - 1).is(WordClass.INFINITIVE)
                && clauses.words().get(trigger - 2).is(WordClass.BE);
    }

    /** Deeds told in the present tense go on; words said in the present tense have been said. */
    private static boolean isOngoing(Clauses clauses, int trigger, Quad quad) {
        Word word = clauses.words().get(trigger);
        boolean deed = quad == Quad.MATERIAL_COOPERATION || quad == Quad.MATERIAL_CONFLICT;
        if (clauses.grammar().isPositional()) {
            return word.verb() == VerbForm.FINITE && word.canBe(PartOfSpeech.PARTICIPLE, Feature.PRESENT);
        }
        return deed
                && word.verb() == VerbForm.FINITE
                && word.canBe(PartOfSpeech.VERB, Feature.PRESENT)
                && !word.canBe(PartOfSpeech.VERB, Feature.PAST);
    }
}
