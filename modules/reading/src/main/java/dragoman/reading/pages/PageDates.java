package dragoman.reading.pages;

import dragoman.reading.Published;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page says it was published and changed, from the most reliable place that says so: JSON-LD, meta elements,
 * a {@code <time>} marked as publication, the address, any {@code <time>}, the visible lines around the title.
 */
final class PageDates {

    private static final Pattern IN_URL =
            Pattern.compile("(?:/|_|-|=)(20\\d{2})(?:/|-|_)?(0[1-9]|1[0-2])(?:/|-|_)?([0-2]\\d|3[01])(?=\\D|$)");
    private static final int LOOK_BEFORE_BODY = 30;
    private static final int LOOK_BEHIND_BODY = 6;
    private static final int LONGEST_LINE = 160;

    private final VisibleDates visible;

    PageDates(VisibleDates visible) {
        this.visible = visible;
    }

    @Nullable
    Published published(HtmlPage page, Body body) {
        return structured(page, "datePublished")
                .or(() -> structured(page, "dateCreated"))
                .map(value -> new Published(value, "json-ld"))
                .or(() -> meta(page, "published").map(value -> new Published(value, "meta")))
                .or(() -> markedTime(page).map(value -> new Published(value, "time")))
                .or(() -> url(page.url()).map(value -> new Published(value, "url")))
                .or(() -> anyTime(page).map(value -> new Published(value, "time")))
                .or(() -> text(page, body).map(value -> new Published(value, "text")))
                .orElse(null);
    }

    @Nullable
    String modified(HtmlPage page) {
        return structured(page, "dateModified").or(() -> meta(page, "modified")).orElse(null);
    }

    private static Optional<String> structured(HtmlPage page, String field) {
        return MachineDate.parse(JsonLd.text(page.jsonLd().article(), field))
                .or(() -> MachineDate.parse(JsonLd.text(page.jsonLd().webPage(), field)));
    }

    private Optional<String> meta(HtmlPage page, String field) {
        for (String written : page.meta().all(field)) {
            Optional<String> value =
                    MachineDate.parse(written).or(() -> visible.first(written).map(VisibleDates.Found::value));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** Selectors here have no combinators, for those cost more than the page is long. */
    private Optional<String> markedTime(HtmlPage page) {
        return firstValue(page.document().select("[itemprop=datePublished]"))
                .or(() -> firstValue(page.document()
                        .select("time[pubdate], time[class*=publi], time.entry-date, abbr.published[title]")));
    }

    /** A time nobody marked may be of a related article: the one behind the title is the likeliest. */
    private Optional<String> anyTime(HtmlPage page) {
        return firstValue(behindTitle(page)).or(() -> firstValue(page.document().select("time[datetime]")));
    }

    private static List<Element> behindTitle(HtmlPage page) {
        List<Element> inOrder = page.document().select("h1, time[datetime]");
        int title = 0;
        while (title < inOrder.size() && !inOrder.get(title).normalName().equals("h1")) {
            title++;
        }
        return inOrder.subList(title, inOrder.size());
    }

    private Optional<String> firstValue(List<Element> elements) {
        for (Element element : elements) {
            Optional<String> value = element.normalName().equals("h1") ? Optional.empty() : value(element);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private Optional<String> value(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            Optional<String> value = MachineDate.parse(element.attr(attribute));
            if (value.isPresent()) {
                return value;
            }
        }
        return visible.first(element.text()).map(VisibleDates.Found::value);
    }

    private static Optional<String> url(@Nullable String url) {
        Matcher matcher = IN_URL.matcher(url == null ? "" : url);
        return matcher.find()
                ? MachineDate.day(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)))
                : Optional.empty();
    }

    private Optional<String> text(HtmlPage page, Body body) {
        if (body.first() < 0) {
            return Optional.empty();
        }
        return inLines(page, body.first() - LOOK_BEFORE_BODY, body.first() + 2)
                .or(() -> inLines(page, body.last(), body.last() + LOOK_BEHIND_BODY));
    }

    private Optional<String> inLines(HtmlPage page, int from, int to) {
        List<Block> blocks = page.outline().blocks();
        Optional<String> last = Optional.empty();
        for (int i = Math.max(0, from); i < Math.min(blocks.size(), to); i++) {
            Block block = blocks.get(i);
            if (block.text().length() > LONGEST_LINE || block.isHeading() || block.linkShare() > 0.8) {
                continue;
            }
            Optional<String> value = visible.first(block.text())
                    .filter(found -> !found.modified())
                    .filter(found -> !Sentences.endsLikeOne(block.text()))
                    .map(VisibleDates.Found::value);
            last = value.isPresent() ? value : last;
        }
        return last;
    }
}
