package dragoman.language.trees;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tags of a language: a part of speech and its features together are one tag. What is learned of a tag is learned of its
 * parts (the part of speech, each feature, each feature of that part of speech, the whole), so that a rare tag shares what is
 * known of its likes.
 */
final class TagSet {

    /** Stands for the tag of a word that is not there. */
    static final int NONE = -1;

    /** The features that are told; others that treebanks know do not matter here. */
    private static final List<String> FEATURES =
            List.of("Aspect", "Case", "Gender", "Mood", "Number", "Person", "Polarity", "Tense", "VerbForm", "Voice");

    private final List<String> names;
    private final int[][] parts;
    private final int partCount;
    private final List<String> upos = new ArrayList<>();
    private final List<String> features = new ArrayList<>();
    private final int[] uposNumbers;
    private final int[] caseNumbers;
    private final int[] genderNumbers;
    private final int[] numberNumbers;

    /** @param names as {@link #name} makes them */
    TagSet(List<String> names) {
        this.names = List.copyOf(names);
        this.parts = new int[names.size()][];
        this.uposNumbers = new int[names.size()];
        this.caseNumbers = new int[names.size()];
        this.genderNumbers = new int[names.size()];
        this.numberNumbers = new int[names.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int tag = 0; tag < names.size(); tag++) {
            String name = names.get(tag);
            String partOfSpeech = uposOf(name);
            upos.add(partOfSpeech);
            features.add(name.substring(Math.min(name.length(), partOfSpeech.length() + 1)));
            List<String> own = new ArrayList<>();
            own.add(partOfSpeech);
            own.add("whole " + name);
            for (String feature : name.split("\\|", -1)) {
                if (!feature.equals(partOfSpeech)) {
                    own.add(feature);
                    own.add(partOfSpeech + " " + feature);
                }
            }
            parts[tag] = own.stream()
                    .mapToInt(part -> numbers.computeIfAbsent(part, key -> numbers.size()))
                    .toArray();
            uposNumbers[tag] = Hash.of(partOfSpeech);
            caseNumbers[tag] = featureNumber(tag, "Case");
            genderNumbers[tag] = featureNumber(tag, "Gender");
            numberNumbers[tag] = featureNumber(tag, "Number");
        }
        this.partCount = numbers.size();
    }

    private int featureNumber(int tag, String feature) {
        String value = new TreeWord("", "", "", features.get(tag), 0, "").feature(feature);
        return value.isEmpty() ? Hash.NONE : Hash.of(value);
    }

    private static String uposOf(String name) {
        int bar = name.indexOf('|');
        return bar < 0 ? name : name.substring(0, bar);
    }

    /** The name of a word's tag: {@code NOUN|Case=Nom|Number=Sing}. */
    static String name(TreeWord word) {
        StringBuilder name = new StringBuilder(word.upos());
        for (String feature : FEATURES) {
            String value = word.feature(feature);
            if (!value.isEmpty()) {
                name.append('|').append(feature).append('=').append(value);
            }
        }
        return name.toString();
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    int partCount() {
        return partCount;
    }

    int[] parts(int tag) {
        return parts[tag];
    }

    String upos(int tag) {
        return upos.get(tag);
    }

    String features(int tag) {
        return features.get(tag);
    }

    /** Numbers for features of models, {@link Hash#NONE} where there is none. */
    int uposNumber(int tag) {
        return tag == NONE ? Hash.NONE : uposNumbers[tag];
    }

    int caseNumber(int tag) {
        return tag == NONE ? Hash.NONE : caseNumbers[tag];
    }

    int genderNumber(int tag) {
        return tag == NONE ? Hash.NONE : genderNumbers[tag];
    }

    int numberNumber(int tag) {
        return tag == NONE ? Hash.NONE : numberNumbers[tag];
    }

    /** The tag whose parts together have the highest score; the first of several. */
    int best(int[] partScores) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int tag = 0; tag < parts.length; tag++) {
            int score = 0;
            for (int part : parts[tag]) {
                score += partScores[part];
            }
            if (score > most) {
                most = score;
                best = tag;
            }
        }
        return best;
    }
}
