package dragoman.language.trees;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns a {@link Parser} that finds its way back from its own mistakes: it follows its own moves and learns at each state
 * which of the moves lose no more of the right tree than they must (the dynamic oracle of Goldberg and Nivre, 2013).
 */
final class ParserTraining {

    private static final int ROUNDS = 6;
    private static final long SEED = 11;

    /** How often a wrong move is followed, from the second round on. */
    private static final double EXPLORING = 0.9;

    private static final double STEP = 1.0 / 4;

    /** Weights of fewer steps are left out. */
    private final double least;

    private final int relations;
    private final List<TaggedWords> sentences;
    private final List<Arcs> right;

    /** Words and arcs in the order in which the parser reads; the head of the word that hangs on none is the number of words. */
    ParserTraining(int relations, List<TaggedWords> sentences, List<Arcs> right, double least) {
        this.least = least;
        this.relations = relations;
        this.sentences = sentences;
        this.right = right;
    }

    Scorer learn() {
        Perceptron perceptron = new Perceptron();
        ParseFeatures features = new ParseFeatures();
        int[] scores = new int[Parser.classes(relations)];
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, sentences.size()).boxed().toList());
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int sentence : order) {
                TaggedWords words = sentences.get(sentence);
                Arcs gold = right.get(sentence);
                ParseState state = new ParseState(words.size);
                while (!state.isDone()) {
                    FeatureList list = features.of(words, state);
                    list.score(perceptron, scores);
                    int chosen = Parser.best(state, scores, relations);
                    int[] costs = costs(state, gold);
                    int best = bestOfRight(state, gold, costs, scores);
                    boolean wrong = cost(chosen, state, gold, costs) > cost(best, state, gold, costs);
                    if (wrong) {
                        for (int i = 0; i < list.size(); i++) {
                            perceptron.update(list.get(i), best, 1);
                            perceptron.update(list.get(i), chosen, -1);
                        }
                    }
                    perceptron.tick();
                    int follow = wrong && (round == 0 || random.nextDouble() > EXPLORING) ? best : chosen;
                    state.make(Parser.moveOf(follow, relations), Parser.relationOf(follow, relations));
                }
            }
        }
        return perceptron.averaged(STEP, least);
    }

    /** How many right arcs each move makes impossible. */
    private static int[] costs(ParseState state, Arcs gold) {
        int[] heads = gold.heads();
        int[] costs = new int[3];
        int s0 = state.stack(0);
        int b0 = state.buffer(0);
        if (s0 >= 0) {
            int head = heads[s0];
            int lost = 0;
            for (int i = b0; i < state.size; i++) {
                lost += heads[i] == s0 ? 1 : 0;
            }
            costs[ParseState.LEFT] = lost + (head == state.stack(1) || head > b0 ? 1 : 0);
            costs[ParseState.RIGHT] = lost + (head >= b0 ? 1 : 0);
        }
        int lost = 0;
        for (int below = 0; below < state.height(); below++) {
            int word = state.stack(below);
            lost += heads[word] == b0 ? 1 : 0;
            lost += b0 < state.size && below > 0 && heads[b0] == word ? 1 : 0;
        }
        costs[ParseState.SHIFT] = lost;
        return costs;
    }

    /** Twice the arcs lost, and one more when only the relation is wrong. */
    private int cost(int choice, ParseState state, Arcs gold, int[] costs) {
        int move = Parser.moveOf(choice, relations);
        int cost = 2 * costs[move];
        return move != ParseState.SHIFT
                        && makesRightArc(move, state, gold)
                        && Parser.relationOf(choice, relations) != gold.relations()[state.stack(0)]
                ? cost + 1
                : cost;
    }

    private static boolean makesRightArc(int move, ParseState state, Arcs gold) {
        int head = move == ParseState.LEFT ? state.buffer(0) : state.stack(1);
        return gold.heads()[state.stack(0)] == head;
    }

    /** The best-scored of the choices that cost least. */
    private int bestOfRight(ParseState state, Arcs gold, int[] costs, int[] scores) {
        int least = Integer.MAX_VALUE;
        int best = -1;
        for (int move = ParseState.SHIFT; move <= ParseState.RIGHT; move++) {
            if (!state.may(move)) {
                continue;
            }
            int relation = move == ParseState.SHIFT ? ParseState.NO_RELATION : gold.relations()[state.stack(0)];
            int choice = Parser.choice(move, relation, relations);
            if (costs[move] < least || (costs[move] == least && scores[choice] > scores[best])) {
                least = costs[move];
                best = choice;
            }
        }
        return best;
    }
}
