package dragoman.reading.pages;

import dragoman.reading.Article;
import dragoman.reading.Published;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is asked of every page of the corpus. */
enum CorpusField {
    URL,
    TITLE,
    PUBLISHED,
    PUBLISHED_FROM,
    MODIFIED,
    AUTHORS,
    OUTLET,
    LANG,
    FLAGS,
    TEXT;

    /** As in the gold and in {@code known_failures.tsv}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String answer(Article article) {
        @Nullable Published published = article.published();
        return switch (this) {
            case URL -> CorpusPage.shown(article.url());
            case TITLE -> article.title();
            case PUBLISHED -> CorpusPage.shown(published == null ? null : published.value());
            case PUBLISHED_FROM -> CorpusPage.shown(published == null ? null : published.from());
            case MODIFIED -> CorpusPage.shown(article.modified());
            case AUTHORS -> CorpusPage.shown(article.authors());
            case OUTLET -> CorpusPage.shown(article.outlet());
            case LANG -> article.lang();
            case FLAGS ->
                CorpusPage.shown(article.flags().stream()
                        .map(Article.Flag::word)
                        .sorted()
                        .toList());
            case TEXT -> article.text();
        };
    }

    /** A body may differ from the gold in its spaces alone; every other field must be the same. */
    boolean same(String expected, String actual) {
        return this == TEXT ? Paragraphs.of(expected).equals(Paragraphs.of(actual)) : expected.equals(actual);
    }

    String difference(String expected, String actual) {
        return this == TEXT
                ? "text:\n" + Paragraphs.difference(expected, actual)
                : "%s:\n  expected %s\n  but was  %s".formatted(word(), expected, actual);
    }
}
