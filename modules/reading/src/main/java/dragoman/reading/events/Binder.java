package dragoman.reading.events;

import dragoman.language.Analysis.Feature;
import dragoman.language.Analysis.PartOfSpeech;
import dragoman.language.Span;
import dragoman.reading.events.Bound.Filler;
import dragoman.reading.events.Grammar.WordClass;
import dragoman.reading.events.Sense.Flag;
import dragoman.reading.events.Word.VerbForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the slots of a sense from the phrases of a clause. */
final class Binder {

    /** How many words may stand between a nominal trigger and its possessor. */
    private static final int POSSESSOR_REACH = 3;

    private final Clauses clauses;
    private final Lexicon lexicon;
    private final RealisReader realisReader;
    /** For each place named, the state it lies in, standing where the place stands. */
    private final List<NounPhrase> statesOfPlaces;

    Binder(Clauses clauses, Lexicon lexicon, RealisReader realisReader, List<NounPhrase> statesOfPlaces) {
        this.realisReader = realisReader;
        this.clauses = clauses;
        this.lexicon = lexicon;
        this.statesOfPlaces = statesOfPlaces;
    }

    /** The sense with its parties; null when the words around the trigger do not fit it. */
    @Nullable
    Bound bind(Sense sense, int trigger) {
        Integer object = null;
        if (sense.needsObject()) {
            object = object(sense, trigger);
            if (object == null) {
                return null;
            }
        }
        NounPhrase actor = fill(sense.actor(), sense, trigger, null);
        NounPhrase recipient = fill(sense.recipient(), sense, trigger, actor);
        if (actor == null) {
            return null;
        }
        if (recipient == null && sense.has(Flag.SYMMETRIC) && actor.members().size() > 1) {
            return new Bound(
                    sense,
                    trigger,
                    object,
                    fillers(actor).subList(0, 1),
                    fillers(actor).subList(1, actor.members().size()));
        }
        if (recipient == null && !sense.has(Flag.ALONE)) {
            return null;
        }
        return new Bound(sense, trigger, object, fillers(actor), recipient == null ? List.of() : fillers(recipient));
    }

    private List<Filler> fillers(NounPhrase phrase) {
        Span words = clauses.span(phrase.from(), phrase.to());
        return phrase.members().stream()
                .map(member -> new Filler(member, words.contains(member.span()) ? member.span() : words))
                .toList();
    }

    // ---- the object word

    private @Nullable Integer object(Sense sense, int trigger) {
        Predicate<Word> fits = word -> !word.isVerb()
                && word.functions().isEmpty()
                && word.lemmas().stream().anyMatch(lemma -> lexicon.isOfClass(sense.object(), lemma));
        int right = clauses.rightEnd(trigger, false);
        for (int i = trigger + 1; i < right; i++) {
            if (fits.test(clauses.words().get(i))) {
                return i;
            }
        }
        boolean passive = clauses.words().get(trigger).verb() == VerbForm.PASSIVE;
        if (clauses.grammar().isPositional() && !passive) {
            return null;
        }
        for (int i = trigger - 1; i >= clauses.leftEnd(trigger); i--) {
            if (fits.test(clauses.words().get(i))) {
                return i;
            }
        }
        return null;
    }

    // ---- the parties

    private @Nullable NounPhrase fill(List<Slot> slots, Sense sense, int trigger, @Nullable NounPhrase taken) {
        for (Slot slot : slots) {
            NounPhrase phrase = fill(slot, slots, sense, trigger, taken);
            if (phrase != null && !phrase.equals(taken)) {
                return phrase;
            }
        }
        return null;
    }

