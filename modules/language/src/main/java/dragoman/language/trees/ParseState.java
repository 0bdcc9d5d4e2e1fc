package dragoman.language.trees;

import java.util.Arrays;

/**
 * A half-built tree: a stack of words whose heads are not known yet, the words not looked at yet, and the arcs between the
 * rest (the arc-hybrid system of Kuhlmann, Gómez-Rodríguez and Satta, 2011). Behind the last word stands the root.
 */
final class ParseState {

    /** Moves; a move that makes an arc also names a relation. */
    static final int SHIFT = 0;

    /** The top of the stack hangs on the next word. */
    static final int LEFT = 1;

    /** The top of the stack hangs on the word below it. */
    static final int RIGHT = 2;

    /** Stands for a word that is not there. */
    static final int NONE = -1;

    static final int NO_RELATION = 0;

    final int size;
    final int[] heads;
    /** Numbers of relations from 1. */
    final int[] relations;

    private final int[] stack;
    private int height;
    private int next;

    /** The outermost two dependents on either side and how many there are. */
    private final int[] leftmost;

    private final int[] secondLeftmost;
    private final int[] rightmost;
    private final int[] secondRightmost;
    final int[] leftCount;
    final int[] rightCount;

    ParseState(int size) {
        this.size = size;
        this.heads = filled(size + 1);
        this.relations = new int[size + 1];
        this.stack = new int[size + 1];
        this.leftmost = filled(size + 1);
        this.secondLeftmost = filled(size + 1);
        this.rightmost = filled(size + 1);
        this.secondRightmost = filled(size + 1);
        this.leftCount = new int[size + 1];
        this.rightCount = new int[size + 1];
    }

    private static int[] filled(int length) {
        int[] filled = new int[length];
        Arrays.fill(filled, NONE);
        return filled;
    }

    /** The word that many below the top of the stack. */
    int stack(int below) {
        return below < height ? stack[height - 1 - below] : NONE;
    }

    /** The word that many behind the next one; the root's number is {@link #size}. */
    int buffer(int behind) {
        return next + behind <= size ? next + behind : NONE;
    }

    int height() {
        return height;
    }

    int next() {
        return next;
    }

    boolean isDone() {
        return height == 0 && next == size;
    }

    /** Only one word may hang on the root, so those above it must find a head on the stack first. */
    boolean may(int move) {
        return switch (move) {
            case SHIFT -> next < size;
            case LEFT -> height > 0 && (next < size || height == 1);
            default -> height > 1;
        };
    }

    void make(int move, int relation) {
        if (move == SHIFT) {
            stack[height++] = next++;
            return;
        }
        int word = stack[--height];
        if (move == LEFT) {
            hang(word, next, relation);
            secondLeftmost[next] = leftmost[next];
            leftmost[next] = word;
            leftCount[next]++;
        } else {
            int head = stack[height - 1];
            hang(word, head, relation);
            secondRightmost[head] = rightmost[head];
            rightmost[head] = word;
            rightCount[head]++;
        }
    }

    private void hang(int word, int head, int relation) {
        heads[word] = head;
        relations[word] = relation;
    }

    int leftmost(int word) {
        return word == NONE ? NONE : leftmost[word];
    }

    int secondLeftmost(int word) {
        return word == NONE ? NONE : secondLeftmost[word];
    }

    int rightmost(int word) {
        return word == NONE ? NONE : rightmost[word];
    }

    int secondRightmost(int word) {
        return word == NONE ? NONE : secondRightmost[word];
    }

    int relation(int word) {
        return word == NONE ? NO_RELATION : relations[word];
    }
}
