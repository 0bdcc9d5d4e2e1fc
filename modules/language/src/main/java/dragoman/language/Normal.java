package dragoman.language;

import java.text.Normalizer;
import java.util.Locale;

/** The normal form of words in which they are compared: see {@link Token#norm()}. */
public final class Normal {

    private static final char FIRST_COMBINING = '\u0300';
    private static final char LAST_COMBINING = '\u036F';

    private Normal() {}

    public static String form(String word) {
        String lower = composed(word).toLowerCase(Locale.ROOT);
        StringBuilder normal = null;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            char folded = switch (c) {
                case '\u2019', '\u02BC', '\u2018', '`', '\u00B4', '\u2032' -> '\'';
                case '\u2010', '\u2011' -> '-';
                case '\u0451' -> '\u0435';
                // combining stress marks and soft hyphens carry no meaning
                case '\u0300', '\u0301', '\u00AD' -> '\0';
                default -> c;
            };
            if (folded != c && normal == null) {
                normal = new StringBuilder(lower.length()).append(lower, 0, i);
            }
            if (normal != null && folded != '\0') {
                normal.append(folded);
            }
        }
        return normal == null ? lower : normal.toString();
    }

    /** Letters that a text writes as two signs, such as и and a breve for й, as the one they are. */
    private static String composed(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_COMBINING && word.charAt(i) <= LAST_COMBINING) {
                return Normalizer.normalize(word, Normalizer.Form.NFC);
            }
        }
        return word;
    }
}
