package dragoman.language.trees;

/**
 * A word in a tree, in the terms of Universal Dependencies.
 *
 * @param form as written
 * @param lemma the dictionary form, names with a capital letter; empty when nothing is known
 * @param upos universal part of speech, such as {@code VERB}
 * @param features as in CoNLL-U, sorted by name: {@code Case=Nom|Number=Sing}; empty when there are none
 * @param head index of the word this one hangs on, from 0; {@link #ROOT} for the word the sentence hangs on
 * @param relation to the head, such as {@code nsubj} or {@code nsubj:pass}
 */
public record TreeWord(String form, String lemma, String upos, String features, int head, String relation) {

    /** The head of the word that all others of a sentence hang on. */
    public static final int ROOT = -1;

    /** The value of a feature ({@code Gen} for {@code Case}); empty when the word does not have it. */
    public String feature(String name) {
        for (int from = 0; from < features.length(); ) {
            int bar = features.indexOf('|', from);
            int to = bar < 0 ? features.length() : bar;
            if (features.startsWith(name, from) && features.startsWith("=", from + name.length())) {
                return features.substring(from + name.length() + 1, to);
            }
            from = to + 1;
        }
        return "";
    }

    /** The relation without what a language adds to it: {@code nsubj} for {@code nsubj:pass}. */
    public String universalRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
