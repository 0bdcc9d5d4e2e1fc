package dragoman.reading.pages;

import java.util.BitSet;
import java.util.List;

/**
 * The densest run of running text, whatever elements it stands in: prose counts for, labels and links count against, and
 * the run with the highest sum is the body. It finds bodies in pages without any order in their markup.
 */
final class ProseRun {

    private static final double AGAINST = 30;

    private ProseRun() {}

    static BitSet blocks(Outline outline, TitlePlace title) {
        List<Block> blocks = outline.blocks();
        double sum = 0;
        double most = 0;
        int start = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (outline.isFurniture(i)) {
                continue;
            }
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.ROW) {
                continue;
            }
            sum += block.isProse() ? block.prose() * title.nearness(i) : -AGAINST - block.linked();
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > most) {
                most = sum;
                from = start;
                to = i + 1;
            }
        }
        BitSet run = new BitSet();
        for (int i = from; i < to; i++) {
            run.set(i, !outline.isFurniture(i));
        }
        return run;
    }
}