    private @Nullable NounPhrase fill(Slot slot, List<Slot> all, Sense sense, int trigger, @Nullable NounPhrase taken) {
        boolean passive = clauses.words().get(trigger).verb() == VerbForm.PASSIVE;
        return switch (slot.function()) {
            case SUBJECT -> passive ? agent(trigger) : clauses.subject(trigger);
            case OBJECT -> passive ? patient(trigger) : object(slot, sense, trigger, taken);
            case OBJECT_MODIFIER -> modifier(all, sense, trigger, taken);
            case DATIVE, INSTRUMENTAL ->
                first(
                        sense,
                        trigger,
                        taken,
                        phrase -> phrase.isBare()
                                && !phrase.describes()
                                && phrase.canBe(caseOf(slot))
                                && !clauses.followsNoun(phrase));
            case POSSESSOR -> possessor(trigger);
            case PREPOSITION -> first(sense, trigger, taken, phrase -> !phrase.describes() && governedBy(slot, phrase));
            case DENIER -> realisReader.denier(clauses, trigger);
            case CONTENT_SUBJECT -> contentSubject(trigger);
            case PLACE -> place(sense, trigger);
        };
    }

    private static Feature caseOf(Slot slot) {
        return Objects.requireNonNull(slot.grammaticalCase());
    }

    private static boolean governedBy(Slot slot, NounPhrase phrase) {
        Feature grammaticalCase = slot.grammaticalCase();
        return phrase.preposition().equals(slot.preposition())
                && (grammaticalCase == null || phrase.describes() || phrase.canBe(grammaticalCase));
    }

    /** "by Russia", «Росією». */
    private @Nullable NounPhrase agent(int trigger) {
        return phrasesRight(trigger, false)
                .filter(phrase -> clauses.grammar().isPositional()
                        ? clauses.grammar().isAgentPreposition(phrase.preposition())
                        : phrase.isBare() && phrase.cases().contains(Feature.INSTRUMENTAL))
                .findFirst()
                .orElse(null);
    }

    /** Who undergoes a passive: its grammatical subject, or the noun it stands behind ("missiles supplied by Iran"). */
    private @Nullable NounPhrase patient(int trigger) {
        return clauses.subject(trigger);
    }

    private @Nullable NounPhrase object(Slot slot, Sense sense, int trigger, @Nullable NounPhrase taken) {
        if (!clauses.grammar().isPositional()) {
            return first(
                    sense,
                    trigger,
                    taken,
                    phrase -> phrase.isBare()
                            && !phrase.describes()
                            && phrase.canBe(caseOf(slot))
                            && !clauses.followsNoun(phrase));
        }
        return phrasesRight(trigger, sense.has(Flag.THROUGH_INFINITIVE))
                .filter(phrase -> phrase.isBare() && !phrase.describes() && !phrase.equals(taken))
                .filter(phrase -> sense.has(Flag.THROUGH_INFINITIVE) || isDirect(trigger, phrase))
                .findFirst()
                .orElse(null);
    }

    /** Nothing but determiners, adjectives and nouns before the name: no other phrase begins between. */
    private boolean isDirect(int trigger, NounPhrase phrase) {
        for (int i = trigger + 1; i < phrase.from(); i++) {
            Word word = clauses.words().get(i);
            if (word.is(WordClass.PREPOSITION)
                    || word.is(WordClass.COORDINATOR)
                    || word.token().is(",")) {
                return false;
            }
        }
        return true;
    }

    /** "struck Russian targets", «засудили вторгнення Росії»: who owns the object. */
    private @Nullable NounPhrase modifier(List<Slot> all, Sense sense, int trigger, @Nullable NounPhrase taken) {
        return phrases(sense, trigger)
                .filter(phrase -> !phrase.equals(taken))
                .filter(phrase -> describesObject(phrase, all) || ownsObject(phrase))
                .findFirst()
                .orElse(null);
    }

    private static boolean describesObject(NounPhrase phrase, List<Slot> slots) {
        return phrase.describes() && (phrase.isBare() || slots.stream().anyMatch(slot -> governedBy(slot, phrase)));
    }

    private boolean ownsObject(NounPhrase phrase) {
        return !clauses.grammar().isPositional()
                && phrase.isBare()
                && phrase.canBe(Feature.GENITIVE)
                && clauses.followsNoun(phrase);
    }

