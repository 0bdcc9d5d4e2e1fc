package dragoman.language.trees;

/**
 * Gives each word a tag, from left to right, twice: the first pass knows the tags before a word, the second those behind it
 * too.
 *
 * @param first weights of parts of tags in the first pass
 * @param second the same in the second
 */
record Tagger(TagSet tags, Scorer first, Scorer second) {

    int[] tag(WordForms words) {
        TagFeatures features = new TagFeatures(tags);
        int[] scores = new int[tags.partCount()];
        int[] early = early(words, features, scores);
        int[] given = new int[words.size()];
        for (int i = 0; i < given.length; i++) {
            features.of(words, i, given, early).score(second, scores);
            given[i] = tags.best(scores);
        }
        return given;
    }

    /** The tags after the first pass alone. */
    int[] early(WordForms words) {
        return early(words, new TagFeatures(tags), new int[tags.partCount()]);
    }

    private int[] early(WordForms words, TagFeatures features, int[] scores) {
        int[] given = new int[words.size()];
        for (int i = 0; i < given.length; i++) {
            features.of(words, i, given, null).score(first, scores);
            given[i] = tags.best(scores);
        }
        return given;
    }
}
