package dragoman.reading.pages;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.reading.Published;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * When a page says it was published and changed, from the most reliable place that says so: JSON-LD, meta elements, an
 * element marked as publication, the address, any element marked as a date, the visible lines around the title, data of
 * scripts. A place that contradicts the page's own modification date is passed over for the next.
 */
final class PageDates {

    private final VisibleDates visible;

    PageDates(VisibleDates visible) {
        this.visible = visible;
    }

    /** @param lang ISO 639-1 of the text, {@code und} when it is not known */
    @Nullable
    Published published(HtmlPage page, Body body, String lang) {
        Sources sources = new Sources(page, body, lang);
        @Nullable LocalDate changed = structuredChange(page).map(PageDates::day).orElse(null);
        @Nullable Published suspicious = null;
        for (Supplier<Optional<Published>> source : sources.inOrder()) {
            @Nullable Published published = source.get().orElse(null);
            if (published == null) {
                continue;
            }
            if (changed == null || !published.day().isAfter(changed.plusDays(1))) {
                return sources.local(published);
            }
            suspicious = suspicious == null ? published : suspicious;
        }
        return suspicious;
    }

    /** A change long before the publication is that of a template, not of the article. */
    @Nullable
    String modified(HtmlPage page, Body body, String lang, @Nullable Published published) {
        return structuredChange(page)
                .or(() -> new Sources(page, body, lang).changed())
                .filter(value -> published == null
                        || !day(value).isBefore(published.day().minusDays(1)))
                .orElse(null);
    }

    private static Optional<String> structuredChange(HtmlPage page) {
        return structured(page, "dateModified")
                .or(() -> page.meta().all("modified").stream()
                        .map(MachineDate::parse)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static LocalDate day(String value) {
        return new Published(value, "").day();
    }

    private static Optional<String> structured(HtmlPage page, String field) {
        return ofNode(page.jsonLd().article(), field)
                .or(() -> ofNode(page.jsonLd().webPage(), field));
    }

    private static Optional<String> ofNode(JsonNode node, String field) {
        return MachineDate.parse(JsonLd.text(node, field));
    }

    /** What costs time is looked up once and only when it is asked for. */
    private final class Sources {

        private final HtmlPage page;
        private final Body body;
        private final DateOrder order;
        private @Nullable MarkedDates marked;
        private @Nullable VisibleLines lines;

        Sources(HtmlPage page, Body body, String lang) {
            this.page = page;
            this.body = body;
            this.order = PageOrder.of(page, lang, visible.words());
        }

        List<Supplier<Optional<Published>>> inOrder() {
            return List.of(
                    () -> from("json-ld", structured(page, "datePublished")),
                    () -> from("json-ld", structured(page, "dateCreated").or(() -> structured(page, "uploadDate"))),
                    () -> from("meta", meta().stream().findFirst()),
                    () -> marked().published(),
                    () -> from("url", UrlDate.of(page.url(), visible.words())),
                    () -> from("text", lines().labelled()),
                    () -> marked().nearTitle(),
                    () -> from("text", lines().plain()),
                    () -> marked().any(),
                    () -> from("script", ScriptDates.published(page.document())));
        }

        Optional<String> changed() {
            return marked().modified().or(() -> lines().modified());
        }

        private MarkedDates marked() {
            if (marked == null) {
                marked = MarkedDates.of(page, visible, order);
            }
            return marked;
        }

        private VisibleLines lines() {
            if (lines == null) {
                lines = new VisibleLines(page, body, visible, order);
            }
            return lines;
        }

        private List<String> meta() {
            List<String> values = new ArrayList<>();
            for (String written : page.meta().all("published")) {
                MachineDate.parse(written)
                        .or(() -> visible.first(written, order).map(VisibleDates.Found::value))
                        .ifPresent(values::add);
            }
            return values;
        }

        /**
         * An instant in universal time may fall on another day than where it was published. Then the same instant with an
         * offset tells the local day. The day in the address does so too, but at the price of the time.
         */
        private Published local(Published published) {
            @Nullable OffsetDateTime instant = instant(published.value());
            if (instant == null || !instant.getOffset().equals(ZoneOffset.UTC)) {
                return published;
            }
            for (String value : meta()) {
                @Nullable OffsetDateTime other = instant(value);
                if (other != null && !other.getOffset().equals(ZoneOffset.UTC) && other.isEqual(instant)) {
                    return new Published(value, "meta");
                }
            }
            return published;
        }
    }

    private static Optional<Published> from(String source, Optional<String> value) {
        return value.map(found -> new Published(found, source));
    }

    private static @Nullable OffsetDateTime instant(String value) {
        try {
            return OffsetDateTime.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
