package dragoman.reading.events;

import dragoman.language.Analysis;
import dragoman.language.Analysis.Feature;
import dragoman.language.Analysis.PartOfSpeech;
import dragoman.language.Token;
import dragoman.reading.events.Grammar.FunctionWord;
import dragoman.reading.events.Grammar.WordClass;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A token as the clause finder sees it.
 *
 * @param readings what its form can be, less what its surroundings exclude
 * @param functions what it is as a function word
 * @param adverbial whether it is an adverb or ends like one
 * @param verb whether it is taken for a verb form here
 */
record Word(
        int index,
        Token token,
        List<Analysis> readings,
        Map<WordClass, FunctionWord> functions,
        boolean adverbial,
        VerbForm verb) {

    enum VerbForm {
        NONE,
        FINITE,
        INFINITIVE,
        /** "supplying", «постачаючи». */
        GERUND,
        /** "supplied by", «поставлений»: the subject undergoes. */
        PASSIVE;

        boolean isVerb() {
            return this != NONE;
        }
    }

    Word {
        readings = List.copyOf(readings);
        functions = Map.copyOf(functions);
    }

    boolean is(WordClass wordClass) {
        return functions.containsKey(wordClass);
    }

    Word as(VerbForm form) {
        return new Word(index, token, readings, functions, adverbial, form);
    }

    @Nullable
    FunctionWord function(WordClass wordClass) {
        return functions.get(wordClass);
    }

    boolean isVerb() {
        return verb.isVerb();
    }

    boolean canBe(PartOfSpeech partOfSpeech) {
        return readings.stream().anyMatch(reading -> reading.partOfSpeech() == partOfSpeech);
    }

    boolean canBe(PartOfSpeech partOfSpeech, Feature feature) {
        return readings.stream().anyMatch(reading -> reading.partOfSpeech() == partOfSpeech && reading.has(feature));
    }

    /** Whether it can be of that lemma, as a verb form where it is taken for one and as any other word where not. */
    List<String> lemmas() {
        if (readings.isEmpty()) {
            return List.of(token.norm());
        }
        return readings.stream()
                .filter(reading -> isVerb() == isVerbal(reading))
                .map(Analysis::lemma)
                .distinct()
                .toList();
    }

    static boolean isVerbal(Analysis reading) {
        return switch (reading.partOfSpeech()) {
            case VERB, CONVERB, PARTICIPLE -> true;
            default -> false;
        };
    }

    /** Whether it can stand in a verb group beside the verb: auxiliaries, negations, adverbs. */
    boolean isOfVerbGroup() {
        return adverbial
                || is(WordClass.NEGATION)
                || is(WordClass.BE)
                || is(WordClass.HAVE)
                || is(WordClass.DO)
                || is(WordClass.MODAL)
                || is(WordClass.INFINITIVE);
    }

    /** A mark that ends a clause for good. */
    boolean isStop() {
        return switch (token.form()) {
            case ";", ":", "—", "–", "(", ")", "!", "?" -> true;
            default -> false;
        };
    }
}
