package dragoman.language.trees;

/**
 * What a parser looks at: the top of the stack and the next words, their dependents so far, distance, agreement. The
 * templates follow Zhang and Nivre (2011), with morphology added.
 */
final class ParseFeatures {

    private static final int[] DISTANCES = {1, 2, 3, 4, 5, 7, 10, 15};

    private final FeatureList features = new FeatureList();
    private int template;

    /** The features of a state, in a list that the next call uses again. */
    FeatureList of(TaggedWords words, ParseState state) {
        features.clear();
        template = 0;
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int s2 = state.stack(2);
        int b0 = state.buffer(0);
        int b1 = state.buffer(1);
        int b2 = state.buffer(2);
        features.add(Hash.of(++template, 0));
        single(words, s0);
        single(words, s1);
        single(words, b0);
        single(words, b1);
        add(words.upos(s2));
        add(words.word(s2), words.upos(s2));
        add(words.upos(b2));
        add(words.word(b2), words.upos(b2));
        pair(words, s0, b0);
        pair(words, s1, s0);
        pair(words, s1, b0);
        shape(words, s0, b0);
        shape(words, s1, s0);
        triples(words, state, s0, s1, s2, b0, b1, b2);
        dependents(words, state, s0);
        dependents(words, state, s1);
        dependents(words, state, b0);
        return features;
    }

    private void single(TaggedWords words, int i) {
        int upos = words.upos(i);
        add(upos);
        add(words.tag(i));
        add(words.word(i), upos);
        add(words.lemma(i), upos);
    }

    private void pair(TaggedWords words, int i, int j) {
        int left = words.upos(i);
        int right = words.upos(j);
        add(left, right);
        add(words.word(i), left, right);
        add(left, words.word(j), right);
        add(words.lemma(i), words.lemma(j));
        add(words.tag(i), words.tag(j));
        add(words.agreement(i, j), left, right);
        add(words.lemma(i), words.caseOf(j), right);
    }

    private void shape(TaggedWords words, int i, int j) {
        int distance = distance(i, j);
        int between = words.between(i, j);
        int left = words.upos(i);
        int right = words.upos(j);
        add(distance, left, right);
        add(distance, words.lemma(i));
        add(distance, words.lemma(j));
        add(between, left, right);
        add(between, distance, left, right);
    }

    private static int distance(int i, int j) {
        if (i < 0 || j < 0) {
            return Hash.NONE;
        }
        int distance = Math.abs(j - i);
        int bucket = 0;
        while (bucket < DISTANCES.length && distance > DISTANCES[bucket]) {
            bucket++;
        }
        return 1 + bucket;
    }

    private void triples(TaggedWords words, ParseState state, int s0, int s1, int s2, int b0, int b1, int b2) {
        int s0p = words.upos(s0);
        int s1p = words.upos(s1);
        int b0p = words.upos(b0);
        int b1p = words.upos(b1);
        add(b0p, b1p);
        add(b0p, b1p, words.upos(b2));
        add(s0p, b0p, b1p);
        add(s0p, b0p, words.word(b1));
        add(s1p, s0p, b0p);
        add(s1p, s0p, b0p, b1p);
        add(words.tag(s1), words.tag(s0), words.tag(b0));
        add(words.lemma(s1), s0p, b0p);
        add(s1p, words.lemma(s0), b0p);
        add(s1p, s0p, words.lemma(b0));
        add(words.upos(s2), s1p, s0p);
        add(words.upos(s2), s1p, s0p, b0p);
        add(s0p, b0p, b1p, words.upos(b2));
        triple(words, state, s0, b0, state.leftmost(s0));
        triple(words, state, s0, b0, state.rightmost(s0));
        triple(words, state, s0, b0, state.leftmost(b0));
        triple(words, state, s1, s0, state.leftmost(s1));
        triple(words, state, s1, s0, state.rightmost(s1));
        triple(words, state, s1, s0, state.leftmost(s0));
        triple(words, state, s1, s0, state.rightmost(s0));
    }

    private void triple(TaggedWords words, ParseState state, int i, int j, int dependent) {
        add(words.upos(i), words.upos(j), words.upos(dependent));
        add(words.upos(i), words.upos(j), state.relation(dependent));
        add(words.lemma(i), words.upos(j), words.lemma(dependent));
    }

    private void dependents(TaggedWords words, ParseState state, int i) {
        int upos = words.upos(i);
        int lemma = words.lemma(i);
        int left = state.leftmost(i);
        int right = state.rightmost(i);
        int lefts = i < 0 ? Hash.NONE : 1 + Math.min(state.leftCount[i], 4);
        int rights = i < 0 ? Hash.NONE : 1 + Math.min(state.rightCount[i], 4);
        add(upos, lefts);
        add(upos, rights);
        add(lemma, lefts);
        add(lemma, rights);
        add(upos, state.relation(left), state.relation(state.secondLeftmost(i)));
        add(upos, state.relation(right), state.relation(state.secondRightmost(i)));
        add(upos, state.relation(left), state.relation(right));
        add(lemma, state.relation(left));
        add(lemma, state.relation(right));
        add(upos, words.lemma(left));
        add(upos, words.lemma(right));
        add(upos, words.upos(state.secondLeftmost(i)), words.upos(left));
        add(upos, words.upos(state.secondRightmost(i)), words.upos(right));
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
