package dragoman.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the language of a text from its letters and its commonest words ({@code languages.tsv}): letters that only some
 * languages of a script have speak for those, letters a language lacks against it, common words for those that list them. Good for paragraphs; a headline of
 * three words may be too little.
 */
public final class LanguageId {

    private static final double LETTER_WEIGHT = 1;
    private static final double WORD_WEIGHT = 4;
    /** A letter that the language does not have speaks against it; a quoted name may bring a few. */
    private static final double FOREIGN_WEIGHT = -3;

    private static final int LOOKED_AT = 4_000;

    private record Profile(String lang, Character.UnicodeScript script) {}

    /** Indexes of profiles. */
    private static final int[] NONE = {};

    private static final LanguageId INSTANCE = new LanguageId();

    private final List<Profile> profiles = new ArrayList<>();
    private final Map<Integer, int[]> byLetter = new HashMap<>();
    private final Map<Integer, int[]> byForeign = new HashMap<>();
    private final Map<String, int[]> byWord = new HashMap<>();

    private LanguageId() {
        for (List<String> row : Tsv.resource(LanguageId.class, "languages.tsv")) {
            int index = profiles.size();
            profiles.add(new Profile(row.get(0), Character.UnicodeScript.valueOf(row.get(1))));
            row.get(2)
                    .codePoints()
                    .filter(c -> c != ' ')
                    .forEach(c -> byLetter.merge(c, new int[] {index}, LanguageId::both));
            row.get(3).codePoints().forEach(c -> byForeign.merge(c, new int[] {index}, LanguageId::both));
            for (String word : row.get(4).split(" ")) {
                if (!word.isEmpty()) {
                    byWord.merge(Normal.form(word), new int[] {index}, LanguageId::both);
                }
            }
        }
    }

    private static int[] both(int[] some, int[] more) {
        int[] both = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        return both;
    }

    public static LanguageGuess guess(String text) {
        return INSTANCE.score(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text);
    }

    private LanguageGuess score(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
        double[] scores = new double[profiles.size()];
        StringBuilder word = new StringBuilder();
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                scripts.merge(scriptOf(c), 1, Integer::sum);
                int lower = Character.toLowerCase(c);
                addShared(scores, byLetter.getOrDefault(lower, NONE), LETTER_WEIGHT);
                for (int profile : byForeign.getOrDefault(lower, NONE)) {
                    scores[profile] += FOREIGN_WEIGHT;
                }
                word.appendCodePoint(c);
            } else {
                endWord(word, scores);
            }
        }
        endWord(word, scores);
        Character.UnicodeScript script = scripts.entrySet().stream()
                .max(Map.Entry.<Character.UnicodeScript, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().name()))
                .map(Map.Entry::getKey)
                .orElse(Character.UnicodeScript.COMMON);
        return best(scores, script);
    }

    /** Asking Unicode's table costs a search; the letters of ASCII need none. */
    private static Character.UnicodeScript scriptOf(int letter) {
        return letter < 0x80 ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(letter);
    }

    private void endWord(StringBuilder word, double[] scores) {
        if (!word.isEmpty()) {
            addShared(scores, byWord.getOrDefault(Normal.form(word.toString()), NONE), WORD_WEIGHT);
            word.setLength(0);
        }
    }

    private static void addShared(double[] scores, int[] of, double weight) {
        for (int profile : of) {
            scores[profile] += weight / of.length;
        }
    }

    private LanguageGuess best(double[] scores, Character.UnicodeScript script) {
        String lang = "";
        double most = 0;
        double all = 0;
        int ofScript = 0;
        for (int i = 0; i < scores.length; i++) {
            if (profiles.get(i).script() != script) {
                continue;
            }
            ofScript++;
            double score = Math.max(0, scores[i]);
            all += score;
            if (lang.isEmpty() || score > most) {
                most = score;
                lang = profiles.get(i).lang();
            }
        }
        if (lang.isEmpty() || (most == 0 && ofScript > 1)) {
            return LanguageGuess.UNKNOWN;
        }
        return new LanguageGuess(lang, all == 0 ? 1 : most / all);
    }
}
