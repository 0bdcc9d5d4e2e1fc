package dragoman.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lower-case words of a text that are in the script most of it is in; what is not a letter parts them, but for an
 * apostrophe between two letters. Accents written as characters of their own are joined to their letters or dropped.
 *
 * @param script {@code HIRAGANA} stands for Japanese in any of its scripts
 * @param letters how many letters the words have
 * @param share of the letters of the whole text, 0 to 1
 */
record Words(UnicodeScript script, List<String> words, int letters, double share) {

    /** Texts of all scripts quote names in Latin letters, seldom the other way. */
    private static final int WEIGHT = 3;

    private static final int WEIGHT_OF_LATIN = 2;
    /** A sign of these scripts says about as much as a short word. */
    private static final int WEIGHT_OF_SIGN = 8;
    /** Japanese text has far more kana; a Chinese text may quote a name. */
    private static final double KANA_OF_JAPANESE = 0.02;

    /** Tags, addresses of pages and of mail: in no language. */
    private static final Pattern ADDRESS =
            Pattern.compile("<[^<>]*>?|(?:https?://|www\\.)[^\\s<>]*|[\\w.+-]{0,64}@[\\w.-]*");

    private static final char FIRST_ACCENT = '\u0300';
    private static final char LAST_ACCENT = '\u036f';

    Words {
        words = List.copyOf(words);
    }

    static Words of(String text) {
        String clean = withoutAccents(withoutAddresses(text)).toLowerCase(Locale.ROOT);
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        int all = 0;
        for (int i = 0, c; i < clean.length(); i += Character.charCount(c)) {
            c = clean.codePointAt(i);
            if (Character.isLetter(c)) {
                UnicodeScript script = scriptOf(c);
                scripts.merge(script, weight(script), Integer::sum);
                all += weight(script);
            }
        }
        UnicodeScript script = main(scripts);
        List<String> words = new ArrayList<>();
        int letters = words(clean, script, words);
        return new Words(script, words, letters, all == 0 ? 0 : Math.min(1, (double) letters * weight(script) / all));
    }

    private static String withoutAddresses(String text) {
        return text.indexOf('<') < 0 && text.indexOf('@') < 0 && !text.contains("://") && !text.contains("www.")
                ? text
                : ADDRESS.matcher(text).replaceAll(" ");
    }

    private static String withoutAccents(String text) {
        if (text.chars().noneMatch(c -> c >= FIRST_ACCENT && c <= LAST_ACCENT)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .chars()
                .filter(c -> c < FIRST_ACCENT || c > LAST_ACCENT)
                .forEach(c -> clean.append((char) c));
        return clean.toString();
    }

    private static UnicodeScript main(Map<UnicodeScript, Integer> scripts) {
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0);
        int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
        if (kana > KANA_OF_JAPANESE * (kana + han)) {
            scripts.merge(UnicodeScript.HIRAGANA, han, Integer::sum);
            scripts.remove(UnicodeScript.HAN);
        }
        return scripts.entrySet().stream()
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().name()))
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    private static int words(String text, UnicodeScript script, List<String> words) {
        int letters = 0;
        int start = -1;
        for (int i = 0, c; i <= text.length(); i += Character.charCount(c)) {
            c = i < text.length() ? text.codePointAt(i) : ' ';
            if (Character.isLetter(c) && belongs(scriptOf(c), script)) {
                letters++;
                start = start < 0 ? i : start;
            } else if (start >= 0 && !isMark(c) && !isInnerApostrophe(text, i)) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return letters;
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInnerApostrophe(String text, int at) {
        return at + 1 < text.length()
                && (text.charAt(at) == '\'' || text.charAt(at) == '’' || text.charAt(at) == '`')
                && Character.isLetter(text.codePointAt(at + 1));
    }

    private static boolean belongs(UnicodeScript letter, UnicodeScript main) {
        return letter == main || (main == UnicodeScript.HIRAGANA && letter == UnicodeScript.HAN);
    }

    private static int weight(UnicodeScript script) {
        return switch (script) {
            case LATIN -> WEIGHT_OF_LATIN;
            case HAN, HIRAGANA, HANGUL -> WEIGHT_OF_SIGN;
            default -> WEIGHT;
        };
    }

    /** Asking Unicode's table costs a search; the letters of ASCII need none. */
    private static UnicodeScript scriptOf(int letter) {
        if (letter < 0x80) {
            return UnicodeScript.LATIN;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
    }
}
