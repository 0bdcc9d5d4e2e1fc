package dragoman.language;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/** Names in Latin letters, after the rules of the Board on Geographic Names for Ukrainian and Russian, ICU's for all others. */
public final class Romanised {

    private static final Transliterator UKRAINIAN = Transliterator.getInstance("Ukrainian-Latin/BGN");
    private static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN");
    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin");

    private Romanised() {}

    public static String name(String text, String lang) {
        if (text.chars().allMatch(c -> c < 0x250)) {
            return text;
        }
        Transliterator rules = switch (lang) {
            case "uk" -> UKRAINIAN;
            case "ru" -> RUSSIAN;
            default -> ANY;
        };
        return rules.transliterate(text).replaceAll("[\u02B9\u02BA\u2019'\u02BC]", "");
    }

    /** Lower-case ASCII letters and digits joined by hyphens. */
    public static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** What is left of a given name when the ways to romanise it are levelled: "Ihor" and "Igor" agree. */
    public static String skeleton(String name, String lang) {
        return slug(name(name, lang))
                .replaceAll("[aeiouyj-]", "")
                .replace("kh", "h")
                .replace('g', 'h')
                .replace('w', 'v')
                .replaceAll("(.)\\1+", "$1");
    }
}
