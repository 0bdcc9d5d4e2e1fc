package dragoman.reading.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Marks what belongs to the site rather than to an article, from the names of elements. A name can lie: a body in
 * {@code <div class="has-sidebar">} is no sidebar, so an element that holds much of the page's running text is kept.
 */
final class Furniture {

    private static final double MUCH_OF_THE_PAGE = 0.4;
    /** Even a menu that was never closed must not swallow the page. */
    private static final double NEARLY_THE_PAGE = 0.9;

    private static final int PROSE_OF_AN_ARTICLE = 400;

    private static final int SIDE_BY_SIDE = 3;
    private static final int BLOCKS_OF_TEASER = 6;
    private static final int PROSE_OF_TEASER = 400;
    private static final double LINKED = 0.8;
    private static final int WORDS_OF_HEADLINE = 3;

    private final List<Block> blocks;
    private final List<Region> regions;
    private final int[] proseBefore;
    private final int[] titlesBefore;
    private final BitSet furniture;
    private final BitSet others;

    private Furniture(List<Block> blocks, List<Region> regions) {
        this.blocks = blocks;
        this.regions = regions;
        this.furniture = new BitSet(blocks.size());
        this.others = new BitSet(blocks.size());
        this.proseBefore = new int[blocks.size() + 1];
        this.titlesBefore = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            proseBefore[i + 1] = proseBefore[i] + block.prose();
            titlesBefore[i + 1] = titlesBefore[i] + (block.kind() == Block.Kind.TITLE ? 1 : 0);
        }
    }

    static Furniture find(List<Block> blocks, List<Region> regions, MarkupCues cues) {
        Furniture found = new Furniture(blocks, regions);
        found.markByNames(cues);
        found.markFurtherArticles();
        found.markTeasers();
        found.furniture.or(found.others);
        return found;
    }

    /** Blocks that belong to the site rather than to an article, or to other articles. */
    BitSet blocks() {
        return furniture;
    }

    /** Blocks of other articles: teasers, and what endless pages load below the first. */
    BitSet ofOthers() {
        return others;
    }

    private void markByNames(MarkupCues cues) {
        int marked = 0;
        for (Region region : regions) {
            boolean insideMarked = region.to() <= marked;
            if (insideMarked || region.isEmpty() || !cues.isFurniture(region.element())) {
                continue;
            }
            double most = cues.isAlwaysFurniture(region.element()) ? NEARLY_THE_PAGE : MUCH_OF_THE_PAGE;
            if (prose(region) <= most * proseBefore[blocks.size()]) {
                furniture.set(region.from(), region.to());
                marked = region.to();
            }
        }
    }

    /** Endless pages load the next articles below the first, each with a title of its own. */
    private void markFurtherArticles() {
        int end = -1;
        for (Region region : regions) {
            if (!region.element().normalName().equals("article") || region.from() < end || !hasTitle(region)) {
                continue;
            }
            if (end >= 0) {
                others.set(region.from(), region.to());
                end = region.to();
            } else if (prose(region) >= PROSE_OF_AN_ARTICLE) {
                end = region.to();
            }
        }
    }

    /**
     * Elements that look alike, side by side, each with a linked headline and then a sentence or two, lead to other articles,
     * however much of the page they are.
     */
    private void markTeasers() {
        Map<String, List<Region>> alike = new HashMap<>();
        for (Region region : regions) {
            if (isTeaser(region)) {
                Element element = region.element();
                alike.computeIfAbsent(
                                region.parent() + " " + element.normalName() + " " + element.className(),
                                key -> new ArrayList<>())
                        .add(region);
            }
        }
        for (List<Region> teasers : alike.values()) {
            if (teasers.size() >= SIDE_BY_SIDE) {
                teasers.forEach(teaser -> others.set(teaser.from(), teaser.to()));
            }
        }
    }

    private boolean isTeaser(Region region) {
        if (region.size() < 2 || region.size() > BLOCKS_OF_TEASER || prose(region) > PROSE_OF_TEASER) {
            return false;
        }
        for (int i = region.from(); i < region.to(); i++) {
            Block block = blocks.get(i);
            if (block.linkShare() >= LINKED && Spaces.words(block.text()) >= WORDS_OF_HEADLINE) {
                return true;
            }
            if (block.isProse()) {
                return false;
            }
        }
        return false;
    }

    private boolean hasTitle(Region region) {
        return titlesBefore[region.to()] > titlesBefore[region.from()];
    }

    private int prose(Region region) {
        return proseBefore[region.to()] - proseBefore[region.from()];
    }
}
