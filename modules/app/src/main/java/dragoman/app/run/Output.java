package dragoman.app.run;

import dragoman.app.run.Streams.OutputClosedException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --out FILE}. The file is there wholly or not at all: what is written first goes beside it. */
public final class Output {

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    /** Something that writes text. */
    public interface Text {
        void writeTo(Writer writer) throws IOException;
    }

    public void write(Streams streams, Text text) {
        if (file == null) {
            try {
                Writer writer = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
                text.writeTo(writer);
                writer.flush();
            } catch (IOException e) {
                throw new UncheckedIOException("standard output cannot be written: " + e.getMessage(), e);
            }
            if (streams.out().checkError()) {
                throw new OutputClosedException();
            }
        } else {
            writeFile(file, text);
        }
    }

    private static void writeFile(Path file, Text text) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(part)) {
                text.writeTo(writer);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e, e);
        }
    }
}
