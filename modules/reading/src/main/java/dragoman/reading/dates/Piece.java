package dragoman.reading.dates;

import dragoman.language.Normal;
import dragoman.language.Span;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters, a run of digits or one sign: tokens cut finer, because dates hang numbers, signs and endings together
 * ("mid-March", "1990s", «10-го»).
 *
 * @param glued whether no space stands before it
 */
record Piece(String form, String norm, Span span, boolean glued) {

    static List<Piece> of(List<Token> tokens) {
        List<Piece> pieces = new ArrayList<>(tokens.size() + 8);
        int end = -1;
        for (Token token : tokens) {
            cut(token, token.span().start() == end, pieces);
            end = token.span().end();
        }
        return pieces;
    }

    private static void cut(Token token, boolean gluedBefore, List<Piece> pieces) {
        String form = token.form();
        if (isOneRun(form)) {
            pieces.add(new Piece(form, token.norm(), token.span(), gluedBefore));
            return;
        }
        int[] points = form.codePoints().toArray();
        for (int start = 0; start < points.length; ) {
            int end = runEnd(points, start);
            String run = new String(points, start, end - start);
            int offset = token.span().start();
            pieces.add(
                    new Piece(run, Normal.form(run), new Span(offset + start, offset + end), start > 0 || gluedBefore));
            start = end;
        }
    }

    private static boolean isOneRun(String form) {
        boolean digits = Character.isDigit(form.charAt(0));
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (digits ? !Character.isDigit(c) : !Character.isLetter(c)) {
                return form.length() == 1;
            }
        }
        return true;
    }

    private static int runEnd(int[] points, int start) {
        int end = start + 1;
        if (Character.isDigit(points[start])) {
            while (end < points.length && Character.isDigit(points[end])) {
                end++;
            }
        } else if (isWordPart(points[start])) {
            while (end < points.length
                    && (isWordPart(points[end])
                            || (isApostrophe(points[end])
                                    && end + 1 < points.length
                                    && Character.isLetter(points[end + 1])))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isWordPart(int point) {
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '\u2019' || point == '\u02BC';
    }

    boolean isDigits() {
        return Character.isDigit(form.codePointAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
