package dragoman.language.trees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads treebanks from disk, for learning and for measuring. */
final class Treebank {

    private Treebank() {}

    /** The trees of a gzipped CoNLL-U file, without empty ones. */
    static List<Tree> read(Path file) throws IOException {
        List<Tree> trees = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            ConlluReader reader = new ConlluReader(lines);
            for (@Nullable ConlluSentence sentence = reader.next(); sentence != null; sentence = reader.next()) {
                if (sentence.tree().size() > 0) {
                    trees.add(sentence.tree());
                }
            }
        }
        return trees;
    }
}
