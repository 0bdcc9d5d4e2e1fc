package dragoman.reading.pages;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A page as a flat list of blocks, and the elements as ranges of it. All later work runs along this list, so that neither
 * depth nor breadth of the page costs more than its length.
 */
final class Outline {

    private final List<Block> blocks;
    private final List<Region> regions;
    private final BitSet furniture;
    private final BitSet others;
    private final int[] proseBefore;
    private final int[] linkedBefore;
    private final int[] textBefore;

    Outline(List<Block> blocks, List<Region> regions, Furniture furniture) {
        this(blocks, regions, furniture.blocks(), furniture.ofOthers());
    }

    private Outline(List<Block> blocks, List<Region> regions, BitSet furniture, BitSet others) {
        this.blocks = List.copyOf(blocks);
        this.regions = List.copyOf(regions);
        this.furniture = (BitSet) furniture.clone();
        this.others = (BitSet) others.clone();
        this.proseBefore = sums(Block::prose);
        this.linkedBefore = sums(Block::linked);
        this.textBefore = sums(block -> block.text().length());
    }

    private int[] sums(ToIntFunction<Block> measure) {
        int[] sums = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            sums[i + 1] = sums[i] + (furniture.get(i) ? 0 : measure.applyAsInt(blocks.get(i)));
        }
        return sums;
    }

    /** The same page with further furniture, which is certainly none of the article's. */
    Outline without(BitSet further) {
        BitSet all = (BitSet) furniture.clone();
        all.or(further);
        BitSet certain = (BitSet) others.clone();
        certain.or(further);
        return new Outline(blocks, regions, all, certain);
    }

    List<Block> blocks() {
        return blocks;
    }

    /** In page order, so that a region comes after the one around it. */
    List<Region> regions() {
        return regions;
    }

    /** Whether the block belongs to the site rather than to the article: menus, comments, related links. */
    boolean isFurniture(int block) {
        return furniture.get(block);
    }

    /** Whether the block is furniture because others wrote it: it belongs to another article, or comments on this one. */
    boolean isOfOther(int block) {
        return others.get(block);
    }

    /** Characters of running text in the region, without furniture. */
    int prose(Region region) {
        return proseBefore[region.to()] - proseBefore[region.from()];
    }

    /** Share of the region's characters that stand in links, without furniture. */
    double linkShare(Region region) {
        int text = textBefore[region.to()] - textBefore[region.from()];
        return text == 0 ? 0 : (double) (linkedBefore[region.to()] - linkedBefore[region.from()]) / text;
    }

    /** The blocks of the region that are no furniture. */
    BitSet content(Region region) {
        BitSet content = new BitSet();
        content.set(region.from(), region.to());
        content.andNot(furniture);
        return content;
    }
}
