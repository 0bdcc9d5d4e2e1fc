package dragoman.reading.pages;

import java.util.BitSet;
import java.util.List;

/**
 * Marks what belongs to the site rather than to an article, from the names of elements. A name can lie: a body in
 * {@code <div class="has-sidebar">} is no sidebar, so an element that holds much of the page's running text is kept.
 */
final class Furniture {

    private static final double MUCH_OF_THE_PAGE = 0.4;

    private Furniture() {}

    static BitSet find(List<Block> blocks, List<Region> regions, MarkupCues cues) {
        int[] proseBefore = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            proseBefore[i + 1] = proseBefore[i] + blocks.get(i).prose();
        }
        BitSet furniture = new BitSet(blocks.size());
        int marked = 0;
        for (Region region : regions) {
            boolean insideMarked = region.to() <= marked;
            if (insideMarked || region.isEmpty() || !cues.isFurniture(region.element())) {
                continue;
            }
            int prose = proseBefore[region.to()] - proseBefore[region.from()];
            if (prose <= MUCH_OF_THE_PAGE * proseBefore[blocks.size()] || cues.isAlwaysFurniture(region.element())) {
                furniture.set(region.from(), region.to());
                marked = region.to();
            }
        }
        return furniture;
    }
}
