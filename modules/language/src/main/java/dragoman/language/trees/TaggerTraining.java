package dragoman.language.trees;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Learns a {@link Tagger}. Its second pass, and all that uses tags, learns from tags given by models that never saw the sentence. */
final class TaggerTraining {

    private static final int ROUNDS = 5;
    private static final int FOLDS = 2;
    private static final long SEED = 7;

    /** What one step of a frozen weight is worth, in average changes. */
    private static final double STEP = 1.0 / 4;

    private final double least;
    private final TagSet tags;
    private final List<WordForms> words;
    /** The right tags of each sentence. */
    private final List<int[]> right;

    /** @param least weights of fewer steps are left out */
    TaggerTraining(TagSet tags, List<WordForms> words, List<int[]> right, double least) {
        this.least = least;
        this.tags = tags;
        this.words = words;
        this.right = right;
    }

    /**
     * @param tagger learned from all sentences
     * @param honest tags of each sentence by a tagger that did not learn from it
     */
    record Learned(Tagger tagger, List<int[]> honest) {}

    Learned learn() {
        List<Scorer> firsts = IntStream.rangeClosed(0, FOLDS)
                .parallel()
                .mapToObj(fold -> pass(fold, null))
                .toList();
        List<int[]> early = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Scorer first = firsts.get(i % FOLDS);
            early.add(new Tagger(tags, first, first).early(words.get(i)));
        }
        List<Scorer> seconds = IntStream.rangeClosed(0, FOLDS)
                .parallel()
                .mapToObj(fold -> pass(fold, early))
                .toList();
        List<int[]> honest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            honest.add(new Tagger(tags, firsts.get(i % FOLDS), seconds.get(i % FOLDS)).tag(words.get(i)));
        }
        return new Learned(new Tagger(tags, firsts.get(FOLDS), seconds.get(FOLDS)), honest);
    }

    /** One pass learned from all sentences but those of a fold; from all when there is no such fold. */
    private Scorer pass(int fold, @Nullable List<int[]> early) {
        Perceptron perceptron = new Perceptron();
        TagFeatures features = new TagFeatures(tags);
        int[] scores = new int[tags.partCount()];
        List<Integer> order = new ArrayList<>(IntStream.range(0, words.size())
                .filter(i -> i % FOLDS != fold)
                .boxed()
                .toList());
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int sentence : order) {
                int[] gold = right.get(sentence);
                int[] given = new int[gold.length];
                for (int i = 0; i < gold.length; i++) {
                    FeatureList list =
                            features.of(words.get(sentence), i, given, early == null ? null : early.get(sentence));
                    list.score(perceptron, scores);
                    given[i] = tags.best(scores);
                    if (given[i] != gold[i]) {
                        update(perceptron, list, gold[i], given[i]);
                    }
                    perceptron.tick();
                }
            }
        }
        return perceptron.averaged(STEP, least);
    }

    private void update(Perceptron perceptron, FeatureList list, int right, int wrong) {
        for (int part : tags.parts(right)) {
            if (!contains(tags.parts(wrong), part)) {
                change(perceptron, list, part, 1);
            }
        }
        for (int part : tags.parts(wrong)) {
            if (!contains(tags.parts(right), part)) {
                change(perceptron, list, part, -1);
            }
        }
    }

    private static boolean contains(int[] parts, int part) {
        for (int each : parts) {
            if (each == part) {
                return true;
            }
        }
        return false;
    }

    private static void change(Perceptron perceptron, FeatureList list, int part, int change) {
        for (int i = 0; i < list.size(); i++) {
            perceptron.update(list.get(i), part, change);
        }
    }
}
