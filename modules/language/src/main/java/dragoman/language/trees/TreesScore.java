package dragoman.language.trees;

import dragoman.language.Morphology;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures a model on treebanks it did not learn from, gold tokens and predicted tags: shares of words with the right part of
 * speech, with the right part of speech and features, with the right lemma, head (UAS), head and universal relation (LAS, as the
 * CoNLL 2018 shared task counts it) and head and whole relation.
 */
final class TreesScore {

    private static final double NANOS = 1e9;

    private TreesScore() {}

    /** Arguments: the language, its model, then gzipped CoNLL-U files. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long start = System.nanoTime();
        Trees trees;
        try (InputStream file = Files.newInputStream(Path.of(arguments[1]))) {
            trees = new Trees(TreeModel.read(file), Morphology.of(arguments[0]));
        }
        out.printf("%s loaded in %.2f s%n", arguments[0], (System.nanoTime() - start) / NANOS);
        for (String file : List.of(arguments).subList(2, arguments.length)) {
            out.println(Path.of(file).getFileName() + ": " + score(trees, Treebank.read(Path.of(file))));
        }
    }

    private static String score(Trees trees, List<Tree> right) {
        List<List<String>> forms = right.stream()
                .map(tree -> tree.words().stream().map(TreeWord::form).toList())
                .toList();
        forms.forEach(trees::parse);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        List<Tree> parsed = forms.stream().map(trees::parse).toList();
        long parsedAt = clock.getCurrentThreadCpuTime();
        forms.forEach(trees::tag);
        long taggedAt = clock.getCurrentThreadCpuTime();
        Counts counts = new Counts();
        for (int i = 0; i < right.size(); i++) {
            for (int word = 0; word < right.get(i).size(); word++) {
                counts.add(right.get(i).word(word), parsed.get(i).word(word));
            }
        }
        return counts
                + " %.0f sentences/CPU-s, tags only %.0f"
                        .formatted(
                                right.size() * NANOS / (parsedAt - start),
                                right.size() * NANOS / (taggedAt - parsedAt));
    }

    private static final class Counts {
        private int words;
        private int upos;
        private int tags;
        private int lemmas;
        private int heads;
        private int arcs;
        private int wholeArcs;

        void add(TreeWord right, TreeWord parsed) {
            words++;
            upos += right.upos().equals(parsed.upos()) ? 1 : 0;
            tags += TagSet.name(right).equals(TagSet.name(parsed)) ? 1 : 0;
            lemmas += right.lemma().equals(parsed.lemma()) ? 1 : 0;
            if (right.head() == parsed.head()) {
                heads++;
                arcs += right.universalRelation().equals(parsed.universalRelation()) ? 1 : 0;
                wholeArcs += right.relation().equals(parsed.relation()) ? 1 : 0;
            }
        }

        @Override
        public String toString() {
            return "UPOS %.2f tags %.2f lemmas %.2f UAS %.2f LAS %.2f (whole relations %.2f)"
                    .formatted(of(upos), of(tags), of(lemmas), of(heads), of(arcs), of(wholeArcs));
        }

        private double of(int count) {
            return 100.0 * count / Math.max(1, words);
        }
    }
}
