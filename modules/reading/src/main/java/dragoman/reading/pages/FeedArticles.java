package dragoman.reading.pages;

import dragoman.language.LanguageId;
import dragoman.reading.Article;
import dragoman.reading.Article.Flag;
import dragoman.reading.Page;
import dragoman.reading.Published;
import dragoman.reading.UnreadablePageException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from entries of feeds. An entry has no furniture around it, so all of its content is the body, but for what
 * sites put between paragraphs and below the last one.
 */
final class FeedArticles {

    private static final int THIN_WORDS = 40;
    private static final int TEASER_WORDS = 250;
    private static final int WORDS_TO_GUESS_BY = 10;
    private static final int LONGEST_NOTE = 300;
    /** Markup that was escaped once too often. */
    private static final Pattern ESCAPED_TAG =
            Pattern.compile("(?i)&lt;/?(?:p|br|div|a|img|b|i|em|strong|span|ul|li)\\b");

    private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z!/]");
    private static final Pattern ELLIPSIS =
            Pattern.compile("\\s*(?:\\[\\s*(?:…|\\.{3})\\s*\\]|\\(\\s*(?:…|\\.{3})\\s*\\)|…|\\.{3})");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—»«·•/:]+\\s+|\\s*[|»:]\\s*");

    private final MarkupCues markup = new MarkupCues();
    private final PageCues cues;
    private final ParagraphCleaner cleaner;
    private final FeedDates dates;
    private final Outlets outlets;

    FeedArticles(PageCues cues, VisibleDates visibleDates, Outlets outlets) {
        this.cues = cues;
        this.cleaner = new ParagraphCleaner(cues, visibleDates);
        this.dates = new FeedDates(visibleDates);
        this.outlets = outlets;
    }

    /**
     * @throws UnreadablePageException when it is a feed of many entries or of another form than {@link FeedEntry} gives, or
     *     when the entry holds no text
     */
    Article read(Page page, Decoded decoded) throws UnreadablePageException {
        FeedEntry entry = FeedEntry.of(decoded.text())
                .orElseThrow(() -> new UnreadablePageException(
                        "this is a feed (RSS or Atom), not an article: open it as a file, then each entry is a page"));
        Content content = content(entry);
        String text = String.join("\n", content.paragraphs());
        if (!Spaces.hasLetter(text) && !Spaces.hasLetter(entry.title())) {
            throw new UnreadablePageException("the entry of the feed holds no text with letters");
        }
        String url = page.url() != null ? page.url() : entry.link().isEmpty() ? null : entry.link();
        Optional<String> published = dates.parse(entry.published());
        Optional<String> updated = dates.parse(entry.updated());
        return new Article(
                url,
                entry.title(),
                text,
                lang(entry, text),
                published
                        .or(() -> updated)
                        .map(value -> new Published(value, "feed"))
                        .orElse(null),
                updated.orElse(null),
                entry.authors(),
                outlet(entry, url),
                flags(entry, content, text),
                page.sha256());
    }

    /**
     * @param raw all words of the content
     * @param brokenOff whether it ends by saying that there is more
     */
    private record Content(List<String> paragraphs, String raw, boolean brokenOff) {}

    private Content content(FeedEntry entry) {
        Document document = Jsoup.parse(markup(entry.html()));
        String raw = document.text();
        boolean more = dropMoreLink(document);
        HtmlPage page = HtmlPage.parse(document.outerHtml(), entry.link(), markup);
        List<Block> blocks = page.outline().blocks();
        BitSet all = new BitSet();
        for (int i = 0; i < blocks.size(); i++) {
            all.set(i, !page.outline().isFurniture(i));
        }
        List<String> paragraphs = new ArrayList<>();
        cleaner.clean(page.outline(), all, entry.title()).stream()
                .mapToObj(i -> blocks.get(i).text())
                .filter(text -> text.length() > LONGEST_NOTE || !cues.within(text, PageCues.Kind.END))
                .forEach(paragraphs::add);
        boolean brokenOff = !paragraphs.isEmpty() && endsOpen(paragraphs);
        return new Content(paragraphs, raw, more || brokenOff);
    }

    private static String markup(String html) {
        String once = ESCAPED_TAG.matcher(html).find() && !ELEMENT.matcher(html).find()
                ? org.jsoup.parser.Parser.unescapeEntities(html, false)
                : html;
        return ELEMENT.matcher(once).find() ? once : "<p>" + once.replaceAll("\\R\\s*", "</p><p>") + "</p>";
    }

    /** A last link to the whole article, such as "Read more", be it alone or behind the last words. */
    private boolean dropMoreLink(Document document) {
        List<Element> links = document.getElementsByTag("a");
        if (links.isEmpty()) {
            return false;
        }
        Element last = links.get(links.size() - 1);
        String words = last.text();
        boolean more =
                cues.start(words).filter(kind -> kind == PageCues.Kind.RELATED).isPresent()
                        || cues.whole(words)
                                .filter(kind -> kind == PageCues.Kind.ADVERTISEMENT)
                                .isPresent();
        boolean atEnd = more && last.nextElementSibling() == null && !hasTextBehind(last);
        if (atEnd) {
            last.remove();
        }
        return atEnd;
    }

    private static boolean hasTextBehind(Element element) {
        return element.nextSibling() instanceof TextNode text && Spaces.hasLetter(text.getWholeText());
    }

    /** Whether the last paragraph ends in dots; what stands behind them, "Read more" as a rule, goes. */
    private boolean endsOpen(List<String> paragraphs) {
        int at = paragraphs.size() - 1;
        String last = paragraphs.get(at);
        Matcher ellipsis = ELLIPSIS.matcher(last);
        int open = -1;
        int behind = -1;
        while (ellipsis.find()) {
            open = ellipsis.start();
            behind = ellipsis.end();
        }
        if (open < 0) {
            return false;
        }
        String rest = last.substring(behind).strip();
        if (Spaces.hasLetter(rest)
                && cues.start(rest).isEmpty()
                && cues.whole(rest).isEmpty()) {
            return false;
        }
        paragraphs.set(at, last.substring(0, open) + "…");
        return true;
    }

    private static String lang(FeedEntry entry, String text) {
        String guess = LanguageId.guess(Spaces.words(text) < WORDS_TO_GUESS_BY ? entry.title() + "\n" + text : text)
                .lang();
        String said = Locale.forLanguageTag(entry.lang().replace('_', '-')).getLanguage();
        return guess.equals("und") && !said.isEmpty() ? said : guess;
    }

    /** As the packs name it, by the title of the feed, a part of it ("World | Gazette") or the address; else by the title. */
    private @Nullable String outlet(FeedEntry entry, @Nullable String url) {
        List<String> names = new ArrayList<>(List.of(entry.feedTitle()));
        names.addAll(List.of(SEPARATOR.split(entry.feedTitle())));
        for (String name : names) {
            Optional<String> named = outlets.named(name);
            if (named.isPresent()) {
                return named.get();
            }
        }
        return outlets.at(url)
                .or(() -> outlets.at(entry.feedLink()))
                .or(() -> Optional.of(entry.feedTitle()).filter(Spaces::hasLetter))
                .orElseGet(() -> Outlets.site(url));
    }

    private List<Flag> flags(FeedEntry entry, Content content, String text) {
        List<Flag> flags = new ArrayList<>();
        int words = Spaces.words(text);
        if (words < THIN_WORDS || content.brokenOff()) {
            flags.add(Flag.THIN_TEXT);
        }
        if (words < TEASER_WORDS && cues.within(content.raw(), PageCues.Kind.PAYWALL)) {
            flags.add(Flag.PAYWALL_TEASER);
        }
        if (cues.within(entry.title(), PageCues.Kind.LIVE)) {
            flags.add(Flag.LIVE_BLOG);
        }
        if (text.indexOf('\uFFFD') >= 0) {
            flags.add(Flag.BROKEN_CHARACTERS);
        }
        return flags;
    }
}
