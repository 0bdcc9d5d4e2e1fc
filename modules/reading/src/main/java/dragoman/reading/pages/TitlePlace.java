package dragoman.reading.pages;

import dragoman.language.Normal;
import java.util.List;

/**
 * Where the title stands on the page. An article follows its title; rules for comments and notes on rights, which are
 * often longer than a short article, stand far from it.
 *
 * @param block index of the title's block; -1 when it is not seen
 */
record TitlePlace(int block) {

    private static final int LEAST_LETTERS = 10;
    private static final double BEFORE = 0.5;
    private static final double FAR = 0.2;
    private static final int FAR_BLOCKS = 100;

    static TitlePlace find(Outline outline, String title) {
        List<Block> blocks = outline.blocks();
        String wanted = Normal.form(title);
        int first = -1;
        int headings = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.TITLE) {
                if (same(Normal.form(block.text()), wanted)) {
                    return new TitlePlace(i);
                }
                headings++;
                first = first < 0 ? i : first;
            }
        }
        if (headings == 1) {
            return new TitlePlace(first);
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (!outline.isFurniture(i)
                    && blocks.get(i).linkShare() < 0.5
                    && same(Normal.form(blocks.get(i).text()), wanted)) {
                return new TitlePlace(i);
            }
        }
        return new TitlePlace(-1);
    }

    private static boolean same(String text, String title) {
        return title.length() >= LEAST_LETTERS
                && text.length() >= LEAST_LETTERS
                && text.length() <= 2 * title.length()
                && (text.startsWith(title) || title.startsWith(text));
    }

    /** How much a block's text counts for the body: less above the title, less and less below it. */
    double nearness(int at) {
        if (block < 0) {
            return 1;
        }
        return at < block ? BEFORE : Math.max(FAR, 1 - (1 - FAR) * (at - block) / FAR_BLOCKS);
    }
}
