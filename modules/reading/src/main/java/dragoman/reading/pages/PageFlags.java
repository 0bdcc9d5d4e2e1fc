package dragoman.reading.pages;

import dragoman.reading.Article.Flag;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** What a user should know about a page; a flag is set only where the page itself says so or its numbers leave no doubt. */
final class PageFlags {

    private static final int THIN_WORDS = 40;
    private static final int TEASER_WORDS = 250;
    private static final int INDEX_LINKS = 20;
    private static final int WORDS_OF_SENTENCE = 12;
    private static final int RIGHT_BEHIND = 5;
    private static final double CONSENT_OF_WALL = 0.3;
    private static final int LINE = 600;

    private final PageCues cues;

    PageFlags(PageCues cues) {
        this.cues = cues;
    }

    /** In the order of their declaration. */
    Set<Flag> of(HtmlPage page, Body body, String title) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        int words = Spaces.words(body.text());
        if (words < THIN_WORDS) {
            flags.add(Flag.THIN_TEXT);
        }
        if (isIndex(page, body, title)) {
            flags.add(Flag.INDEX_PAGE);
        }
        if (words < TEASER_WORDS && !body.isWhole() && isPaywalled(page)) {
            flags.add(Flag.PAYWALL_TEASER);
        }
        if (page.jsonLd().hasType("LiveBlogPosting") || cues.within(title, PageCues.Kind.LIVE)) {
            flags.add(Flag.LIVE_BLOG);
        }
        if (words < TEASER_WORDS && asksConsentAboveAll(page)) {
            flags.add(Flag.CONSENT_WALL);
        }
        if (flags.contains(Flag.INDEX_PAGE) || flags.contains(Flag.CONSENT_WALL)) {
            flags.add(Flag.THIN_TEXT);
        }
        return flags;
    }

    /** Many linked headlines, hardly a sentence of its own, and no word that it is an article. */
    private static boolean isIndex(HtmlPage page, Body body, String title) {
        long headlines = IntStream.range(0, page.outline().blocks().size())
                .filter(i -> !page.outline().isFurniture(i) || page.outline().isOfOther(i))
                .mapToObj(page.outline().blocks()::get)
                .filter(block -> block.linkShare() > 0.8 && Spaces.words(block.text()) >= 4)
                .count();
        boolean article =
                page.jsonLd().article().isObject() || page.meta().first("type").equals("article");
        int sentences = body.paragraphs().stream()
                .filter(Sentences::endsLikeOne)
                .mapToInt(Spaces::words)
                .sum();
        if (article || headlines < INDEX_LINKS || sentences >= THIN_WORDS) {
            return false;
        }
        // news in two sentences stands right below its title, whatever lists stand around it
        int behindTitle = body.first() - TitlePlace.find(page.outline(), title).block();
        return sentences < WORDS_OF_SENTENCE || behindTitle > RIGHT_BEHIND || behindTitle < 0;
    }

    /** A banner about cookies is on most pages; on a wall it is what the page says. */
    private boolean asksConsentAboveAll(HtmlPage page) {
        int all = 0;
        int consent = 0;
        for (Block block : page.outline().blocks()) {
            all += block.prose();
            consent += cues.within(block.text(), PageCues.Kind.CONSENT) ? block.prose() : 0;
        }
        return consent > 0 && consent >= CONSENT_OF_WALL * all;
    }

    private boolean isPaywalled(HtmlPage page) {
        String free = page.jsonLd().article().path("isAccessibleForFree").asText("");
        if (free.equalsIgnoreCase("false")) {
            return true;
        }
        return page.outline().blocks().stream()
                .anyMatch(block -> block.text().length() < LINE && cues.within(block.text(), PageCues.Kind.PAYWALL));
    }
}
