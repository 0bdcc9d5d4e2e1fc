package dragoman.desk.stories;

import com.ibm.icu.text.Transliterator;
import dragoman.language.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a name sounds, roughly, so that its spellings in several alphabets meet: "Zelensky", «Зеленський» and "Selenskyj" are
 * all {@code SLNSK}. The word is romanised, vowels behind the first letter are dropped and letters that languages write for
 * one another fall together ({@code sounds.tsv}). Different names can sound alike, so alone it proves nothing.
 */
final class Sounds {

    /** The short i is dropped as a vowel would be: it stands where Latin spellings have y, i, j or nothing. */
    private static final String ROMANISATION = "[йЙ] > ; :: Any-Latin; :: Latin-ASCII; :: Lower;";

    private static final ThreadLocal<Transliterator> ROMANISER = ThreadLocal.withInitial(
            () -> Transliterator.createFromRules("names", ROMANISATION, Transliterator.FORWARD));

    private static final int LONGEST_SPELLING = 4;

    private record Spelling(String first, String later) {}

    private static final Spelling SILENT = new Spelling("", "");

    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Map<String, String> heard = new ConcurrentHashMap<>();

    Sounds() {
        for (List<String> row : Tsv.resource(Sounds.class, "sounds.tsv")) {
            spellings.put(row.get(0), new Spelling(row.get(1), row.get(2)));
        }
    }

    /** Empty when the word has no letter the table knows. */
    String of(String word) {
        return heard.computeIfAbsent(word, this::hear);
    }

    private String hear(String word) {
        boolean plain = word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
        String roman = plain ? word : ROMANISER.get().transliterate(word);
        StringBuilder sound = new StringBuilder();
        for (int at = 0; at < roman.length(); ) {
            String letters = spellingAt(roman, at);
            Spelling spelling = spellings.getOrDefault(letters, SILENT);
            append(sound, at == 0 ? spelling.first() : spelling.later());
            at += Math.max(1, letters.length());
        }
        return sound.toString();
    }

    /** The longest known spelling there; empty when there is none. */
    private String spellingAt(String roman, int at) {
        for (int length = Math.min(LONGEST_SPELLING, roman.length() - at); length > 0; length--) {
            String letters = roman.substring(at, at + length);
            if (spellings.containsKey(letters)) {
                return letters;
            }
        }
        return "";
    }

    private static void append(StringBuilder sound, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != letters.charAt(i)) {
                sound.append(letters.charAt(i));
            }
        }
    }
}
