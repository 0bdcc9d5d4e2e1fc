package dragoman.reading.pages;

import dragoman.knowledge.Knowledge;
import dragoman.reading.Article;
import dragoman.reading.Page;
import dragoman.reading.UnreadablePageException;

/**
 * Turns a page, HTML, saved text or one entry of a feed, into the article a reader would see. Assumes nothing of the page but its bytes; one
 * extractor serves all threads.
 */
public final class Extractor {

    private final HtmlArticles html;
    private final FeedArticles feeds;
    private final SavedText savedText;

    public Extractor(Knowledge knowledge) {
        PageCues cues = new PageCues();
        VisibleDates dates = new VisibleDates();
        Outlets outlets = new Outlets(knowledge);
        this.html = new HtmlArticles(cues, dates, outlets);
        this.feeds = new FeedArticles(cues, dates, outlets);
        this.savedText = new SavedText(cues, dates, outlets);
    }

    /** @throws UnreadablePageException when there is no text to read; its message tells the user why */
    public Article extract(Page page) throws UnreadablePageException {
        ByteCheck.check(page.bytes());
        Decoded decoded = Charsets.decode(page.bytes());
        StructureCheck.checkTags(decoded.text());
        if (!Spaces.hasLetter(decoded.text())) {
            throw new UnreadablePageException("the page holds no text with letters");
        }
        return switch (Markup.kindOf(decoded.text())) {
            case HTML -> html.read(page, decoded);
            case FEED -> feeds.read(page, decoded);
            case TEXT -> savedText.read(page, decoded);
        };
    }
}
