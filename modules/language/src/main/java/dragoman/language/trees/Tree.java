package dragoman.language.trees;

import java.util.List;
import java.util.stream.IntStream;

/** The words of one sentence in reading order, each with the word it hangs on; exactly one hangs on none, unless the tree is empty. */
public record Tree(List<TreeWord> words) {

    public Tree {
        words = List.copyOf(words);
    }

    public int size() {
        return words.size();
    }

    public TreeWord word(int index) {
        return words.get(index);
    }

    /** Index of the word that all others hang on; {@link TreeWord#ROOT} when the tree is empty. */
    public int root() {
        return IntStream.range(0, size())
                .filter(index -> word(index).head() == TreeWord.ROOT)
                .findFirst()
                .orElse(TreeWord.ROOT);
    }

    /** Indexes of the words that hang on that one, in reading order. */
    public List<Integer> dependents(int head) {
        return IntStream.range(0, size())
                .filter(index -> word(index).head() == head)
                .boxed()
                .toList();
    }
}
