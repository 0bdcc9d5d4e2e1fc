package dragoman.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A language in one of its scripts: a row of {@code languages.tsv}.
 *
 * @param code ISO 639-1, ISO 639-3 where there is none
 * @param neighbours name of the group of languages that {@link #signs} tell apart, empty where it has none
 * @param bytes its numbers in {@link ByteGrams}, or those of its nearest kin where it is not known there
 * @param letters its number in {@link LetterGrams}, negative where it is not known there
 * @param own letters that none of its neighbours has
 * @param foreign letters of its neighbours that it lacks
 * @param words common words, beginnings of words before a hyphen and ends of words behind one, that not all neighbours have
 */
record Language(
        String code,
        UnicodeScript script,
        String neighbours,
        List<Integer> bytes,
        int letters,
        String own,
        String foreign,
        Set<String> words) {

    /** What a word or a letter of its own is worth, in nats. */
    private static final double OWN = 1.5;

    private static final double FOREIGN = -4;
    /** A quotation or a few names bring no more of them. */
    private static final int COUNTED = 6;

    static List<Language> all() {
        List<Language> all = new ArrayList<>();
        for (List<String> row : Tsv.resource(Language.class, "languages.tsv")) {
            String code = row.get(0);
            UnicodeScript script = UnicodeScript.valueOf(row.get(1));
            List<String> kin = row.get(3).isEmpty() ? List.of(code) : words(row.get(3));
            List<Integer> bytes = kin.stream()
                    .map(ByteGrams.langs()::indexOf)
                    .filter(number -> number >= 0)
                    .toList();
            boolean knownInAnotherScript =
                    !row.get(3).isEmpty() && ByteGrams.langs().contains(code);
            all.add(new Language(
                    code,
                    script,
                    row.get(2),
                    bytes,
                    knownInAnotherScript ? -1 : LetterGrams.langs().indexOf(code),
                    row.get(4),
                    row.get(5),
                    new HashSet<>(words(row.get(6)))));
        }
        return List.copyOf(all);
    }

    private static List<String> words(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" "));
    }

    /** The score of the language or, where it is not known there, of its nearest kin among {@link ByteGrams}. */
    double kinship(double[] scores) {
        return bytes.stream().mapToDouble(kin -> scores[kin]).max().orElse(0);
    }

    /** What the letters and words that tell neighbours apart say, in nats. */
    double signs(List<String> text) {
        int ownSigns = 0;
        int foreignSigns = 0;
        for (String word : text) {
            if (isOwn(word)) {
                ownSigns++;
            }
            for (int i = 0; i < word.length() && !(own.isEmpty() && foreign.isEmpty()); i++) {
                if (own.indexOf(word.charAt(i)) >= 0) {
                    ownSigns++;
                } else if (foreign.indexOf(word.charAt(i)) >= 0) {
                    foreignSigns++;
                }
            }
        }
        return OWN * Math.min(COUNTED, ownSigns) + FOREIGN * Math.min(COUNTED, foreignSigns);
    }

    private boolean isOwn(String word) {
        if (words.isEmpty()) {
            return false;
        }
        boolean is = words.contains(word);
        for (int cut = 1; cut < word.length() && !is; cut++) {
            is = words.contains(word.substring(0, cut) + "-") || words.contains("-" + word.substring(cut));
        }
        return is;
    }
}
