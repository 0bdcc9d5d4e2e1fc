package dragoman.reading.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes out of a chosen body what sites put between paragraphs: links to other articles, pleas, captions, bylines. */
final class ParagraphCleaner {

    private static final double MOSTLY_LINKS = 0.7;
    private static final int SHORT = 100;
    private static final int PLEA = 260;
    private static final int WORTH_COMPARING = 40;
    private static final int WORTH_COMMENTS = 300;

    /** Why a block is no part of an article's text. */
    enum Noise {
        NONE,
        CAPTION,
        NO_LETTERS,
        /** It is nothing but a cue word. */
        CUE,
        /** Hardly more than links. */
        LINKS,
        PLEA,
        /** It ends with who took the picture. */
        CREDIT,
        /** It starts with a cue word. */
        START,
        DATE
    }

    private final PageCues cues;
    private final VisibleDates dates;

    ParagraphCleaner(PageCues cues, VisibleDates dates) {
        this.cues = cues;
        this.dates = dates;
    }

    /** The blocks of the body that stay. */
    BitSet clean(Outline outline, BitSet body, String title) {
        List<Integer> order = body.stream().boxed().toList();
        BitSet stay = new BitSet();
        Set<String> seen = new HashSet<>();
        int start = afterTitle(outline, order);
        int prose = 0;
        for (int at = start; at < order.size(); at++) {
            Block block = outline.blocks().get(order.get(at));
            if (closesBody(block, prose)) {
                break;
            }
            prose += block.prose();
            boolean repeated = block.text().length() >= WORTH_COMPARING && !seen.add(block.text());
            if (!repeated && !block.text().equals(title) && !isNoise(block)) {
                stay.set(order.get(at));
            }
        }
        dropIdleHeadings(outline, order, stay);
        return stay;
    }

    /** Without paragraphs said twice and headings under which nothing is left. */
    BitSet tidy(Outline outline, BitSet body) {
        BitSet tidy = (BitSet) body.clone();
        Set<String> seen = new HashSet<>();
        body.stream()
                .filter(i -> outline.blocks().get(i).text().length() >= WORTH_COMPARING)
                .filter(i -> !seen.add(outline.blocks().get(i).text()))
                .forEach(tidy::clear);
        dropIdleHeadings(outline, tidy.stream().boxed().toList(), tidy);
        return tidy;
    }

    /** What stands before a first heading is above the article, unless most of the text stands there. */
    private static int afterTitle(Outline outline, List<Integer> order) {
        int before = 0;
        int title = -1;
        int prose = 0;
        for (int at = 0; at < order.size(); at++) {
            Block block = outline.blocks().get(order.get(at));
            if (block.kind() == Block.Kind.TITLE && title < 0) {
                title = at;
                before = prose;
            }
            prose += block.prose();
        }
        return title >= 0 && before * 4 < prose ? title + 1 : 0;
    }

    /** The heading above comments, once there is something to comment on. */
    private boolean closesBody(Block block, int proseSoFar) {
        return proseSoFar >= WORTH_COMMENTS
                && cues.whole(block.text())
                        .filter(kind -> kind == PageCues.Kind.COMMENTS)
                        .isPresent();
    }

    private boolean isNoise(Block block) {
        return noise(block) != Noise.NONE;
    }

    /** Why a block is no part of an article's text, by itself and wherever it stands. */
    Noise noise(Block block) {
        String text = block.text();
        if (block.kind() == Block.Kind.CAPTION) {
            return Noise.CAPTION;
        }
        if (!Spaces.hasLetter(text)) {
            return Noise.NO_LETTERS;
        }
        if (cues.whole(text).isPresent()) {
            return Noise.CUE;
        }
        boolean links = block.linkShare() >= MOSTLY_LINKS;
        if (links && (!Sentences.endsLikeOne(text) || text.length() < SHORT)) {
            return Noise.LINKS;
        }
        if (cues.isPlea(text)) {
            return Noise.PLEA;
        }
        if (cues.endsAsCaption(text)) {
            return Noise.CREDIT;
        }
        if (isNoiseByItsStart(block)) {
            return Noise.START;
        }
        return isDateLine(block) ? Noise.DATE : Noise.NONE;
    }

    private boolean isNoiseByItsStart(Block block) {
        String text = block.text();
        Optional<PageCues.Kind> kind = cues.start(text);
        if (kind.isEmpty()) {
            return false;
        }
        return switch (kind.get()) {
            case RELATED ->
                block.isHeading() || block.linkShare() > 0.3 || (text.length() < SHORT && !Sentences.endsLikeOne(text));
            case NEWSLETTER, SUPPORT, END, COMMENTS -> text.length() < PLEA;
            case CAPTION, SUBJECTS -> text.length() < 2 * SHORT;
            case BY -> text.length() < SHORT && !Sentences.endsLikeOne(text) && !block.isHeading();
            default -> false;
        };
    }

    private boolean isDateLine(Block block) {
        return block.text().length() < SHORT
                && !block.isHeading()
                && !Sentences.endsLikeOne(block.text())
                && dates.first(block.text())
                        .filter(date -> date.to() - date.from() > block.text().length() / 3)
                        .isPresent();
    }

    /** A heading goes when all under it went. */
    private static void dropIdleHeadings(Outline outline, List<Integer> order, BitSet stay) {
        List<Integer> idle = new ArrayList<>();
        boolean followed = false;
        for (int at = order.size() - 1; at >= 0; at--) {
            int index = order.get(at);
            if (!stay.get(index)) {
                continue;
            }
            if (outline.blocks().get(index).isHeading()) {
                if (!followed) {
                    idle.add(index);
                }
                followed = hasHeadingOnly(outline, index, stay);
            } else {
                followed = true;
            }
        }
        idle.forEach(stay::clear);
    }

    /** Two headings in a row are a heading and its sub-heading: both stay when text follows. */
    private static boolean hasHeadingOnly(Outline outline, int index, BitSet stay) {
        int before = stay.previousSetBit(index - 1);
        return before == index - 1
                && before >= 0
                && outline.blocks().get(before).isHeading();
    }
}
