package dragoman.reading.actors;

import dragoman.language.Normal;
import dragoman.language.Span;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A token, or one part of a joined token whose parts are words of their own ("US-led", «Б.Джонсон»).
 *
 * @param key what it is looked up by: see {@link Key}
 * @param partOf number of the hyphenated token it was cut from, -1 for a whole token and behind a full stop
 */
record Piece(Token token, String key, int partOf) {

    /** The pieces of a sentence; a hyphenated token stays whole when it is itself a known form. */
    static List<Piece> of(List<Token> tokens, Predicate<String> known) {
        List<Piece> pieces = new ArrayList<>(tokens.size() + 4);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String key = Key.of(token.norm());
            if (token.isWord() && isJoined(token.form()) && !known.test(key)) {
                cut(token, i, pieces);
            } else {
                pieces.add(new Piece(token, key, -1));
            }
        }
        return pieces;
    }

    private static void cut(Token token, int number, List<Piece> pieces) {
        String form = token.form();
        int codePoints = 0;
        int start = 0;
        for (int i = 0; i <= form.length(); i++) {
            if (i == form.length() || isJoint(form, i)) {
                String part = form.substring(start, i);
                if (!part.isEmpty()) {
                    int length = part.codePointCount(0, part.length());
                    int from = token.span().start() + codePoints;
                    String norm = Normal.form(part);
                    Token word = new Token(new Span(from, from + length), part, norm, token.kind());
                    boolean hyphenated = token.norm().indexOf('-') > 0;
                    pieces.add(new Piece(word, Key.of(norm), hyphenated ? number : -1));
                    codePoints += length;
                }
                codePoints++;
                start = i + 1;
            }
        }
    }

    private static boolean isJoined(String form) {
        for (int i = 1; i < form.length() - 1; i++) {
            if (isJoint(form, i)) {
                return true;
            }
        }
        return false;
    }

    /** A hyphen, or a full stop with no space before the next capital («Б.Джонсон»). */
    private static boolean isJoint(String form, int i) {
        char c = form.charAt(i);
        return c == '-'
                || c == '\u2010'
                || c == '\u2011'
                || (c == '.' && i + 1 < form.length() && Character.isUpperCase(form.charAt(i + 1)));
    }

    Span span() {
        return token.span();
    }

    String form() {
        return token.form();
    }

    boolean isWord() {
        return token.isWord();
    }

    boolean isCapitalised() {
        return token.isWord() && token.isCapitalised();
    }

    boolean is(String sign) {
        return token.form().equals(sign);
    }

    boolean isPossessive() {
        return key.equals("'s") || key.equals("'");
    }

    boolean isQuote() {
        return token.form().length() == 1 && "\"'«»“”„‟‘’".contains(token.form());
    }

    boolean sharesTokenWith(Piece other) {
        return partOf >= 0 && partOf == other.partOf;
    }
}
