package dragoman.reading.pages;

import dragoman.language.LanguageId;
import dragoman.reading.Article;
import dragoman.reading.Article.Flag;
import dragoman.reading.Page;
import dragoman.reading.Published;
import dragoman.reading.UnreadablePageException;
import dragoman.reading.pages.SavedLine.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from text without markup: what a person copies out of a browser, menus and tickers and all. Knows no
 * outlet; it goes by the shape of lines and by cue words.
 */
final class SavedText {

    private static final int THIN_WORDS = 40;
    private static final int TEASER_WORDS = 250;
    private static final int INDEX_HEADLINES = 10;

    private final PageCues cues;
    private final SavedLines shapes;
    private final SavedByline bylines;

    SavedText(PageCues cues, VisibleDates dates, Outlets outlets) {
        this.cues = cues;
        this.shapes = new SavedLines(cues, dates);
        this.bylines = new SavedByline(dates, outlets);
    }

    Article read(Page page, Decoded decoded) throws UnreadablePageException {
        StructureCheck.checkLines(decoded.text());
        SavedByline.Prefix prefix = bylines.prefix(decoded.text());
        List<SavedLine> lines = shapes.of(prefix.rest());
        SavedHead head = SavedHead.of(lines);
        List<String> body = SavedBody.of(lines, head);
        if (body.isEmpty()) {
            body = withoutSentences(lines, head);
        }
        String text = String.join("\n", body);
        SavedByline.Byline byline = bylines.find(lines, head);
        return new Article(
                page.url(),
                head.title(),
                text,
                LanguageId.guess(text.isEmpty() ? head.title() : text).lang(),
                published(prefix, byline, lines),
                byline.modified(),
                byline.authors(),
                bylines.outlet(lines, head, page.url()),
                flags(decoded, lines, head.title(), text),
                page.sha256());
    }

    /** What the page says of itself; failing that, the day of the one other article it recalls at its end. */
    private @Nullable Published published(SavedByline.Prefix prefix, SavedByline.Byline byline, List<SavedLine> lines) {
        @Nullable String own = SavedByline.morePrecise(prefix.published(), byline.published());
        if (own != null) {
            return new Published(own, "text");
        }
        @Nullable String recalled = bylines.recalled(lines);
        return recalled == null ? null : new Published(recalled, "related");
    }

    /** Text without any sentence is a list of headlines: all of them are shown, the title apart. */
    private static List<String> withoutSentences(List<SavedLine> lines, SavedHead head) {
        return lines.stream()
                .filter(line -> line.is(Shape.HEADLINE)
                        || line.is(Shape.ITEM)
                        || line.is(Shape.LABEL)
                        || line.is(Shape.DATED_HEADLINE))
                .map(SavedLine::text)
                .filter(text -> !SavedHead.same(text, head.title()))
                .toList();
    }

    private List<Flag> flags(Decoded decoded, List<SavedLine> lines, String title, String text) {
        List<Flag> flags = new ArrayList<>();
        int words = Spaces.words(text);
        long prose = lines.stream().filter(line -> line.is(Shape.PROSE)).count();
        long headlines = lines.stream().filter(line -> line.is(Shape.HEADLINE)).count();
        if (words < THIN_WORDS) {
            flags.add(Flag.THIN_TEXT);
        }
        if (prose <= 1 && headlines >= INDEX_HEADLINES) {
            flags.add(Flag.INDEX_PAGE);
        }
        if (words < TEASER_WORDS && cues.within(decoded.text(), PageCues.Kind.PAYWALL)) {
            flags.add(Flag.PAYWALL_TEASER);
        }
        if (cues.within(title, PageCues.Kind.LIVE)) {
            flags.add(Flag.LIVE_BLOG);
        }
        if (words < TEASER_WORDS && cues.within(text, PageCues.Kind.CONSENT)) {
            flags.add(Flag.CONSENT_WALL);
        }
        if (decoded.broken() || text.indexOf('\uFFFD') >= 0) {
            flags.add(Flag.BROKEN_CHARACTERS);
        }
        return flags;
    }
}
