package dragoman.reading.pages;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Chooses the candidate that agrees best with all others: the medoid, candidates weighed by trust. */
final class BodyChooser {

    private BodyChooser() {}

    static Optional<Candidate> choose(Outline outline, List<Candidate> candidates) {
        @org.jspecify.annotations.Nullable Candidate best = null;
        double most = -1;
        for (Candidate candidate : candidates) {
            double agreement = 0;
            for (Candidate other : candidates) {
                agreement += other.trust() * agreement(outline, candidate.blocks(), other.blocks());
            }
            if (agreement > most + 1e-9) {
                most = agreement;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** F1 of one's text against the other's, by characters. */
    private static double agreement(Outline outline, BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int all = length(outline, one) + length(outline, other);
        return all == 0 ? 0 : 2.0 * length(outline, both) / all;
    }

    private static int length(Outline outline, BitSet blocks) {
        return blocks.stream().map(i -> outline.blocks().get(i).text().length()).sum();
    }
}
