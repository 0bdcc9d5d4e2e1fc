package dragoman.language.clauses;

import dragoman.language.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a language that decide how clauses are read, from {@code clauses-LANG.tsv}. */
final class ClauseWords {

    /** Classes of words; the file names them in lower case with dashes. Words are lemmas unless said otherwise. */
    enum WordClass {
        /** Slot that brings in who did it, in a passive: "by", or the case itself. */
        AGENT,
        /** Slot that joins a noun to whom it belongs, where a preposition does so: "of". */
        GENITIVE,
        /** Auxiliaries; the value is the tense they must stand in to make a future, if any: «буде», not «був». */
        FUTURE,
        /** Auxiliaries. */
        PERFECT,
        UNREAL,
        /** Auxiliaries, adverbs and particles; the value is a {@link VerbGroup.Modality}. */
        MODAL,
        /** Verbs and adjectives that make one predicate with what they govern; the value is a modality. */
        MODAL_VERB,
        NEGATION,
        /** Forms; the value is the one they are written as in slots, blanks as they are. */
        PREPOSITION,
        /** Forms; the value is the sense of {@link Embedding#sense()}. */
        MARKER,
        /** Relative pronouns and adverbs; the value is the slot of an adverb. */
        RELATIVE,
        SAY,
        /** Verbs whose subject does what the infinitive says though they have an object: "promise". */
        SUBJECT_CONTROL,
        /** Verbs that leave it to their noun to say what is done; the value lists the nouns. */
        LIGHT,
        /** Prepositions in canonical form that name a source; the value is the noun between them and the name, if any. */
        SOURCE,
        /** {@code no-cases} where only pronouns have cases, so that slots leave them out. */
        TYPOLOGY,
        /** Nouns that tell time or manner, so that they are no agents. */
        NO_AGENT
    }

    private final Map<WordClass, Map<String, String>> words = new HashMap<>();

    ClauseWords(String lang) {
        for (List<String> row : Tsv.resourceIfAny(ClauseWords.class, "clauses-" + lang + ".tsv")) {
            WordClass wordClass =
                    WordClass.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            words.computeIfAbsent(wordClass, key -> new HashMap<>()).put(row.get(1), row.get(2));
        }
    }

    boolean has(WordClass wordClass, String word) {
        return words.getOrDefault(wordClass, Map.of()).containsKey(word);
    }

    /** What the file says of a word; empty where it does not know it. */
    String value(WordClass wordClass, String word) {
        return words.getOrDefault(wordClass, Map.of()).getOrDefault(word, "");
    }

    /** A preposition as slots write it. */
    String preposition(String form) {
        return words.getOrDefault(WordClass.PREPOSITION, Map.of()).getOrDefault(form, form);
    }
}
