package dragoman.language.clauses;

import java.util.List;
import java.util.Set;

/**
 * How a predicate is put: what auxiliaries, modal verbs, particles and the form of the verb say together.
 *
 * @param negated whether it is denied; "nobody went" and "did not go" alike
 * @param modalities in the order of the enum
 * @param finite whether it can stand alone: a finite verb, or a predicate whose "is" the language leaves out
 * @param words indexes of the words that say so, beside the predicate itself
 */
public record VerbGroup(
        Tense tense,
        Aspect aspect,
        Mood mood,
        Voice voice,
        boolean negated,
        Set<Modality> modalities,
        boolean finite,
        List<Integer> words) {

    public VerbGroup {
        modalities = Set.copyOf(modalities);
        words = List.copyOf(words);
    }

    /** When it is, seen from the speaker; a perfect is past. */
    public enum Tense {
        UNKNOWN,
        PAST,
        PRESENT,
        FUTURE
    }

    /** As the verb itself tells; English tells progressive and perfect. */
    public enum Aspect {
        UNKNOWN,
        PERFECTIVE,
        IMPERFECTIVE,
        PERFECT,
        PROGRESSIVE
    }

    /** {@code UNREAL} is what would be: "would", «б», «бы». */
    public enum Mood {
        UNKNOWN,
        INDICATIVE,
        IMPERATIVE,
        UNREAL
    }

    public enum Voice {
        ACTIVE,
        PASSIVE
    }

    /** What a modal verb, adverb or particle adds. */
    public enum Modality {
        POSSIBLE,
        NECESSARY,
        /** The speaker does not vouch for it: "allegedly", «нібито», «якобы». */
        HEARSAY
    }
}
