package dragoman.reading.pages;

import java.util.List;

/**
 * The body of an article.
 *
 * @param first index of its first block on the page; -1 when its text stands in no block
 * @param last index of its last block
 * @param by the method that found it
 */
record Body(List<String> paragraphs, int first, int last, String by) {

    static final Body NONE = new Body(List.of(), -1, -1, "none");

    String text() {
        return String.join("\n", paragraphs);
    }
}
