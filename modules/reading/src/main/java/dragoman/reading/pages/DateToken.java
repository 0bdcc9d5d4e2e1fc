package dragoman.reading.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A number, word or sign of a line with a date.
 *
 * @param text folded as {@link DateWords#fold} does; of a number, its digits in ASCII
 * @param from char offset in the line
 * @param to where it ends
 */
record DateToken(Kind kind, String text, int from, int to) {

    enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    /** Longer numbers are no part of a date; their value is not needed. */
    private static final int MOST_DIGITS = 9;

    /** From here on, letters are written without spaces, and one after a number is a word of its own: 2024年3月. */
    private static final char FIRST_EAST_ASIAN = '\u2E80';

    static List<DateToken> of(String line) {
        List<DateToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            int end = at + 1;
            if (Character.isDigit(c)) {
                while (end < line.length() && Character.isDigit(line.charAt(end))) {
                    end++;
                }
                tokens.add(new DateToken(Kind.NUMBER, digits(line, at, end), at, end));
            } else if (Character.isLetter(c)) {
                end = endOfWord(line, at);
                tokens.add(new DateToken(Kind.WORD, DateWords.fold(line.substring(at, end)), at, end));
            } else if (!Spaces.isSpace(c) && !isMark(c)) {
                tokens.add(new DateToken(Kind.SIGN, String.valueOf(c), at, end));
            }
            at = end;
        }
        return tokens;
    }

    private static int endOfWord(String line, int from) {
        boolean afterNumber = from > 0 && Character.isDigit(line.charAt(from - 1));
        if (afterNumber && line.charAt(from) >= FIRST_EAST_ASIAN) {
            return from + 1;
        }
        int end = from + 1;
        while (end < line.length() && isInside(line, from, end)) {
            end++;
        }
        return end;
    }

    private static boolean isInside(String line, int from, int at) {
        char c = line.charAt(at);
        if (Character.isLetter(c) || isMark(c)) {
            return true;
        }
        boolean letterNext = at + 1 < line.length() && Character.isLetter(line.charAt(at + 1));
        boolean apostrophe = c == '\'' || c == '\u2019' || c == '\u02BC';
        // "a.m", "μ.μ": the dot of an abbreviation of single letters
        boolean inner =
                c == '.' && at == from + 1 && (at + 2 >= line.length() || !Character.isLetter(line.charAt(at + 2)));
        return letterNext && (apostrophe || inner);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static String digits(String line, int from, int to) {
        StringBuilder ascii = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            ascii.append((char) ('0' + Character.digit(line.charAt(i), 10)));
        }
        return ascii.toString();
    }

    boolean isNumber(int leastDigits, int mostDigits) {
        return kind == Kind.NUMBER && text.length() >= leastDigits && text.length() <= mostDigits;
    }

    boolean isSign(String signs) {
        return kind == Kind.SIGN && signs.contains(text);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** The value of a number; -1 of words, signs and of numbers no date has. */
    int number() {
        return isNumber(1, MOST_DIGITS) ? Integer.parseInt(text) : -1;
    }
}
