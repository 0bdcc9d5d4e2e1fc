package dragoman.reading.events;

import dragoman.language.Analysis.Feature;
import dragoman.language.Analysis.PartOfSpeech;
import dragoman.language.Span;
import dragoman.reading.ActorMention;
import dragoman.reading.events.Grammar.FunctionWord;
import dragoman.reading.events.Grammar.WordClass;
import dragoman.reading.events.Word.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of one sentence without a tree: which stretch of words belongs to a predicate and who is its subject. Position
 * decides in positional languages, case in the others. A pronoun is a phrase whose members are those it refers to.
 *
 * <p>Known limits: subjects that no actor name heads are not seen as such in positional languages; a clause inside another
 * one hides nothing but its own verb.
 */
final class Clauses {

    private static final int GROUP_REACH = 4;

    private final List<Word> words;
    private final List<NounPhrase> phrases;
    private final Grammar grammar;
    private final Discourse discourse;

    Clauses(List<Word> words, List<NounPhrase> named, Grammar grammar, Discourse discourse) {
        this.words = words;
        this.grammar = grammar;
        this.discourse = discourse;
        this.phrases = withPronouns(named);
    }

    List<Word> words() {
        return words;
    }

    List<NounPhrase> phrases() {
        return phrases;
    }

    Grammar grammar() {
        return grammar;
    }

    Span span(int from, int to) {
        return words.get(from).token().span().cover(words.get(to - 1).token().span());
    }

    // ---- where a clause begins and ends

    /** Index behind the last word that belongs to another clause to the left. */
    int leftEnd(int predicate) {
        for (int i = predicate - 1; i >= 0; i--) {
            if (ends(words.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Index of the first word to the right that belongs to another clause. */
    int rightEnd(int predicate, boolean throughInfinitive) {
        for (int i = predicate + 1; i < words.size(); i++) {
            Word word = words.get(i);
            boolean ownParticle =
                    i == predicate + 1 && word.is(WordClass.PREPOSITION) && word.is(WordClass.SUBORDINATOR);
            if (!ownParticle && ends(word)) {
                return i;
            }
            if (!throughInfinitive && (word.verb() == VerbForm.INFINITIVE || word.verb() == VerbForm.GERUND)) {
                return i;
            }
        }
        return words.size();
    }

    private static boolean ends(Word word) {
        return word.verb() == VerbForm.FINITE
                || word.verb() == VerbForm.PASSIVE
                || word.is(WordClass.RELATIVE)
                || (word.is(WordClass.SUBORDINATOR) && !word.is(WordClass.PREPOSITION))
                || word.isStop();
    }

    // ---- who does it

    /** The grammatical subject of a verb; null when it cannot be told. */
    @Nullable
    NounPhrase subject(int predicate) {
        return subject(predicate, 0);
    }

    private @Nullable NounPhrase subject(int predicate, int depth) {
        if (depth > GROUP_REACH) {
            return null;
        }
        int left = leftEnd(predicate);
        for (int i = phrases.size() - 1; i >= 0; i--) {
            NounPhrase phrase = phrases.get(i);
            if (phrase.from() >= left && phrase.to() <= predicate && isSubjectLike(phrase)) {
                return hasOwnVerbBetween(phrase.to(), predicate) ? null : phrase;
            }
        }
        if (left > 0 && words.get(left - 1).is(WordClass.RELATIVE)) {
            return antecedent(left - 1);
        }
        NounPhrase behind = grammar.isPositional() ? null : subjectBehind(predicate, left);
        if (behind != null) {
            return behind;
        }
        if (words.get(predicate).verb() != VerbForm.FINITE
                && words.get(predicate).verb() != VerbForm.PASSIVE) {
            Integer governor = governor(predicate);
            return governor == null ? null : subject(governor, depth + 1);
        }
        if (left > 0 && words.get(left - 1).isVerb() && isJoined(predicate, left)) {
            return subject(left - 1, depth + 1);
        }
        return left == 0 || !words.get(left - 1).isVerb() ? leftOut(predicate, left) : null;
    }

    private boolean isSubjectLike(NounPhrase phrase) {
        return phrase.isBare() && !phrase.describes() && phrase.canBe(Feature.NOMINATIVE);
    }

    /** An infinitive or participle between a name and the verb takes the name away: "Russia's plan to attack". */
    private boolean hasOwnVerbBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).verb() == VerbForm.FINITE) {
                return true;
            }
        }
        return false;
    }

    private @Nullable NounPhrase antecedent(int relative) {
        NounPhrase nearest = null;
        for (NounPhrase phrase : phrases) {
            if (phrase.to() <= relative && !phrase.describes()) {
                nearest = phrase;
            }
        }
        boolean adjacent = nearest != null && relative - nearest.to() <= 1;
        return adjacent ? nearest : null;
    }

