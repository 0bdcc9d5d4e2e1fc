package dragoman.reading.pages;

/** White space as a reader sees it: one space between words, none at the ends, no invisible characters. */
final class Spaces {

    /** The sign after the last of ASCII that is seen; nearly every page is mostly of these, so they are told first. */
    private static final char BEYOND_ASCII = '\u007F';

    private Spaces() {}

    static String normal(CharSequence text) {
        return normal(text, 0, text.length());
    }

    /** The part of the text from one char offset to another. */
    static String normal(CharSequence text, int from, int to) {
        int start = from;
        while (start < to && isSpace(text.charAt(start))) {
            start++;
        }
        if (start == to) {
            return "";
        }
        StringBuilder normal = new StringBuilder(to - start);
        boolean pending = false;
        for (int i = start; i < to; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                pending = !normal.isEmpty();
            } else if (!isInvisible(c)) {
                if (pending) {
                    normal.append(' ');
                    pending = false;
                }
                normal.append(c);
            }
        }
        return normal.toString();
    }

    static boolean isSpace(char c) {
        return c <= ' ' || (c >= BEYOND_ASCII && isRareSpace(c));
    }

    private static boolean isRareSpace(char c) {
        return c == '\u00A0'
                || c == '\u3000'
                || c == '\u0085'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F';
    }

    /** Soft hyphens, zero-width spaces, direction marks, the byte order mark; joiners stay, for some scripts need them. */
    private static boolean isInvisible(char c) {
        return c >= BEYOND_ASCII
                && (c == '\u00AD'
                        || c == '\u200B'
                        || c == '\u200E'
                        || c == '\u200F'
                        || c == '\u2060'
                        || c == '\uFEFF'
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u007F' && c <= '\u009F'));
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    static int words(String text) {
        int words = 0;
        boolean inside = false;
        int dense = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u2E80' && c <= '\uFAFF' && Character.isLetter(c)) {
                dense++;
            }
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && !inside) {
                words++;
            }
            inside = letter || (inside && (c == '\'' || c == '\u2019' || c == '-'));
        }
        // scripts without spaces: about two characters to a word
        return words + dense / 2;
    }
}
