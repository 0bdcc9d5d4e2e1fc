package dragoman.reading.events;

import dragoman.language.Analysis;
import dragoman.language.Analysis.Feature;
import dragoman.language.Analysis.PartOfSpeech;
import dragoman.language.Morphology;
import dragoman.language.Token;
import dragoman.reading.events.Grammar.FunctionWord;
import dragoman.reading.events.Grammar.WordClass;
import dragoman.reading.events.Word.VerbForm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which tokens of a sentence are verb forms. Where the language marks case a dictionary tells; in a positional
 * language, which has no dictionary here, the word before does: "the attack" is none, "Russia attacks" is one.
 */
final class WordReader {

    /** How far back an auxiliary may stand, over adverbs and negations. */
    private static final int AUXILIARY_REACH = 4;

    private final Grammar grammar;
    private final Lexicon lexicon;
    private final Morphology morphology;

    WordReader(Grammar grammar, Lexicon lexicon, Morphology morphology) {
        this.grammar = grammar;
        this.lexicon = lexicon;
        this.morphology = morphology;
    }

    List<Word> words(List<Token> tokens, NamedTokens named) {
        List<Word> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Map<WordClass, FunctionWord> functions = functions(tokens, i);
            List<Analysis> readings = token.isWord() ? morphology.analyses(token.norm()) : List.of();
            Word word = new Word(i, token, readings, functions, isAdverbial(token, functions), VerbForm.NONE);
            boolean open = token.isWord() && !named.isNamed(i) && !isNameLike(token, i);
            words.add(open ? withVerbForm(word, words, tokens, named) : word);
        }
        if (grammar.isPositional()) {
            markCopulas(words);
        }
        return words;
    }

    private Map<WordClass, FunctionWord> functions(List<Token> tokens, int index) {
        Map<WordClass, FunctionWord> functions = new EnumMap<>(WordClass.class);
        for (WordClass wordClass : WordClass.values()) {
            FunctionWord function = grammar.at(tokens, index, wordClass);
            if (function != null) {
                functions.put(wordClass, function);
            }
        }
        return functions;
    }

    /** A capital inside a sentence marks a name, except in a headline, where nobody can tell. */
    private static boolean isNameLike(Token token, int index) {
        return index > 0 && token.isCapitalised();
    }

    private Word withVerbForm(Word word, List<Word> before, List<Token> tokens, NamedTokens named) {
        VerbForm form = grammar.isPositional() ? positional(word, before, tokens, named) : byDictionary(word, before);
        return word.as(form);
    }

    private static VerbForm byDictionary(Word word, List<Word> before) {
        boolean isOtherWord = false;
        VerbForm form = VerbForm.NONE;
        for (Analysis reading : word.readings()) {
            switch (reading.partOfSpeech()) {
                case VERB -> {
                    if (reading.has(Feature.INFINITIVE)) {
                        form = VerbForm.INFINITIVE;
                    } else if (!reading.has(Feature.IMPERATIVE)) {
                        form = VerbForm.FINITE;
                    }
                }
                case CONVERB -> form = form.isVerb() ? form : VerbForm.GERUND;
                case PARTICIPLE -> form = form.isVerb() || !reading.has(Feature.PASSIVE) ? form : VerbForm.PASSIVE;
                default -> isOtherWord = true;
            }
        }
        boolean functionWord = !word.functions().isEmpty() && !word.is(WordClass.BE);
        boolean afterPreposition =
                !before.isEmpty() && before.get(before.size() - 1).is(WordClass.PREPOSITION);
        return functionWord || (isOtherWord && afterPreposition) ? VerbForm.NONE : form;
    }

    private VerbForm positional(Word word, List<Word> before, List<Token> tokens, NamedTokens named) {
        if (!word.functions().isEmpty()) {
            return VerbForm.NONE;
        }
        String norm = word.token().norm();
        Set<String> knownVerbs = grammar.knownVerbs();
        boolean known = word.readings().stream()
                .filter(Word::isVerbal)
                .anyMatch(reading -> knownVerbs.contains(reading.lemma()) || lexicon.hasVerb(reading.lemma()));
        boolean irregular = word.readings().stream()
                .anyMatch(reading -> Word.isVerbal(reading) && !norm.startsWith(reading.lemma()));
        boolean pastForm = word.canBe(PartOfSpeech.VERB, Feature.PAST);
        boolean presentParticiple = word.canBe(PartOfSpeech.PARTICIPLE, Feature.PRESENT);
        if (!known && !irregular && !(pastForm && !presentParticiple)) {
            return VerbForm.NONE;
        }
        if (before.isEmpty()) {
            return presentParticiple ? VerbForm.GERUND : VerbForm.NONE;
        }
        Word previous = before.get(before.size() - 1);
        boolean afterName = named.isNamed(previous.index())
                && !named.isDescribing(previous.index())
                && !previous.is(WordClass.POSSESSIVE);
        boolean afterNounMarker = named.isDescribing(previous.index())
                || previous.is(WordClass.DETERMINER)
                || previous.is(WordClass.POSSESSIVE)
                || (previous.is(WordClass.PREPOSITION) && !previous.is(WordClass.INFINITIVE));
        if (presentParticiple) {
            if (previous.is(WordClass.DETERMINER) || previous.is(WordClass.POSSESSIVE)) {
                return VerbForm.NONE;
            }
            if (hasAuxiliary(before, WordClass.BE)) {
                return VerbForm.FINITE;
            }
            return lexicon.isNoun(norm) && previous.functions().isEmpty() ? VerbForm.NONE : VerbForm.GERUND;
        }
        if (afterNounMarker && !isSubjectPronoun(previous)) {
            return VerbForm.NONE;
        }
        if (pastForm || word.canBe(PartOfSpeech.PARTICIPLE, Feature.PASSIVE)) {
            return past(word, before, tokens, afterName);
        }
        if (previous.is(WordClass.INFINITIVE)) {
            return VerbForm.INFINITIVE;
        }
        boolean afterSubject = afterName || isSubjectPronoun(previous) || previous.is(WordClass.RELATIVE);
        boolean afterAuxiliary = hasAuxiliary(before, WordClass.MODAL) || hasAuxiliary(before, WordClass.DO);
        boolean joined = previous.is(WordClass.COORDINATOR) && before.stream().anyMatch(Word::isVerb);
        boolean alsoNoun = lexicon.isNoun(norm) || word.lemmas().stream().anyMatch(lexicon::isNoun);
        boolean afterAdverb = previous.adverbial();
        boolean thirdPerson = word.canBe(PartOfSpeech.VERB, Feature.SINGULAR);
        return afterSubject || afterAuxiliary || joined || afterAdverb || (thirdPerson && !alsoNoun)
                ? VerbForm.FINITE
                : VerbForm.NONE;
    }

    private VerbForm past(Word word, List<Word> before, List<Token> tokens, boolean afterName) {
        if (hasAuxiliary(before, WordClass.BE)) {
            return VerbForm.PASSIVE;
        }
        boolean agentFollows =
                word.index() + 1 < tokens.size() && grammar.at(tokens, word.index() + 1, WordClass.AGENT) != null;
        return agentFollows && !afterName && !hasAuxiliary(before, WordClass.HAVE) ? VerbForm.PASSIVE : VerbForm.FINITE;
    }

    private boolean isAdverbial(Token token, Map<WordClass, FunctionWord> functions) {
        return functions.containsKey(WordClass.ADVERB) || grammar.endsLikeAdverb(token.norm());
    }

    private static boolean isSubjectPronoun(Word word) {
        FunctionWord pronoun = word.function(WordClass.PRONOUN);
        return pronoun != null && !pronoun.value().startsWith("object");
    }

    /** Whether the verb group that ends here has such an auxiliary. */
    private static boolean hasAuxiliary(List<Word> before, WordClass auxiliary) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - AUXILIARY_REACH); i--) {
            Word word = before.get(i);
            if (word.is(auxiliary)) {
                return true;
            }
            if (!word.isOfVerbGroup()) {
                return false;
            }
        }
        return false;
    }

    /** An auxiliary that no verb form follows is the verb itself: "is a threat", "has missiles". */
    private static void markCopulas(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.is(WordClass.BE) && !word.is(WordClass.HAVE)) {
                continue;
            }
            boolean helps = false;
            for (int j = i + 1; j < Math.min(words.size(), i + AUXILIARY_REACH) && !helps; j++) {
                helps = words.get(j).isVerb() || words.get(j).is(WordClass.BE);
                if (words.get(j).is(WordClass.DETERMINER) || words.get(j).is(WordClass.PREPOSITION)) {
                    break;
                }
            }
            if (!helps) {
                words.set(i, word.as(VerbForm.FINITE));
            }
        }
    }
}
