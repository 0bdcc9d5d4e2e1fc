package dragoman.reading.pages;

import java.util.BitSet;

/**
 * Decides for each block whether it is body, by what was learned from pages with known bodies ({@link BodyTraining}). The rules'
 * guess is its main evidence; what it learned is when to believe which rule.
 */
final class BodyModel {

    static final String FILE = "body_model.tsv";

    /**
     * Log odds from which on a block is body. Above even odds: a missing sentence costs an event, a sentence of another
     * article makes a false one.
     */
    static final double KEEP = 0.4;

    private final BoostedTrees trees;

    BodyModel() {
        this(BoostedTrees.load(BodyModel.class, FILE, BlockFeatures.NAMES));
    }

    BodyModel(BoostedTrees trees) {
        this.trees = trees;
    }

    BitSet body(BlockFacts facts) {
        BitSet body = new BitSet();
        for (int i = facts.from; i < facts.to; i++) {
            boolean keep = !facts.form(i).isTitle() && trees.score(BlockFeatures.of(facts, i)) > KEEP;
            body.set(i, keep);
        }
        return body;
    }
}
