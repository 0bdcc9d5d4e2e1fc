package dragoman.reading.pages;

import java.util.List;

/**
 * The languages with {@code page_cues.tsv} or {@code page_dates.tsv}, for many have only dates; to add one, add its files
 * and its code here.
 */
final class PageLanguages {

    static final List<String> ALL = List.of(
            "ar", "be", "bg", "ca", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it",
            "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "tr", "uk", "vi", "zh");

    private PageLanguages() {}
}
