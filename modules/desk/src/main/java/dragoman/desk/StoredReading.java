package dragoman.desk;

import dragoman.reading.Article;
import dragoman.reading.Reading;

/**
 * A reading as a desk holds it.
 *
 * @param path the file it was read from; of several with the same bytes the first in byte order
 */
public record StoredReading(String path, Reading reading) {

    private static final int ID_LENGTH = 16;

    /** Id of the document: the first 16 digits of its page's hash. */
    public String document() {
        return document(reading.article());
    }

    public static String document(Article article) {
        return article.sha256().substring(0, ID_LENGTH);
    }
}
