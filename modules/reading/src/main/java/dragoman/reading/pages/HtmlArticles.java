package dragoman.reading.pages;

import dragoman.language.LanguageId;
import dragoman.reading.Article;
import dragoman.reading.Page;
import dragoman.reading.Published;
import dragoman.reading.UnreadablePageException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads articles from HTML pages. */
final class HtmlArticles {

    private final MarkupCues markup = new MarkupCues();
    private final Outlets outlets;
    private final Authors authors;
    private final PageDates dates;
    private final BodyFinder bodies;
    private final PageFlags flags;

    HtmlArticles(PageCues cues, VisibleDates visibleDates, Outlets outlets) {
        this.outlets = outlets;
        this.authors = new Authors();
        this.dates = new PageDates(visibleDates);
        this.bodies = new BodyFinder(markup, cues, new ParagraphCleaner(cues, visibleDates));
        this.flags = new PageFlags(cues);
    }

    Article read(Page source, Decoded decoded) throws UnreadablePageException {
        HtmlPage page = HtmlPage.parse(decoded.text(), source.url(), markup);
        @Nullable String outlet = outlets.of(page);
        String title = Titles.of(page, outlet == null ? "" : outlet);
        if (page.outline().blocks().isEmpty() && page.jsonLd().articleBody().isEmpty() && !Spaces.hasLetter(title)) {
            throw new UnreadablePageException("the page holds no text");
        }
        Body body = bodies.find(page, title);
        String text = body.text();
        if (!Spaces.hasLetter(text) && !Spaces.hasLetter(title)) {
            throw new UnreadablePageException("the page holds no text with letters");
        }
        Set<Article.Flag> found = flags.of(page, body, title);
        if (decoded.broken() || text.indexOf('\uFFFD') >= 0) {
            found.add(Article.Flag.BROKEN_CHARACTERS);
        }
        String lang = LanguageId.guess(Spaces.words(text) < 10 ? title + "\n" + text : text)
                .lang();
        @Nullable Published published = dates.published(page, body, lang);
        return new Article(
                page.url(),
                title,
                isNoArticle(found) ? "" : text,
                lang,
                published,
                dates.modified(page, body, lang, published),
                authors.of(page, body, outlet),
                outlet,
                List.copyOf(found),
                source.sha256());
    }

    /** What such a page shows is about other articles, or none. */
    private static boolean isNoArticle(Set<Article.Flag> flags) {
        return flags.contains(Article.Flag.INDEX_PAGE) || flags.contains(Article.Flag.CONSENT_WALL);
    }
}
