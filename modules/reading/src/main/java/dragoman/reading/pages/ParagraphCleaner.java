package dragoman.reading.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out of a chosen body what sites put between paragraphs: links to other articles, pleas, captions, bylines. */
final class ParagraphCleaner {

    private static final double MOSTLY_LINKS = 0.7;
    private static final int SHORT = 100;
    private static final int PLEA = 260;
    private static final int WORTH_COMPARING = 40;
    private static final int WORTH_COMMENTS = 300;
    private static final int LONGEST_DATE_LINE = 200;
    private static final Pattern APART = Pattern.compile("\\s[\u00B7|\u2022]\\s");
    private static final int PULL_QUOTE = 300;
    private static final int MOST_PULL_QUOTES = 20;
    private static final String OPENING_QUOTES = "\"\u201C\u201E\u00AB\u2018\u300C";
    private static final int LONGEST_NOTICE = 600;
    private static final Pattern ENDNOTE = Pattern.compile("\\[\\d{1,3}\\]\\s");

    /** Why a block is no part of an article's text. */
    enum Noise {
        NONE(false),
        CAPTION(false),
        NO_LETTERS(true),
        /** It is nothing but a cue word. */
        CUE(true),
        /** Hardly more than links. */
        LINKS(false),
        PLEA(true),
        /** It ends with who took the picture. */
        CREDIT(true),
        /** It starts with a cue word. */
        START(true),
        /** Asks to agree to cookies. */
        CONSENT(true),
        /** Says that the site earns by what it recommends. */
        ADVERTISEMENT(true),
        /** Offers a subscription. */
        OFFER(true),
        /** A numbered reference below the text. */
        ENDNOTE(true),
        DATE(true);

        private final boolean certain;

        Noise(boolean certain) {
            this.certain = certain;
        }

        /** Whether words say so, not only the form. */
        boolean isCertain() {
            return certain;
        }
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
        dropPullQuotes(outline, tidy);
        dropIdleHeadings(outline, tidy.stream().boxed().toList(), tidy);
        return tidy;
    }

    /** A sentence of the text set apart in large type says it a second time. */
    private static void dropPullQuotes(Outline outline, BitSet body) {
        List<Integer> quotes = body.stream()
                .filter(i -> mayBePullQuote(outline.blocks().get(i)))
                .limit(MOST_PULL_QUOTES)
                .boxed()
                .toList();
        if (quotes.isEmpty()) {
            return;
        }
        StringBuilder all = new StringBuilder();
        body.stream()
                .forEach(
                        i -> all.append(letters(outline.blocks().get(i).text())).append('\n'));
        for (int quote : quotes) {
            String letters = letters(outline.blocks().get(quote).text());
            if (letters.length() >= WORTH_COMPARING / 2 && all.indexOf(letters) != all.lastIndexOf(letters)) {
                body.clear(quote);
            }
        }
    }

    private static boolean mayBePullQuote(Block block) {
        return block.text().length() < PULL_QUOTE
                && (block.kind() == Block.Kind.QUOTE
                        || OPENING_QUOTES.indexOf(block.text().charAt(0)) >= 0);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
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

    Noise noise(Block block) {
        return noise(block, cues.of(block.text()));
    }

    /** Why a block is no part of an article's text, by itself and wherever it stands. */
    Noise noise(Block block, PageCues.Said said) {
        String text = block.text();
        if (block.kind() == Block.Kind.CAPTION) {
            return Noise.CAPTION;
        }
        if (!Spaces.hasLetter(text)) {
            return Noise.NO_LETTERS;
        }
        if (said.whole().isPresent()) {
            return Noise.CUE;
        }
        if (isNoiseByItsStart(block, said)) {
            return Noise.START;
        }
        boolean links = block.linkShare() >= MOSTLY_LINKS;
        if (links && (!Sentences.endsLikeOne(text) || text.length() < SHORT)) {
            return Noise.LINKS;
        }
        if (PageCues.isPlea(text, said)) {
            return Noise.PLEA;
        }
        if (cues.endsAsCaption(text)) {
            return Noise.CREDIT;
        }
        if (text.length() < LONGEST_NOTICE && said.within().contains(PageCues.Kind.CONSENT)) {
            return Noise.CONSENT;
        }
        if (text.length() < LONGEST_NOTICE && said.within().contains(PageCues.Kind.ADVERTISEMENT)) {
            return Noise.ADVERTISEMENT;
        }
        if (text.length() < PLEA && said.within().contains(PageCues.Kind.PAYWALL)) {
            return Noise.OFFER;
        }
        if (ENDNOTE.matcher(text).lookingAt()) {
            return Noise.ENDNOTE;
        }
        return isDateLine(block) ? Noise.DATE : Noise.NONE;
    }

    private static boolean isNoiseByItsStart(Block block, PageCues.Said said) {
        String text = block.text();
        Optional<PageCues.Kind> kind = said.start();
        if (kind.isEmpty()) {
            return false;
        }
        return switch (kind.get()) {
            case RELATED ->
                block.isHeading() || block.linkShare() > 0.3 || (text.length() < SHORT && !Sentences.endsLikeOne(text));
            case NEWSLETTER, SUPPORT, SHARE, MENU, END, COMMENTS -> text.length() < PLEA;
            case CAPTION, SUBJECTS -> text.length() < 2 * SHORT;
            case BY -> text.length() < SHORT && !Sentences.endsLikeOne(text) && !block.isHeading();
            default -> false;
        };
    }

    /** A line that is mostly a date, has a time of day, or sets a date apart from other notes by signs. */
    private boolean isDateLine(Block block) {
        String text = block.text();
        if (text.length() > LONGEST_DATE_LINE || block.isHeading()) {
            return false;
        }
        Optional<VisibleDates.Found> date = dates.first(text);
        if (date.isEmpty()) {
            return false;
        }
        if (APART.matcher(text).find()) {
            return true;
        }
        boolean mostly = date.get().to() - date.get().from() > text.length() / 3;
        boolean timed = date.get().value().indexOf('T') > 0;
        return text.length() < SHORT && !Sentences.endsLikeOne(text) && (mostly || timed);
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
