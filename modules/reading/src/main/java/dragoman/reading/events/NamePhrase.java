package dragoman.reading.events;

import dragoman.language.Analysis;
import dragoman.language.Analysis.Feature;
import dragoman.language.Analysis.PartOfSpeech;
import dragoman.reading.ActorMention;
import dragoman.reading.events.Grammar.FunctionWord;
import dragoman.reading.events.Grammar.WordClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The noun phrase of one name: widened by the noun that stands for it ("representatives of …", «представники …», «движения
 * «…»»), with the preposition that governs it and the cases it can stand in.
 */
final class NamePhrase {

    /** Adjectives and the like that may stand between a preposition and the name. */
    private static final int PREPOSITION_REACH = 3;

    private static final Set<Feature> CASES = EnumSet.range(Feature.NOMINATIVE, Feature.VOCATIVE);
    /** Class of nouns that act for whom they belong to. */
    private static final String REPRESENTATIVES = "representatives";

    private final List<Word> words;
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final ActorMention mention;
    private int from;
    private int to;
    private Set<Feature> cases;

    NamePhrase(List<Word> words, Grammar grammar, Lexicon lexicon, ActorMention mention, int from, int to) {
        this.words = words;
        this.grammar = grammar;
        this.lexicon = lexicon;
        this.mention = mention;
        this.from = from;
        this.to = to;
        this.cases = mention.cases();
    }

    NounPhrase phrase() {
        boolean possessive = to < words.size() && words.get(to).is(WordClass.POSSESSIVE);
        boolean describes = mention.nested() || possessive;
        if (!describes) {
            takeInQuotes();
            takeInRepresentatives();
        }
        return new NounPhrase(from, to, List.of(mention), preposition(), cases, describes);
    }

    /** A name in quotes does not decline; the noun before it tells the case. */
    private void takeInQuotes() {
        if (from == 0 || to >= words.size() || !isQuote(from - 1) || !isQuote(to)) {
            return;
        }
        from--;
        to++;
        cases = Set.of();
        if (from > 0 && words.get(from - 1).canBe(PartOfSpeech.NOUN)) {
            from--;
            cases = casesOf(words.get(from));
        }
    }

    private boolean isQuote(int index) {
        return switch (words.get(index).token().form()) {
            case "«", "»", "\"", "“", "”", "„" -> true;
            default -> false;
        };
    }

    private void takeInRepresentatives() {
        int noun = grammar.isPositional() ? nounBeforeOf() : from - 1;
        if (noun < 0 || words.get(noun).isVerb() || !isRepresentative(words.get(noun))) {
            return;
        }
        if (grammar.isPositional()) {
            from = noun;
        } else if (cases.isEmpty() || cases.contains(Feature.GENITIVE)) {
            from = noun;
            cases = casesOf(words.get(noun));
        }
    }

    private int nounBeforeOf() {
        int of = from - 1;
        while (of > 0 && words.get(of).is(WordClass.DETERMINER)) {
            of--;
        }
        return of > 0 && words.get(of).is(WordClass.GENITIVE) ? of - 1 : -1;
    }

    private boolean isRepresentative(Word word) {
        return word.lemmas().stream().anyMatch(lemma -> lexicon.isOfClass(REPRESENTATIVES, lemma));
    }

    private static Set<Feature> casesOf(Word word) {
        Set<Feature> cases = EnumSet.noneOf(Feature.class);
        for (Analysis reading : word.readings()) {
            if (reading.partOfSpeech() == PartOfSpeech.NOUN) {
                cases.addAll(reading.features());
            }
        }
        cases.retainAll(CASES);
        return cases;
    }

    private String preposition() {
        for (int i = from - 1; i >= Math.max(0, from - PREPOSITION_REACH); i--) {
            Word word = words.get(i);
            for (int start = Math.max(0, i - 2); start <= i; start++) {
                FunctionWord preposition = words.get(start).function(WordClass.PREPOSITION);
                if (preposition != null && start + preposition.length() == i + 1) {
                    return preposition.value();
                }
            }
            boolean phraseBegins = i + 1 < from && words.get(i + 1).is(WordClass.DETERMINER);
            if (phraseBegins || !mayStandBeforeName(word)) {
                return "";
            }
        }
        return "";
    }

    private boolean mayStandBeforeName(Word word) {
        if (word.isVerb() || word.is(WordClass.COORDINATOR) || !word.token().isWord()) {
            return false;
        }
        if (grammar.isPositional()) {
            return word.is(WordClass.DETERMINER)
                    || (word.functions().isEmpty() && !word.token().isCapitalised());
        }
        return word.canBe(PartOfSpeech.ADJECTIVE)
                || word.canBe(PartOfSpeech.PARTICIPLE)
                || word.canBe(PartOfSpeech.PRONOUN)
                || word.canBe(PartOfSpeech.NUMERAL);
    }
}
