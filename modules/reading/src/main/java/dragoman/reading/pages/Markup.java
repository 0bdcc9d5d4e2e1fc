package dragoman.reading.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells HTML from text that merely holds an angle bracket. */
public final class Markup {

    public enum Kind {
        HTML,
        FEED,
        TEXT
    }

    private static final int HEAD = 1000;
    private static final Pattern FEED = Pattern.compile("(?i)<(?:rss|(?:\\w+:)?feed|rdf:rdf)[\\s>]");
    private static final Pattern DOCUMENT = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body)[\\s>]");
    private static final Pattern ELEMENT = Pattern.compile(
            "(?i)</?(?:p|div|span|a|br|h[1-6]|ul|ol|li|table|tr|td|article|section|main|meta|title|img|script|style|b|i|em|strong|font|center)(?:\\s[^<>]{0,2000})?/?>");
    private static final int ELEMENTS_OF_HTML = 3;

    private Markup() {}

    public static Kind kindOf(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        if (FEED.matcher(head).find() && !DOCUMENT.matcher(head).find()) {
            return Kind.FEED;
        }
        if (text.indexOf('<') < 0) {
            return Kind.TEXT;
        }
        if (DOCUMENT.matcher(head).find()) {
            return Kind.HTML;
        }
        Matcher element = ELEMENT.matcher(text);
        int found = 0;
        while (found < ELEMENTS_OF_HTML && element.find()) {
            found++;
        }
        return found >= ELEMENTS_OF_HTML ? Kind.HTML : Kind.TEXT;
    }
}
