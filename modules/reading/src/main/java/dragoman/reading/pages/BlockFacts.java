package dragoman.reading.pages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What is known of the blocks of one page before it is decided which of them are the body: the rules' guess, and for each
 * block its own form, the elements around it, and the blocks that look like it. {@link BlockFeatures} makes numbers of it.
 *
 * <p>Blocks far from all candidates are never body and cost nothing.
 */
final class BlockFacts {

    /** Blocks looked at before the first and behind the last that a candidate holds. */
    private static final int MARGIN = 20;
    /** Further blocks, whose facts count only as those of neighbours. */
    private static final int NEIGHBOURS = 3;

    /** What the elements around a block are. */
    enum Within {
        BODY_NAME,
        FURNITURE_NAME,
        ARTICLE,
        MAIN,
        TABLE,
        LIST,
        QUOTE,
        FIGURE,
        ASIDE
    }

    private static final Map<String, Within> ELEMENTS = Map.of(
            "article", Within.ARTICLE,
            "main", Within.MAIN,
            "table", Within.TABLE,
            "ul", Within.LIST,
            "ol", Within.LIST,
            "blockquote", Within.QUOTE,
            "figure", Within.FIGURE,
            "aside", Within.ASIDE);

    /** Sums over the blocks that have something in common, such as the same parent element. */
    static final class Group {
        private int blocks;
        private double votes;
        private int cleaned;
        private int prose;
        private int length;
        private int linked;

        private void add(Block block, float vote, boolean isCleaned) {
            blocks++;
            votes += vote;
            cleaned += isCleaned ? 1 : 0;
            prose += block.prose() > 0 ? 1 : 0;
            length += block.text().length();
            linked += block.linked();
        }

        int blocks() {
            return blocks;
        }

        double votes() {
            return votes / blocks;
        }

        double cleaned() {
            return (double) cleaned / blocks;
        }

        double prose() {
            return (double) prose / blocks;
        }

        double length() {
            return (double) length / blocks;
        }

        double linked() {
            return (double) linked / Math.max(1, length);
        }
    }

    final Outline outline;
    final List<Block> blocks;
    final BodyGuess guess;
    final int titleAt;
    /** First block that may be body, and behind the last. */
    final int from;

    final int to;

    private final int[] proseBefore;
    private final int[] cleanedBefore;
    private final int[] depths;
    private final List<Set<Within>> within;
    private final Group[] alike;
    private final Group[] siblings;
    private final double[] votesBefore;
    private final int[] keptBefore;
    private final Region whole;
    private final BlockForm[] forms;

    BlockFacts(HtmlPage page, BodyGuess guess, BlockForms reader, MarkupCues markup) {
        this.outline = page.outline();
        this.blocks = outline.blocks();
        this.guess = guess;
        this.titleAt = guess.title().block();
        this.from = Math.max(0, guess.first() - MARGIN);
        this.to = Math.min(blocks.size(), guess.end() + MARGIN);
        this.proseBefore = new int[blocks.size() + 1];
        this.cleanedBefore = new int[blocks.size() + 1];
        this.votesBefore = new double[blocks.size() + 1];
        this.keptBefore = new int[blocks.size() + 1];
        this.whole = new Region(page.document().body(), -1, 0, blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            proseBefore[i + 1] = proseBefore[i] + blocks.get(i).prose();
            boolean kept = guess.cleaned().get(i);
            cleanedBefore[i + 1] =
                    cleanedBefore[i] + (kept ? blocks.get(i).text().length() : 0);
            votesBefore[i + 1] = votesBefore[i] + guess.votes()[i];
            keptBefore[i + 1] = keptBefore[i] + (kept ? 1 : 0);
        }
        List<Region> regions = outline.regions();
        this.depths = new int[regions.size()];
        this.within = new ArrayList<>(regions.size());
        readRegions(regions, markup);
        this.alike = new Group[blocks.size()];
        this.siblings = new Group[blocks.size()];
        group(regions);
        this.forms = new BlockForm[blocks.size()];
        Set<String> seen = new HashSet<>();
        for (int i = Math.max(0, from - NEIGHBOURS); i < Math.min(blocks.size(), to + NEIGHBOURS); i++) {
            forms[i] = reader.form(blocks.get(i), !seen.add(blocks.get(i).text()));
        }
    }