    private @Nullable NounPhrase possessor(int trigger) {
        for (NounPhrase phrase : clauses.phrases()) {
            boolean before = phrase.describes()
                    && phrase.to() <= trigger
                    && trigger - phrase.to() <= POSSESSOR_REACH
                    && nothingBreaks(phrase.to(), trigger);
            boolean behind = !clauses.grammar().isPositional()
                    && phrase.isBare()
                    && !phrase.describes()
                    && phrase.canBe(Feature.GENITIVE)
                    && phrase.from() > trigger
                    && phrase.from() - trigger <= POSSESSOR_REACH
                    && nothingBreaks(trigger + 1, phrase.from());
            if (before || behind) {
                return phrase;
            }
        }
        return null;
    }

    private boolean nothingBreaks(int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = clauses.words().get(i);
            if (word.isVerb()
                    || word.is(WordClass.PREPOSITION)
                    || word.is(WordClass.COORDINATOR)
                    || (!word.token().isWord() && !word.is(WordClass.POSSESSIVE))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable NounPhrase contentSubject(int trigger) {
        int end = clauses.rightEnd(trigger, false);
        if (end >= clauses.words().size() || !clauses.words().get(end).is(WordClass.SUBORDINATOR)) {
            return null;
        }
        for (int i = end + 1; i < clauses.words().size(); i++) {
            if (clauses.words().get(i).verb() == VerbForm.FINITE) {
                return clauses.subject(i);
            }
        }
        return null;
    }

    private @Nullable NounPhrase place(Sense sense, int trigger) {
        int end = clauses.rightEnd(trigger, sense.has(Flag.THROUGH_INFINITIVE));
        for (NounPhrase state : statesOfPlaces) {
            if (state.from() > trigger && state.to() <= end && !isCutOff(trigger, state)) {
                return state;
            }
        }
        return null;
    }

    /** "…, officials in Nairobi said": behind a comma somebody else is somewhere else. */
    private boolean isCutOff(int trigger, NounPhrase place) {
        return clauses.words().subList(trigger, place.from()).stream()
                .anyMatch(word -> word.token().is(","));
    }

    private @Nullable NounPhrase first(
            Sense sense, int trigger, @Nullable NounPhrase taken, Predicate<NounPhrase> fits) {
        return phrases(sense, trigger)
                .filter(phrase -> !phrase.equals(taken) && fits.test(phrase))
                .findFirst()
                .orElse(null);
    }

    /** The phrases of the clause: those behind the trigger first; before it only where word order is free. */
    private Stream<NounPhrase> phrases(Sense sense, int trigger) {
        Stream<NounPhrase> right = phrasesRight(trigger, sense.has(Flag.THROUGH_INFINITIVE));
        if (clauses.grammar().isPositional() || !sense.isVerb()) {
            return right;
        }
        int left = clauses.leftEnd(trigger);
        List<NounPhrase> before = new ArrayList<>(clauses.phrases().stream()
                .filter(phrase -> phrase.from() >= left && phrase.to() <= trigger)
                .toList());
        Collections.reverse(before);
        return Stream.concat(right, before.stream());
    }

    private Stream<NounPhrase> phrasesRight(int trigger, boolean throughInfinitive) {
        int end = clauses.rightEnd(trigger, throughInfinitive);
        return clauses.phrases().stream()
                .filter(phrase -> phrase.from() > trigger && phrase.to() <= end)
                .filter(phrase -> !isSubjectOfNext(phrase, end));
    }

    /** "attacked the port, and <em>China</em> condemned": the last name before the next verb is that verb's. */
    private boolean isSubjectOfNext(NounPhrase phrase, int end) {
        if (!clauses.grammar().isPositional()
                || end >= clauses.words().size()
                || clauses.words().get(end).verb() != VerbForm.FINITE
                || !phrase.isBare()) {
            return false;
        }
        for (int i = phrase.to(); i < end; i++) {
            Word word = clauses.words().get(i);
            if (word.functions().isEmpty() && !word.canBe(PartOfSpeech.OTHER)) {
                return false;
            }
            if (word.is(WordClass.COORDINATOR) || word.token().is(",")) {
                return false;
            }
        }
        return true;
    }
}
