package dragoman.reading.pages;

/**
 * How much a text decoded from single bytes looks like words of a European language. The wrong charset shows as capital
 * letters inside words, as signs between letters, and as rare letters everywhere.
 */
final class Plausibility {

    /** Letters that make up most of any Cyrillic text. */
    private static final String COMMON_CYRILLIC = "оеаинтсрвлкмдпуязьібгйчх";

    private static final double COMMON = 2;
    private static final double CAPITAL_INSIDE = -3;
    private static final double SIGN_INSIDE = -4;
    private static final double MIXED_ALPHABETS = -4;
    private static final double ACCENTED_RUN = -2;

    private Plausibility() {}

    static double of(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                sum += ofChar(c, i == 0 ? ' ' : text.charAt(i - 1), i + 1 < text.length() ? text.charAt(i + 1) : ' ');
            }
        }
        return sum;
    }

    private static double ofChar(char c, char before, char after) {
        if (!Character.isLetter(c)) {
            boolean inside = Character.isLetter(before) && Character.isLetter(after);
            return inside || c == '\uFFFD' || Character.isISOControl(c) ? SIGN_INSIDE : 0;
        }
        double score = isCyrillic(c) ? (COMMON_CYRILLIC.indexOf(c) >= 0 ? COMMON : 0) : 1;
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            score += CAPITAL_INSIDE;
        }
        if (Character.isLetter(before) && isCyrillic(before) != isCyrillic(c)) {
            score += MIXED_ALPHABETS;
        }
        if (!isCyrillic(c) && before > 0x7F && Character.isLetter(before)) {
            score += ACCENTED_RUN;
        }
        return score;
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u04FF';
    }
}
