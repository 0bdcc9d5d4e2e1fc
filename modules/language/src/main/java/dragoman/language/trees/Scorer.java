package dragoman.language.trees;

/** Weights of classes for features: what a linear model knows. */
interface Scorer {

    /** Adds to each class what that feature says of it; nothing when the feature is unknown. */
    void add(int feature, int[] scores);
}
