package dragoman.language.trees;

import org.jspecify.annotations.Nullable;

/** What a tagger looks at: the word, its neighbours, the tags already given. */
final class TagFeatures {

    /** How far back a preposition is looked for, which says much about a case. */
    private static final int REACH = 4;

    private static final int ADPOSITION = Hash.of("ADP");

    private final TagSet tags;
    private final FeatureList features = new FeatureList();

    /** Number of the next template, so that no two share one. */
    private int template;

    TagFeatures(TagSet tags) {
        this.tags = tags;
    }

    /**
     * The features of a word, in a list that the next call uses again.
     *
     * @param given tags of the words before it
     * @param early tags from an earlier pass over the sentence, if there was one
     */
    FeatureList of(WordForms words, int i, int[] given, int @Nullable [] early) {
        features.clear();
        template = 0;
        int word = words.word(i);
        int set = words.readingSet(i);
        int suffix = words.suffix(i, 3);
        int shape = words.shape(i);
        int left = i > 0 ? given[i - 1] : TagSet.NONE;
        int beforeLeft = i > 1 ? given[i - 2] : TagSet.NONE;
        int leftUpos = tags.uposNumber(left);

        own(words, i);
        add(word, words.word(i - 1));
        add(word, words.word(i + 1));
        add(words.word(i - 1));
        add(words.word(i + 1));
        add(words.word(i - 2));
        add(words.word(i + 2));
        add(words.word(i - 1), words.word(i + 1));
        add(words.suffix(i - 1, 3));
        add(words.suffix(i + 1, 3));
        add(words.suffix(i + 1, 2), suffix);
        add(words.shape(i - 1), shape);
        add(words.shape(i + 1), shape);
        add(words.readingSet(i - 1), set);
        add(words.readingSet(i + 1), set);
        add(words.readingSet(i + 1));
        add(words.readingSet(i + 2));

        add(left);
        add(left, beforeLeft);
        add(left, word);
        add(leftUpos, suffix);
        add(leftUpos, tags.uposNumber(beforeLeft), word);
        add(leftUpos, words.word(i + 1));
        add(leftUpos, shape);
        add(left, set);
        add(tags.caseNumber(left), tags.numberNumber(left), tags.genderNumber(left), set);
        add(leftUpos, tags.uposNumber(beforeLeft), suffix);
        add(words.word(i - 1), suffix);
        int adposition = adposition(words, i, given);
        add(adposition, suffix);
        add(adposition, set);
        int template = this.template + 1;
        for (int reading : words.readings(i)) {
            features.add(Hash.of(template, reading, left));
            features.add(Hash.of(template + 1, reading, adposition));
            features.add(Hash.of(template + 2, reading, leftUpos, words.suffix(i + 1, 2)));
        }
        this.template += 3;
        if (early != null) {
            ahead(words, i, left, early);
        }
        return features;
    }

    private void own(WordForms words, int i) {
        features.add(Hash.of(++template, 0));
        add(words.formNumber(i));
        add(words.word(i));
        add(words.shape(i), i == 0 ? 1 : 2);
        add(words.readingSet(i), words.shape(i));
        add(words.readingSet(i));
        add(words.readingSet(i), words.suffix(i, 2));
        template++;
        for (int suffix : words.suffixes(i)) {
            features.add(Hash.of(template, suffix));
        }
        template++;
        for (int prefix : words.prefixes(i)) {
            features.add(Hash.of(template, prefix));
        }
        add(words.suffix(i, 3), words.shape(i));
        add(words.suffix(i, 2), words.shape(i));
        int template = this.template + 1;
        for (int reading : words.readings(i)) {
            features.add(Hash.of(template, reading));
        }
        for (int part : words.readingParts(i)) {
            features.add(Hash.of(template + 1, part));
        }
        this.template += 2;
    }

    private void ahead(WordForms words, int i, int left, int[] early) {
        int right = i + 1 < early.length ? early[i + 1] : TagSet.NONE;
        int behindRight = i + 2 < early.length ? early[i + 2] : TagSet.NONE;
        int rightUpos = tags.uposNumber(right);
        int word = words.word(i);
        int set = words.readingSet(i);
        int suffix = words.suffix(i, 3);
        add(early[i]);
        add(right);
        add(early[i], right);
        add(early[i], right, left);
        add(right, behindRight);
        add(rightUpos, tags.uposNumber(behindRight), suffix);
        add(right, word);
        add(rightUpos, tags.uposNumber(left), word);
        add(rightUpos, tags.uposNumber(left), suffix);
        add(right, set);
        add(left, right, set);
        add(tags.caseNumber(right), tags.numberNumber(right), tags.genderNumber(right), set);
        add(early[i], word);
        add(rightUpos, words.word(i + 1), suffix);
        int template = this.template + 1;
        for (int reading : words.readings(i)) {
            features.add(Hash.of(template, reading, right));
        }
        this.template++;
    }

    /** The nearest preposition before the word. */
    private int adposition(WordForms words, int i, int[] given) {
        for (int at = i - 1; at >= 0 && at >= i - REACH; at--) {
            if (tags.uposNumber(given[at]) == ADPOSITION) {
                return words.word(at);
            }
        }
        return Hash.NONE;
    }

    private void add(int a) {
        features.add(Hash.of(++template, a));
    }

    private void add(int a, int b) {
        features.add(Hash.of(++template, a, b));
    }

    private void add(int a, int b, int c) {
        features.add(Hash.of(++template, a, b, c));
    }

    private void add(int a, int b, int c, int d) {
        features.add(Hash.of(++template, a, b, c, d));
    }
}
