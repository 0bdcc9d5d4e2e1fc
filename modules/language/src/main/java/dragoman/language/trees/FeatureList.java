package dragoman.language.trees;

import java.util.Arrays;

/** The features of one decision, a list of numbers that grows and is used again for the next. */
final class FeatureList {

    private int[] features = new int[128];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int feature) {
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
        }
        features[size++] = feature;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return features[index];
    }

    /** What the features together say of each class. */
    void score(Scorer scorer, int[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < size; i++) {
            scorer.add(features[i], scores);
        }
    }
}