    /** «…провів президент Ірану»: behind the verb, when nothing nominative stands before it. */
    private @Nullable NounPhrase subjectBehind(int predicate, int left) {
        if (words.get(predicate).verb() != VerbForm.FINITE || hasNominativeNoun(left, predicate)) {
            return null;
        }
        int right = rightEnd(predicate, false);
        for (NounPhrase phrase : phrases) {
            if (phrase.from() > predicate
                    && phrase.to() <= right
                    && phrase.isBare()
                    && !phrase.describes()
                    && phrase.cases().contains(Feature.NOMINATIVE)
                    && (!phrase.cases().contains(Feature.ACCUSATIVE) || agrees(phrase, words.get(predicate)))
                    && !followsNoun(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    /** Whether name and verb are both plural: enough to tell a subject from an object that looks the same. */
    private boolean agrees(NounPhrase phrase, Word verb) {
        boolean plural = phrase.members().size() > 1
                || words.subList(phrase.from(), phrase.to()).stream()
                        .anyMatch(word -> word.canBe(PartOfSpeech.NOUN, Feature.PLURAL)
                                && !word.canBe(PartOfSpeech.NOUN, Feature.SINGULAR));
        return plural && verb.canBe(PartOfSpeech.VERB, Feature.PLURAL);
    }

    private boolean hasNominativeNoun(int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = words.get(i);
            boolean nominative = word.canBe(PartOfSpeech.NOUN, Feature.NOMINATIVE);
            boolean otherCase = word.canBe(PartOfSpeech.NOUN, Feature.ACCUSATIVE)
                    || (i > 0 && words.get(i - 1).is(WordClass.PREPOSITION));
            if (nominative && !otherCase && !isNamed(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(int index) {
        return phrases.stream().anyMatch(phrase -> phrase.from() <= index && index < phrase.to());
    }

    /** Whether it stands right behind a common noun, which it then describes in the genitive. */
    boolean followsNoun(NounPhrase phrase) {
        if (phrase.from() == 0) {
            return false;
        }
        Word before = words.get(phrase.from() - 1);
        return !before.isVerb() && before.functions().isEmpty() && before.canBe(PartOfSpeech.NOUN);
    }

    /** The verb that an infinitive or participle hangs on. */
    @Nullable
    Integer governor(int predicate) {
        for (int i = predicate - 1; i >= 0; i--) {
            Word word = words.get(i);
            if (word.isVerb()) {
                return i;
            }
            if (word.isStop() || word.is(WordClass.RELATIVE)) {
                return null;
            }
        }
        return null;
    }

    /** Whether the verb group at that place is joined to the verb before: "met Xi and <em>signed</em>". */
    private boolean isJoined(int predicate, int left) {
        for (int i = predicate - 1; i >= left; i--) {
            Word word = words.get(i);
            if (word.is(WordClass.COORDINATOR)
                    || word.is(WordClass.CONTRAST)
                    || word.token().is(",")) {
                return true;
            }
            if (!word.isOfVerbGroup() && grammar.isPositional()) {
                return false;
            }
        }
        return false;
    }

    /** A subject that is left out goes on with the one of the sentence before. */
    private @Nullable NounPhrase leftOut(int predicate, int left) {
        if (grammar.isPositional() || left > 0 || hasNominativeNoun(left, predicate)) {
            return null;
        }
        Word verb = words.get(predicate);
        boolean plural = verb.canBe(PartOfSpeech.VERB, Feature.PLURAL);
        List<ActorMention> subject = plural ? discourse.all() : discourse.subject();
        boolean agrees = plural == subject.size() > 1;
        boolean personal = !verb.canBe(PartOfSpeech.VERB, Feature.IMPERSONAL);
        return agrees && personal && !subject.isEmpty()
                ? new NounPhrase(predicate, predicate + 1, subject, "", Set.of(Feature.NOMINATIVE), false)
                : null;
    }

    // ---- pronouns

    private List<NounPhrase> withPronouns(List<NounPhrase> named) {
        List<NounPhrase> all = new ArrayList<>(named);
        for (Word word : words) {
            FunctionWord pronoun = word.function(WordClass.PRONOUN);
            if (pronoun == null || named.stream().anyMatch(p -> p.from() <= word.index() && word.index() < p.to())) {
                continue;
            }
            String preposition = prepositionBefore(word.index());
            boolean subject = !pronoun.value().startsWith("object") && preposition.isEmpty();
            List<ActorMention> members = pronoun.value().contains("pair")
                    ? discourse.pair()
                    : referents(word.index(), subject, pronoun.value().contains("plural"), named);
            if (!members.isEmpty()) {
                all.add(new NounPhrase(
                        word.index(),
                        word.index() + pronoun.length(),
                        members,
                        preposition,
                        subject ? Set.of(Feature.NOMINATIVE) : Set.of(),
                        false));
            }
        }
        all.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return all;
    }

    private String prepositionBefore(int index) {
        FunctionWord preposition = index == 0 ? null : words.get(index - 1).function(WordClass.PREPOSITION);
        return preposition == null ? "" : preposition.value();
    }

    private List<ActorMention> referents(int index, boolean subject, boolean plural, List<NounPhrase> named) {
        NounPhrase first = null;
        NounPhrase last = null;
        boolean verbSeen = false;
        for (Word word : words.subList(0, index)) {
            verbSeen |= word.verb() == VerbForm.FINITE;
        }
        for (NounPhrase phrase : named) {
            if (phrase.to() <= index && !phrase.describes()) {
                if (first == null && isSubjectLike(phrase)) {
                    first = phrase;
                } else {
                    last = phrase;
                }
            }
        }
        List<ActorMention> here = subject
                ? (first != null && verbSeen ? first.members() : List.of())
                : (last != null ? last.members() : List.of());
        if (!here.isEmpty() && plural == here.size() > 1) {
            return here;
        }
        List<ActorMention> before = plural ? discourse.all() : subject ? discourse.subject() : discourse.other();
        return plural == before.size() > 1 ? before : List.of();
    }

    // ---- what later sentences may refer to

    void remember() {
        List<ActorMention> subject = List.of();
        List<ActorMention> other = List.of();
        for (NounPhrase phrase : phrases) {
            if (subject.isEmpty() && isSubjectLike(phrase)) {
                subject = phrase.members();
            } else if (!phrase.describes() && !phrase.members().equals(subject)) {
                other = phrase.members();
            }
        }
        discourse.remember(subject, other);
    }
}
