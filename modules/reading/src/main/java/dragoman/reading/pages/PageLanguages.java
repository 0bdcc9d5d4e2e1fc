package dragoman.reading.pages;

import java.util.List;

/** The languages with {@code page_cues.tsv} and {@code page_dates.tsv}; to add one, add its files and its code here. */
final class PageLanguages {

    static final List<String> ALL = List.of("de", "en", "es", "fr", "pl", "ru", "uk");

    private PageLanguages() {}
}
