package dragoman.language.trees;

import java.util.List;

/**
 * Builds a tree by one move after the other, the best-scored one each time.
 *
 * @param relations their names; number n of a state is the name at n - 1
 * @param backwards whether sentences are read from the end
 * @param scorer weights of moves: shift, then left arcs by relation, then right arcs
 */
record Parser(List<String> relations, boolean backwards, Scorer scorer) {

    static int classes(int relations) {
        return 1 + 2 * relations;
    }

    static int moveOf(int choice, int relations) {
        return choice == 0 ? ParseState.SHIFT : choice <= relations ? ParseState.LEFT : ParseState.RIGHT;
    }

    /** From 1; {@link ParseState#NO_RELATION} for a shift. */
    static int relationOf(int choice, int relations) {
        return choice == 0 ? ParseState.NO_RELATION : choice <= relations ? choice : choice - relations;
    }

    static int choice(int move, int relation, int relations) {
        return switch (move) {
            case ParseState.SHIFT -> 0;
            case ParseState.LEFT -> relation;
            default -> relations + relation;
        };
    }

    /** The best-scored choice that the state allows; the first of several. */
    static int best(ParseState state, int[] scores, int relations) {
        boolean shift = state.may(ParseState.SHIFT);
        boolean left = state.may(ParseState.LEFT);
        boolean right = state.may(ParseState.RIGHT);
        int best = -1;
        int most = Integer.MIN_VALUE;
        if (shift) {
            best = 0;
            most = scores[0];
        }
        int from = left ? 1 : relations + 1;
        int to = right ? scores.length : relations + 1;
        for (int choice = from; choice < to; choice++) {
            if (scores[choice] > most) {
                most = scores[choice];
                best = choice;
            }
        }
        return best;
    }

    /** The heads and relations that the parser chooses, in reading order. */
    Arcs parse(TaggedWords words) {
        ParseState state = new ParseState(words.size);
        ParseFeatures features = new ParseFeatures();
        int[] scores = new int[classes(relations.size())];
        Arcs arcs = new Arcs(words.size);
        while (!state.isDone()) {
            features.of(words, state).score(scorer, scores);
            int choice = best(state, scores, relations.size());
            int move = moveOf(choice, relations.size());
            int word = state.stack(0);
            state.make(move, relationOf(choice, relations.size()));
            if (move != ParseState.SHIFT) {
                note(arcs, state, word, choice, scores);
            }
        }
        return arcs;
    }

    private void note(Arcs arcs, ParseState state, int word, int choice, int[] scores) {
        int size = state.size;
        int head = state.heads[word];
        int at = backwards ? size - 1 - word : word;
        arcs.heads()[at] = head == size ? TreeWord.ROOT : backwards ? size - 1 - head : head;
        arcs.relations()[at] = state.relations[word];
        int move = moveOf(choice, relations.size());
        int otherMove = Integer.MIN_VALUE;
        int otherRelation = Integer.MIN_VALUE;
        for (int other = 0; other < scores.length; other++) {
            if (moveOf(other, relations.size()) != move) {
                otherMove = Math.max(otherMove, scores[other]);
            } else if (other != choice) {
                otherRelation = Math.max(otherRelation, scores[other]);
            }
        }
        arcs.headMargins()[at] = scores[choice] - otherMove;
        arcs.relationMargins()[at] = scores[choice] - otherRelation;
    }
}
