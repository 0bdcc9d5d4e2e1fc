package dragoman.language.trees;

import dragoman.language.Morphology;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Learns the {@link TreeModel} of a language from treebanks. Run by {@code tools/train-trees}. */
final class TreesTraining {

    private TreesTraining() {}

    /**
     * How small a weight is left out of a model, in steps: it keeps models small, at some tenths of a point.
     *
     * @param parser of the parser's weights
     * @param tagger of the tagger's
     */
    private record Thinning(double parser, double tagger) {}

    /** Arguments: the language, thinning of parser and tagger, where to write its model, then gzipped CoNLL-U files. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Tree> trees = new ArrayList<>();
        for (String file : List.of(arguments).subList(4, arguments.length)) {
            trees.addAll(Treebank.read(Path.of(file)));
        }
        out.printf("%s: %d sentences%n", arguments[0], trees.size());
        Thinning thinning = new Thinning(Double.parseDouble(arguments[1]), Double.parseDouble(arguments[2]));
        TreeModel model = learn(trees, Morphology.of(arguments[0]), thinning, out);
        try (OutputStream file = Files.newOutputStream(Path.of(arguments[3]))) {
            model.write(file);
        }
    }

    private static TreeModel learn(List<Tree> trees, Morphology morphology, Thinning thinning, PrintStream out) {
        TagSet tags = new TagSet(trees.stream()
                .flatMap(tree -> tree.words().stream())
                .map(TagSet::name)
                .distinct()
                .sorted()
                .toList());
        Map<String, Integer> tagNumbers = numbers(tags.names(), 0);
        LemmaTraining lemmas = new LemmaTraining();
        List<WordForms> words = new ArrayList<>();
        List<int[]> rightTags = new ArrayList<>();
        for (Tree tree : trees) {
            WordForms forms =
                    new WordForms(tree.words().stream().map(TreeWord::form).toList(), morphology);
            lemmas.add(forms, tree);
            words.add(forms);
            rightTags.add(tree.words().stream()
                    .mapToInt(word -> Objects.requireNonNull(tagNumbers.get(TagSet.name(word))))
                    .toArray());
        }
        Lemmatiser lemmatiser = lemmas.learn();
        out.printf(
                "%d tags, %d exceptional lemmas%n",
                tags.size(), lemmatiser.exceptions().size());
        TaggerTraining.Learned learned = new TaggerTraining(tags, words, rightTags, thinning.tagger()).learn();
        out.println("tags learned");

        List<String> relations = trees.stream()
                .flatMap(tree -> tree.words().stream())
                .map(TreeWord::relation)
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> relationNumbers = numbers(relations, 1);
        List<Parser> parsers = Stream.of(false, true)
                .parallel()
                .map(backwards -> {
                    List<TaggedWords> sentences = new ArrayList<>();
                    List<Arcs> right = new ArrayList<>();
                    for (int i = 0; i < trees.size(); i++) {
                        int[] given = learned.honest().get(i);
                        int[] lemmaNumbers = Trees.numbers(lemmatiser.lemmas(words.get(i), tags, given));
                        sentences.add(new TaggedWords(words.get(i), lemmaNumbers, tags, given, backwards));
                        right.add(arcs(trees.get(i), relationNumbers, backwards));
                    }
                    return new Parser(
                            relations,
                            backwards,
                            new ParserTraining(relations.size(), sentences, right, thinning.parser()).learn());
                })
                .toList();
        out.println("trees learned");
        return new TreeModel(learned.tagger(), lemmatiser, parsers.get(0), parsers.get(1));
    }

    private static Map<String, Integer> numbers(List<String> names, int from) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size() + from));
        return numbers;
    }

    /** The right arcs in the order in which a parser reads; the head of the word that hangs on none is the number of words. */
    private static Arcs arcs(Tree tree, Map<String, Integer> relationNumbers, boolean backwards) {
        int size = tree.size();
        Arcs arcs = new Arcs(size);
        for (int i = 0; i < size; i++) {
            TreeWord word = tree.word(i);
            int at = backwards ? size - 1 - i : i;
            arcs.heads()[at] = word.head() == TreeWord.ROOT ? size : backwards ? size - 1 - word.head() : word.head();
            arcs.relations()[at] = Objects.requireNonNull(relationNumbers.get(word.relation()));
        }
        return arcs;
    }
}
