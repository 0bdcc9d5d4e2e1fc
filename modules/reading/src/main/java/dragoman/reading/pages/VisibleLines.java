package dragoman.reading.pages;

import dragoman.reading.pages.DateLabels.Label;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dates that a reader sees in the lines around the title and right below the article. */
final class VisibleLines {

    private static final int LOOK_BEFORE_BODY = 30;
    private static final int LOOK_BEHIND_BODY = 6;
    /** So far below only a date counts that is called that of publication. */
    private static final int LOOK_BEHIND_FOR_LABEL = 40;

    private static final int LOOK_BEHIND_TITLE = 8;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_LABEL = 40;
    /** A heading or a link is a date when this share of it is. */
    private static final double MOSTLY = 0.5;
    /** A paragraph may begin with its date: "Kyiv, 20 March 2024 – The talks …". */
    private static final int DATELINE_BLOCKS = 5;

    private static final int LONGEST_DATELINE = 45;

    private final List<Block> blocks;
    private final VisibleDates visible;
    private final DateOrder order;
    private final Body body;

    private @Nullable String labelled;
    private @Nullable String plain;
    private @Nullable String modified;

    VisibleLines(HtmlPage page, Body body, VisibleDates visible, DateOrder order) {
        this.blocks = page.outline().blocks();
        this.visible = visible;
        this.order = order;
        this.body = body;
        if (body.first() >= 0) {
            read(body.first() - LOOK_BEFORE_BODY, body.first() + 2);
            int title = title();
            if (labelled == null && title > body.first()) {
                read(title, title + LOOK_BEHIND_TITLE);
            }
            if (labelled == null && plain == null) {
                read(body.last(), body.last() + LOOK_BEHIND_BODY);
            }
            if (labelled == null && plain == null) {
                read(body.last() + LOOK_BEHIND_BODY, body.last() + LOOK_BEHIND_FOR_LABEL);
                plain = null;
            }
        }
    }

    /** A date that a word calls that of publication. */
    Optional<String> labelled() {
        return Optional.ofNullable(labelled);
    }

    /** The last date before the article, or the first behind it, that nothing is said of. */
    Optional<String> plain() {
        return Optional.ofNullable(plain);
    }

    Optional<String> modified() {
        return Optional.ofNullable(modified);
    }

    private int title() {
        int at = 0;
        while (at < blocks.size() && blocks.get(at).kind() != Block.Kind.TITLE) {
            at++;
        }
        return at < blocks.size() ? at : -1;
    }

    private void read(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(blocks.size(), to); i++) {
            Block block = blocks.get(i);
            List<VisibleDates.Found> all = visible.all(block.text(), order);
            for (int at = 0; at < all.size(); at++) {
                VisibleDates.Found found = all.get(at);
                Label label = found.label();
                if (at == 0 && label == Label.NONE && i > 0) {
                    label = labelAbove(blocks.get(i - 1));
                }
                if (speaksOfPage(block, found, label, i)) {
                    keep(found.value(), label);
                }
            }
        }
    }

    private void keep(String value, Label label) {
        switch (label) {
            case PUBLISHED -> labelled = labelled == null ? value : labelled;
            case MODIFIED -> modified = modified == null ? value : modified;
            case NONE -> plain = value;
        }
    }

    private Label labelAbove(Block above) {
        return above.text().length() > LONGEST_LABEL ? Label.NONE : visible.label(above.text());
    }

    private boolean speaksOfPage(Block block, VisibleDates.Found found, Label label, int index) {
        int length = block.text().length();
        boolean mostly = found.to() - found.from() >= MOSTLY * length;
        if (mostly) {
            return true;
        }
        if (block.isHeading() || block.linkShare() > 0.8) {
            return false;
        }
        if (length <= LONGEST_LINE && (label != Label.NONE || !Sentences.endsLikeOne(block.text()))) {
            return true;
        }
        return index >= body.first() - DATELINE_BLOCKS
                && index <= body.first() + DATELINE_BLOCKS
                && labelled == null
                && plain == null
                && isDateline(block.text(), found);
    }

    /** Few words and no verb can stand before the date, and a sign that parts it from the sentence behind it. */
    private static boolean isDateline(String text, VisibleDates.Found found) {
        String before = text.substring(0, found.from());
        String behind = text.substring(found.to()).strip();
        return found.to() <= LONGEST_DATELINE
                && Spaces.words(before) <= 2
                && !behind.isEmpty()
                && "–—-):|.„»\"".indexOf(behind.charAt(0)) >= 0;
    }
}
