package dragoman.language.trees;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads sentences in CoNLL-U one at a time: lines of ten columns, an empty line behind each sentence. */
public final class ConlluReader {

    private final BufferedReader lines;

    public ConlluReader(BufferedReader lines) {
        this.lines = lines;
    }

    /**
     * The next sentence; null behind the last one.
     *
     * @throws IllegalArgumentException when a head is no number
     */
    public @Nullable ConlluSentence next() throws IOException {
        List<String> sentence = new ArrayList<>();
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                sentence.add(line);
            } else if (!sentence.isEmpty()) {
                break;
            }
        }
        return sentence.isEmpty() ? null : ConlluSentence.of(sentence);
    }
}
