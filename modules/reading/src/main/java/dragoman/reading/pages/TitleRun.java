package dragoman.reading.pages;

import java.util.BitSet;

/** The running text that follows the title until labels and links outweigh it. */
final class TitleRun {

    private static final double AGAINST = 30;
    private static final double LARGEST_GAP = 400;

    private TitleRun() {}

    static BitSet blocks(Outline outline, TitlePlace title) {
        BitSet run = new BitSet();
        if (title.block() < 0) {
            return run;
        }
        double sum = 0;
        double most = 0;
        int end = title.block();
        for (int i = title.block() + 1; i < outline.blocks().size(); i++) {
            if (outline.isFurniture(i)) {
                continue;
            }
            Block block = outline.blocks().get(i);
            if (block.kind() == Block.Kind.ROW) {
                continue;
            }
            sum += block.isProse() ? block.prose() : -AGAINST - block.linked();
            if (sum > most || (most == 0 && block.isProse())) {
                most = Math.max(sum, block.prose());
                sum = most;
                end = i + 1;
            } else if (most > 0 && sum < most - LARGEST_GAP) {
                break;
            }
        }
        for (int i = title.block(); i < end; i++) {
            run.set(i, !outline.isFurniture(i));
        }
        return run;
    }
}
