package dragoman.desk.brief;

import java.util.regex.Pattern;

/** Words of pages as plain text in Markdown: nothing in them may turn into markup, HTML or a line of its own. */
final class Markdown {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~]");

    private Markdown() {}

    static String escape(String text) {
        return SPECIAL.matcher(SPACE.matcher(text).replaceAll(" ").strip()).replaceAll("\\\\$0");
    }
}
