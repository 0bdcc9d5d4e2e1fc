package dragoman.language;

import java.util.Set;

/**
 * One way to read a word form.
 *
 * @param lemma the dictionary form, normalised as {@link Token#norm()}
 * @param features what the form tells about case, number, tense and the like
 */
public record Analysis(String lemma, PartOfSpeech partOfSpeech, Set<Feature> features) {

    public Analysis {
        features = Set.copyOf(features);
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    public enum PartOfSpeech {
        NOUN,
        ADJECTIVE,
        VERB,
        /** Verbal adjective: «підписаний», «подписанный». */
        PARTICIPLE,
        /** Verbal adverb: «підписавши», «подписав». */
        CONVERB,
        PRONOUN,
        NUMERAL,
        OTHER
    }

    /** Names as in Universal Dependencies. */
    public enum Feature {
        NOMINATIVE,
        GENITIVE,
        DATIVE,
        ACCUSATIVE,
        INSTRUMENTAL,
        LOCATIVE,
        VOCATIVE,
        SINGULAR,
        PLURAL,
        MASCULINE,
        FEMININE,
        NEUTER,
        ANIMATE,
        PAST,
        PRESENT,
        FUTURE,
        INFINITIVE,
        IMPERATIVE,
        IMPERSONAL,
        PASSIVE,
        PROPER
    }
}
