package dragoman.reading.dates;

import dragoman.language.Analysis;
import dragoman.language.Analysis.Feature;
import dragoman.language.Analysis.PartOfSpeech;
import dragoman.language.Morphology;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether a sentence speaks of what was or of what is to be, as seen from one of its dates: the nearest cue or verb decides. */
enum Outlook {
    PAST,
    FUTURE,
    UNKNOWN;

    /** Pieces to either side that are looked at. */
    private static final int REACH = 40;

    /** How many words may stand between "will" and its participle. */
    private static final int AUXILIARIES = 3;

    /** A form that can be a declined word is no sure verb. */
    private static final Set<Feature> CASES = EnumSet.of(
            Feature.NOMINATIVE,
            Feature.GENITIVE,
            Feature.DATIVE,
            Feature.ACCUSATIVE,
            Feature.INSTRUMENTAL,
            Feature.LOCATIVE);

    static Outlook at(int from, int to, List<Piece> pieces, List<List<Term>> terms, Morphology morphology) {
        for (int distance = 1; distance <= REACH; distance++) {
            Outlook before = of(from - distance, pieces, terms, morphology);
            if (before != UNKNOWN) {
                return before;
            }
            Outlook behind = of(to - 1 + distance, pieces, terms, morphology);
            if (behind != UNKNOWN) {
                return behind;
            }
        }
        return UNKNOWN;
    }

    private static Outlook of(int at, List<Piece> pieces, List<List<Term>> terms, Morphology morphology) {
        if (at < 0 || at >= pieces.size()) {
            return UNKNOWN;
        }
        for (Term term : terms.get(at)) {
            if (term.wordClass() == WordClass.FUTURE_CUE) {
                return FUTURE;
            }
            if (term.wordClass() == WordClass.PAST_CUE) {
                return PAST;
            }
        }
        if (pieces.get(at).isDigits()) {
            return UNKNOWN;
        }
        List<Analysis> analyses = morphology.analyses(pieces.get(at).norm());
        boolean governed = analyses.stream().anyMatch(a -> a.partOfSpeech() == PartOfSpeech.PARTICIPLE)
                && followsFutureCue(at, terms);
        return governed ? FUTURE : ofVerb(analyses);
    }

    /** As in "will be received", where the participle looks like a past tense. */
    private static boolean followsFutureCue(int at, List<List<Term>> terms) {
        return terms.subList(Math.max(0, at - AUXILIARIES), at).stream()
                .flatMap(List::stream)
                .anyMatch(term -> term.wordClass() == WordClass.FUTURE_CUE);
    }

    private static Outlook ofVerb(List<Analysis> analyses) {
        boolean past = false;
        boolean future = false;
        for (Analysis analysis : analyses) {
            if (CASES.stream().anyMatch(analysis::has)) {
                return UNKNOWN;
            }
            boolean verb = analysis.partOfSpeech() == PartOfSpeech.VERB;
            past |= verb && analysis.has(Feature.PAST);
            future |= verb && analysis.has(Feature.FUTURE);
        }
        return future ? FUTURE : past ? PAST : UNKNOWN;
    }
}
