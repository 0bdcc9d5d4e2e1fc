package dragoman.reading.pages;

import java.util.BitSet;

/**
 * Decides for each block whether it is body, by what was learned from pages with known bodies ({@link BodyTraining}). The rules'
 * guess is its main evidence; what it learned is when to believe which rule.
 */
final class BodyModel {

    static final String FILE = "body_model.tsv";

    /**
     * Log odds above which a block stays that the rules keep. Above even odds, for a sentence of another article makes an event
     * that never was.
     */
    private static final double STAYS = 0.4;

    /** Log odds above which a block is body that the rules would drop: on pages unlike those learned from, rules err less. */
    private static final double JOINS = 0.8;

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
            double least = facts.guess.cleaned().get(i) ? STAYS : JOINS;
            body.set(i, mayBeBody(facts, i) && trees.score(BlockFeatures.of(facts, i)) > least);
        }
        return body;
    }

    /** What words or structure tell beyond doubt is not left to numbers. */
    private static boolean mayBeBody(BlockFacts facts, int block) {
        BlockForm form = facts.form(block);
        return !form.isTitle()
                && !facts.outline.isOfOther(block)
                && !form.noise().isCertain();
    }
}
