package dragoman.reading;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader would see of a page.
 *
 * @param title empty when the page has none
 * @param text the body: paragraphs separated by one line feed, without title, menus, captions and lists of other headlines
 * @param lang ISO 639-1, {@code und} when it cannot be told
 * @param published null when the page does not say
 * @param modified ISO 8601; null when the page does not say
 * @param outlet name of who published it; null when the page does not say
 * @param flags what a user should know: see {@link Flag}
 * @param sha256 of the page
 */
public record Article(
        @Nullable String url,
        String title,
        String text,
        String lang,
        @Nullable Published published,
        @Nullable String modified,
        List<String> authors,
        @Nullable String outlet,
        List<Flag> flags,
        String sha256) {

    public Article {
        authors = List.copyOf(authors);
        flags = List.copyOf(flags);
    }

    public enum Flag {
        /** Hardly any text. */
        THIN_TEXT,
        /** A list of headlines, not an article. */
        INDEX_PAGE,
        /** Only the beginning, the rest is for subscribers. */
        PAYWALL_TEASER,
        LIVE_BLOG,
        CONSENT_WALL,
        /** Some bytes were not valid in the page's encoding and are shown as U+FFFD. */
        BROKEN_CHARACTERS;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
