package dragoman.language;

import java.util.Locale;

/** The normal form of words in which they are compared: see {@link Token#norm()}. */
public final class Normal {

    private Normal() {}

    public static String form(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
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
}
