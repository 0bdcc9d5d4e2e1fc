package dragoman.language.clauses;

import dragoman.language.trees.Tree;
import dragoman.language.trees.TreeWord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads sentences in CoNLL-U with their comments. */
final class Conllu {

    private Conllu() {}

    /** @param lines the comments as written, without the sign before them */
    record Sentence(List<String> lines, Tree tree) {

        String comment(String key) {
            return comments(key).get(0);
        }

        List<String> comments(String key) {
            String start = key + " = ";
            return lines.stream()
                    .filter(line -> line.startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .toList();
        }

        @Override
        public String toString() {
            return comment("should");
        }
    }

    static Stream<Sentence> resource(String name) {
        return read(Objects.requireNonNull(Conllu.class.getResourceAsStream(name), name)).stream();
    }

    static List<Sentence> read(InputStream stream) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<Sentence> sentences = new ArrayList<>();
            List<String> comments = new ArrayList<>();
            List<TreeWord> words = new ArrayList<>();
            for (String line : lines.lines().toList()) {
                if (line.startsWith("#")) {
                    comments.add(line.substring(1).strip());
                } else if (line.isBlank()) {
                    sentences.add(new Sentence(List.copyOf(comments), new Tree(words)));
                    comments.clear();
                    words.clear();
                } else {
                    word(line, words);
                }
            }
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void word(String line, List<TreeWord> words) {
        String[] columns = line.split("\t", -1);
        if (columns[0].chars().allMatch(Character::isDigit)) {
            words.add(new TreeWord(
                    columns[1],
                    columns[2],
                    columns[3],
                    columns[5].equals("_") ? "" : columns[5],
                    Integer.parseInt(columns[6]) - 1,
                    columns[7]));
        }
    }
}
