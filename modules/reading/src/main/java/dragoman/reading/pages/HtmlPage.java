package dragoman.reading.pages;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page parsed once; every question about it is asked of the same tree.
 *
 * @param url where it was published, or else where it says it was; null when neither is known
 */
record HtmlPage(
        Document document,
        MetaTags meta,
        JsonLd jsonLd,
        Outline outline,
        @Nullable String url) {

    static HtmlPage parse(String html, @Nullable String url, MarkupCues cues) {
        Document document = Jsoup.parse(html, url == null ? "" : url);
        MetaTags meta = MetaTags.of(document);
        return new HtmlPage(
                document,
                meta,
                JsonLd.of(document),
                OutlineReader.read(document.body(), cues),
                url != null ? url : canonical(document, meta));
    }

    HtmlPage with(Outline other) {
        return new HtmlPage(document, meta, jsonLd, other, url);
    }

    private static @Nullable String canonical(Document document, MetaTags meta) {
        String link = document.select("link[rel=canonical]").attr("href").strip();
        String url = link.isEmpty() ? meta.first("url") : link;
        return url.startsWith("http://") || url.startsWith("https://") ? url : null;
    }
}
