package dragoman.reading.pages;

import dragoman.reading.UnreadablePageException;

/**
 * Refuses what no page is like and what would take long to read, before a tree is built of it. It counts and asks no clock,
 * so that the same bytes are always refused or always read. Live pages stay under a tenth of each limit.
 */
final class StructureCheck {

    /** Elements cost far more than text: this many take a second or two, whatever they are. */
    static final int MOST_TAGS = 400_000;

    /** A second {@code <html>} adds its attributes to those of the first, each looked for among all that are there. */
    static final int MOST_ROOTS = 100;

    /** Every line of saved text is asked for dates and cue words. */
    static final int MOST_LINES = 100_000;

    private StructureCheck() {}

    static void checkTags(String html) throws UnreadablePageException {
        int tags = 0;
        int roots = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
            roots += isRoot(html, at + 1) ? 1 : 0;
        }
        if (tags > MOST_TAGS) {
            throw new UnreadablePageException(
                    "the page has %d tags; the limit is %d: save the article alone".formatted(tags, MOST_TAGS));
        }
        if (roots > MOST_ROOTS) {
            throw new UnreadablePageException(
                    "the page has %d <html> or <body> tags; the limit is %d: save one page a file"
                            .formatted(roots, MOST_ROOTS));
        }
    }

    private static boolean isRoot(String html, int name) {
        return html.regionMatches(true, name, "html", 0, 4) || html.regionMatches(true, name, "body", 0, 4);
    }

    static void checkLines(String text) throws UnreadablePageException {
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        if (lines > MOST_LINES) {
            throw new UnreadablePageException(
                    "the text has %d lines; the limit is %d: save the article alone".formatted(lines, MOST_LINES));
        }
    }
}
