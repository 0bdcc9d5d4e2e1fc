package dragoman.reading.pages;

import java.util.BitSet;
import java.util.List;

/**
 * What readers wrote below an article, and the rules for writing it: often longer than the article. Begins at a line that says
 * so, and ends with the element around that line.
 */
final class Comments {

    private static final int LONGEST_LINE = 60;
    /** There must be something to comment on first. */
    private static final int PROSE_BEFORE = 200;

    private static final double LINKED = 0.5;

    private Comments() {}

    /** The page with its comments as furniture. */
    static HtmlPage setApart(HtmlPage page, PageCues cues, String title) {
        BitSet comments = find(
                page.outline(), cues, TitlePlace.find(page.outline(), title).block());
        return comments.isEmpty() ? page : page.with(page.outline().without(comments));
    }

    private static BitSet find(Outline outline, PageCues cues, int titleAt) {
        List<Block> blocks = outline.blocks();
        BitSet comments = new BitSet();
        int prose = 0;
        for (int i = titleAt + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!outline.isFurniture(i)) {
                prose += block.prose();
            }
            if (prose >= PROSE_BEFORE && !comments.get(i) && opens(block, cues)) {
                comments.set(i, end(outline, i));
            }
        }
        return comments;
    }

    private static boolean opens(Block block, PageCues cues) {
        boolean tab = block.kind() == Block.Kind.ITEM || block.linkShare() > LINKED;
        if (tab || block.text().length() > LONGEST_LINE) {
            return false;
        }
        PageCues.Said said = cues.of(block.text());
        return said.whole()
                .or(said::start)
                .filter(kind -> kind == PageCues.Kind.COMMENTS)
                .isPresent();
    }

    /** Where the smallest element ends that holds the line and something behind it. */
    private static int end(Outline outline, int line) {
        int region = outline.blocks().get(line).region();
        while (region >= 0) {
            Region around = outline.regions().get(region);
            if (around.to() > line + 1) {
                return around.to();
            }
            region = around.parent();
        }
        return line + 1;
    }
}
