package dragoman.reading.pages;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What rules alone make of a page: the candidates, how many of them hold each block, the one that agrees best with the
 * others, and what the cleaner leaves of it. What was learned from pages starts here.
 *
 * @param title where the title stands
 * @param votes for each block, the share of the candidates' trust that holds it
 * @param chosen of the candidates, by agreement; null when there is none
 * @param cleaned blocks of the chosen one that stay
 */
@SuppressWarnings("ArrayRecordComponent") // guesses are never compared
record BodyGuess(
        TitlePlace title,
        List<Candidate> candidates,
        float[] votes,
        @Nullable Candidate chosen,
        BitSet cleaned) {

    static BodyGuess of(HtmlPage page, MarkupCues markup, ParagraphCleaner cleaner, String title) {
        Outline outline = page.outline();
        TitlePlace place = TitlePlace.find(outline, title);
        List<Candidate> candidates = BodyCandidates.of(page, markup, place);
        Optional<Candidate> chosen = BodyChooser.choose(outline, candidates);
        return new BodyGuess(
                place,
                candidates,
                votes(candidates, outline.blocks().size()),
                chosen.orElse(null),
                chosen.map(candidate -> cleaner.clean(outline, candidate.blocks(), title))
                        .orElseGet(BitSet::new));
    }

    private static float[] votes(List<Candidate> candidates, int blocks) {
        double trust = candidates.stream().mapToDouble(Candidate::trust).sum();
        float[] votes = new float[blocks];
        for (Candidate candidate : candidates) {
            candidate.blocks().stream().forEach(i -> votes[i] += (float) (candidate.trust() / trust));
        }
        return votes;
    }

    /** First block that any candidate holds; -1 when there is none. */
    int first() {
        return candidates.stream()
                .mapToInt(candidate -> candidate.blocks().nextSetBit(0))
                .min()
                .orElse(-1);
    }

    /** Behind the last block that any candidate holds. */
    int end() {
        return candidates.stream()
                .mapToInt(candidate -> candidate.blocks().length())
                .max()
                .orElse(0);
    }

    boolean isChosen(int block) {
        return chosen != null && chosen.blocks().get(block);
    }

    /** 1 when the candidate made by that method holds the block, 0 when it does not, -1 when the page has no such candidate. */
    int vote(String method, int block) {
        for (Candidate candidate : candidates) {
            if (candidate.by().equals(method)) {
                return candidate.blocks().get(block) ? 1 : 0;
            }
        }
        return -1;
    }
}