    private void readRegions(List<Region> regions, MarkupCues markup) {
        for (int i = 0; i < regions.size(); i++) {
            int parent = regions.get(i).parent();
            depths[i] = parent < 0 ? 0 : depths[parent] + 1;
            Set<Within> inherited = parent < 0 ? Set.of() : within.get(parent);
            Set<Within> own = own(regions.get(i).element(), markup);
            if (inherited.containsAll(own)) {
                within.add(inherited);
            } else {
                own.addAll(inherited);
                within.add(own);
            }
        }
    }

    private static Set<Within> own(Element element, MarkupCues markup) {
        Set<Within> own = EnumSet.noneOf(Within.class);
        String name = element.normalName();
        if (name.equals("body")) {
            return own;
        }
        if (ELEMENTS.containsKey(name)) {
            own.add(ELEMENTS.get(name));
        }
        if (markup.isBody(element)) {
            own.add(Within.BODY_NAME);
        }
        if (markup.isFurniture(element)) {
            own.add(Within.FURNITURE_NAME);
        }
        return own;
    }

    /** Groups blocks by the look of their element, by the parent of their element, and by the parent of that. */
    private void group(List<Region> regions) {
        Map<String, Group> byLook = new HashMap<>();
        Map<Integer, Group> byParent = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean inElement = block.region() >= 0;
            String look = inElement
                    ? regions.get(block.region()).element().normalName()
                            + '.'
                            + regions.get(block.region()).element().className()
                    : "";
            alike[i] = byLook.computeIfAbsent(look, key -> new Group());
            siblings[i] = byParent.computeIfAbsent(parent(block), key -> new Group());
            alike[i].add(block, guess.votes()[i], guess.cleaned().get(i));
            siblings[i].add(block, guess.votes()[i], guess.cleaned().get(i));
        }
    }

    /** Share of the candidates' votes in all blocks of the element two above the block's own. */
    double votesAround(int block) {
        Region around = around(block);
        return (votesBefore[around.to()] - votesBefore[around.from()]) / around.size();
    }

    /** Share of the blocks there that the guess keeps. */
    double cleanedAround(int block) {
        Region around = around(block);
        return (double) (keptBefore[around.to()] - keptBefore[around.from()]) / around.size();
    }

    int blocksAround(int block) {
        return around(block).size();
    }

    private Region around(int block) {
        int parent = parent(blocks.get(block));
        int grandparent = parent < 0 ? -1 : outline.regions().get(parent).parent();
        return grandparent < 0 ? whole : outline.regions().get(grandparent);
    }

    private int parent(Block block) {
        return block.region() < 0 ? -1 : outline.regions().get(block.region()).parent();
    }

    boolean exists(int block) {
        return block >= 0 && block < blocks.size() && forms[block] != null;
    }

    BlockForm form(int block) {
        return forms[block];
    }

    Group alike(int block) {
        return alike[block];
    }

    Group siblings(int block) {
        return siblings[block];
    }

    boolean areSiblings(int one, int other) {
        return siblings[one] == siblings[other];
    }

    boolean areAlike(int one, int other) {
        return alike[one] == alike[other];
    }

    int depth(int block) {
        return blocks.get(block).region() < 0 ? 0 : depths[blocks.get(block).region()];
    }

    boolean isWithin(int block, Within kind) {
        int region = blocks.get(block).region();
        return region >= 0 && within.get(region).contains(kind);
    }

    String element(int block) {
        int region = blocks.get(block).region();
        return region < 0 ? "" : outline.regions().get(region).element().normalName();
    }

    /** Characters of running text in the blocks from one to another, as far as they exist. */
    int prose(int first, int end) {
        return proseBefore[Math.min(end, blocks.size())] - proseBefore[Math.max(first, 0)];
    }

    /** Share of the page's running text that stands before the block; -1 when there is none. */
    double proseBefore(int block) {
        int all = proseBefore[blocks.size()];
        return all == 0 ? -1 : (double) proseBefore[block] / all;
    }

    /** Share of the guessed body's text that stands before the block; -1 when there is none. */
    double cleanedBefore(int block) {
        int all = cleanedBefore[blocks.size()];
        return all == 0 ? -1 : (double) cleanedBefore[block] / all;
    }

    int cleanedLength() {
        return cleanedBefore[blocks.size()];
    }

    /** The nearest heading at or before the block; -1 when there is none near. */
    int headingBefore(int block, int farthest) {
        for (int i = block; i >= Math.max(0, block - farthest); i--) {
            if (exists(i) && blocks.get(i).isHeading()) {
                return i;
            }
        }
        return -1;
    }
}
