package dragoman.reading.pages;

/**
 * A stretch of text between two block-level borders: a paragraph, a heading, a list item.
 *
 * @param text with normal white space, never empty
 * @param linked how many of its characters stand in links
 * @param names class, id and the like of the element around it
 * @param region index of the innermost region that holds it; -1 when it stands outside of all
 */
record Block(String text, int linked, Kind kind, String names, int region) {

    enum Kind {
        PARAGRAPH,
        HEADING,
        TITLE,
        ITEM,
        QUOTE,
        CELL,
        /** A row of a table of data. */
        ROW,
        CAPTION
    }

    private static final int SENTENCE = 25;
    private static final int PARAGRAPH = 75;

    double linkShare() {
        return (double) linked / text.length();
    }

    boolean isHeading() {
        return kind == Kind.HEADING || kind == Kind.TITLE;
    }

    /** Running text as opposed to labels, menus and headlines. */
    boolean isProse() {
        return !isHeading()
                && kind != Kind.CAPTION
                && linkShare() < 0.5
                && (text.length() >= PARAGRAPH || (text.length() >= SENTENCE && Sentences.endsLikeOne(text)));
    }

    /** Its characters outside links if it is running text. */
    int prose() {
        return isProse() ? text.length() - linked : 0;
    }
}
