package dragoman.reading.pages;

import dragoman.reading.Article.Flag;
import java.util.ArrayList;
import java.util.List;

/** What a user should know about a page; a flag is set only where the page itself says so or its numbers leave no doubt. */
final class PageFlags {

    private static final int THIN_WORDS = 40;
    private static final int TEASER_WORDS = 250;
    private static final int INDEX_LINKS = 20;
    private static final int LINE = 600;

    private final PageCues cues;

    PageFlags(PageCues cues) {
        this.cues = cues;
    }

    List<Flag> of(HtmlPage page, Body body, String title) {
        List<Flag> flags = new ArrayList<>();
        int words = Spaces.words(body.text());
        if (words < THIN_WORDS) {
            flags.add(Flag.THIN_TEXT);
        }
        if (isIndex(page, body)) {
            flags.add(Flag.INDEX_PAGE);
        }
        if (words < TEASER_WORDS && isPaywalled(page)) {
            flags.add(Flag.PAYWALL_TEASER);
        }
        if (page.jsonLd().hasType("LiveBlogPosting") || cues.within(title, PageCues.Kind.LIVE)) {
            flags.add(Flag.LIVE_BLOG);
        }
        if (words < TEASER_WORDS && cues.within(body.text(), PageCues.Kind.CONSENT)) {
            flags.add(Flag.CONSENT_WALL);
        }
        return flags;
    }

    /** Many linked headlines, hardly a sentence of its own, and no word that it is an article. */
    private static boolean isIndex(HtmlPage page, Body body) {
        long headlines = page.outline().blocks().stream()
                .filter(block -> block.linkShare() > 0.8 && Spaces.words(block.text()) >= 4)
                .count();
        boolean article =
                page.jsonLd().article().isObject() || page.meta().first("type").equals("article");
        int sentences = body.paragraphs().stream()
                .filter(Sentences::endsLikeOne)
                .mapToInt(Spaces::words)
                .sum();
        return !article && headlines >= INDEX_LINKS && sentences < THIN_WORDS;
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
