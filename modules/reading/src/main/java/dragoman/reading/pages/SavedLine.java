package dragoman.reading.pages;

/**
 * A line of saved text and what its shape says it is.
 *
 * @param text with normal white space, never empty
 */
record SavedLine(String text, Shape shape) {

    enum Shape {
        /** Sentences. */
        PROSE,
        /** A member of a list inside an article. */
        ITEM,
        /** Short and without the end of a sentence: a title, a heading, another article's headline. */
        HEADLINE,
        /** A few words: a section, a button, a name. */
        LABEL,
        /** A date with or without a name: under a title it is the byline. */
        DATE,
        /** A time of day alone, as in tickers. */
        TIME,
        /** Another article's headline with its own date. */
        DATED_HEADLINE,
        /** Heads a list of other headlines. */
        LIST_HEAD,
        /** Read as noise by its words: a share button, a caption, a plea. */
        NOISE
    }

    boolean is(Shape wanted) {
        return shape == wanted;
    }
}
