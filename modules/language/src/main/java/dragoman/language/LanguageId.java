package dragoman.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    private static final LanguageId INSTANCE = new LanguageId();

    private final List<Profile> profiles = new ArrayList<>();
    private final Map<Integer, List<String>> byLetter = new HashMap<>();
    private final Map<Integer, List<String>> byForeign = new HashMap<>();
    private final Map<String, List<String>> byWord = new HashMap<>();

    private LanguageId() {
        for (List<String> row : Tsv.resource(LanguageId.class, "languages.tsv")) {
            String lang = row.get(0);
            profiles.add(new Profile(lang, Character.UnicodeScript.valueOf(row.get(1))));
            row.get(2)
                    .codePoints()
                    .filter(c -> c != ' ')
                    .forEach(c -> byLetter.computeIfAbsent(c, letter -> new ArrayList<>())
                            .add(lang));
            row.get(3)
                    .codePoints()
                    .forEach(c -> byForeign
                            .computeIfAbsent(c, letter -> new ArrayList<>())
                            .add(lang));
            for (String word : row.get(4).split(" ")) {
                if (!word.isEmpty()) {
                    byWord.computeIfAbsent(Normal.form(word), w -> new ArrayList<>())
                            .add(lang);
                }
            }
        }
    }

    public static LanguageGuess guess(String text) {
        return INSTANCE.score(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text);
    }

    private LanguageGuess score(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        Map<String, Double> scores = new TreeMap<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetter(c)) {
                scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                add(scores, byLetter.get(Character.toLowerCase(c)), LETTER_WEIGHT);
                byForeign
                        .getOrDefault(Character.toLowerCase(c), List.of())
                        .forEach(lang -> scores.merge(lang, FOREIGN_WEIGHT, Double::sum));
                word.appendCodePoint(c);
            } else {
                endWord(word, scores);
            }
        });
        endWord(word, scores);
        Character.UnicodeScript script = scripts.entrySet().stream()
                .max(Map.Entry.<Character.UnicodeScript, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().name()))
                .map(Map.Entry::getKey)
                .orElse(Character.UnicodeScript.COMMON);
        return best(scores, script);
    }

    private void endWord(StringBuilder word, Map<String, Double> scores) {
        if (!word.isEmpty()) {
            add(scores, byWord.get(Normal.form(word.toString())), WORD_WEIGHT);
            word.setLength(0);
        }
    }

    private static void add(
            Map<String, Double> scores, @org.jspecify.annotations.Nullable List<String> langs, double weight) {
        if (langs != null) {
            langs.forEach(lang -> scores.merge(lang, weight / langs.size(), Double::sum));
        }
    }

    private LanguageGuess best(Map<String, Double> scores, Character.UnicodeScript script) {
        String lang = "";
        double most = 0;
        double all = 0;
        int ofScript = 0;
        for (Profile profile : profiles) {
            if (profile.script() != script) {
                continue;
            }
            ofScript++;
            double score = Math.max(0, scores.getOrDefault(profile.lang(), 0.0));
            all += score;
            if (lang.isEmpty() || score > most) {
                most = score;
                lang = profile.lang();
            }
        }
        if (lang.isEmpty() || (most == 0 && ofScript > 1)) {
            return LanguageGuess.UNKNOWN;
        }
        return new LanguageGuess(lang, all == 0 ? 1 : most / all);
    }
}
