package dragoman.reading.pages;

import java.util.List;

/**
 * How much a text decoded from single bytes looks like words of a language. The wrong charset shows as capital letters
 * inside words, as signs between letters, as mixed alphabets, and as rare letters everywhere.
 */
final class Plausibility {

    /**
     * An alphabet without the Latin one.
     *
     * @param often the letters that make up most of any text in it, the most frequent half first
     */
    private record Alphabet(char first, char last, String often) {

        boolean has(char c) {
            return c >= first && c <= last;
        }
    }

    private static final List<Alphabet> ALPHABETS = List.of(
            new Alphabet('\u0400', '\u04FF', "оеаинтсрвлкідмпуязьбгйчхы"),
            new Alphabet('\u0370', '\u03FF', "αοιετσνηυρπκμλςωδγόίήάέύθχβφ"),
            new Alphabet('\u0600', '\u06FF', "اليمونتربةعدسفهكقأحجشطصخىضذثئءإغزظ"),
            new Alphabet('\u0590', '\u05FF', "יוהלאתרבשמנדחעקפסטגכצזםןךףץ"));

    /** Accented letters that are frequent in the languages that have them. */
    private static final String OFTEN_LATIN = "éèàçêôâîäöüßñóíáúãõåøæěščřžýůńśźżąęłćğışțăţşőűžđáí";

    private static final double FREQUENT = 2;
    private static final double COMMON = 1.2;
    private static final double RARE = -0.5;
    private static final double LATIN = 1;
    private static final double RARE_LATIN = 0.2;
    private static final double CAPITALS = -1.2;
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
            boolean inside = Character.isLetter(before) && Character.isLetter(after) && !isApostrophe(c);
            return inside || c == '\uFFFD' || Character.isISOControl(c) ? SIGN_INSIDE : 0;
        }
        int alphabet = alphabet(c);
        double score = alphabet < 0 ? latin(c) : ofAlphabet(ALPHABETS.get(alphabet), c);
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            score += CAPITAL_INSIDE;
        }
        if (Character.isUpperCase(c) && Character.isUpperCase(before)) {
            score += CAPITALS;
        }
        if (Character.isLetter(before) && alphabet(before) != alphabet) {
            score += MIXED_ALPHABETS;
        }
        if (alphabet < 0 && before > 0x7F && Character.isLetter(before)) {
            score += ACCENTED_RUN;
        }
        return score;
    }

    private static double ofAlphabet(Alphabet alphabet, char c) {
        int place = alphabet.often().indexOf(Character.toLowerCase(c));
        if (place < 0) {
            return RARE;
        }
        return place < alphabet.often().length() / 2 ? FREQUENT : COMMON;
    }

    private static double latin(char c) {
        return OFTEN_LATIN.indexOf(Character.toLowerCase(c)) >= 0 ? LATIN : RARE_LATIN;
    }

    private static boolean isApostrophe(char c) {
        return c == '\u2019' || c == '\u2018' || c == '\u00B4';
    }

    private static int alphabet(char c) {
        for (int i = 0; i < ALPHABETS.size(); i++) {
            if (ALPHABETS.get(i).has(c)) {
                return i;
            }
        }
        return -1;
    }
}
