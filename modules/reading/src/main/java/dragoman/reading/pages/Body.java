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

    /** {@link #by} of a text that the page repeats for machines. */
    static final String FOR_MACHINES = "articleBody";

    static final Body NONE = new Body(List.of(), -1, -1, "none");

    /** Whether the page gives the whole text for machines, whatever it shows. */
    boolean isWhole() {
        return by.equals(FOR_MACHINES);
    }

    String text() {
        return String.join("\n", paragraphs);
    }
}
