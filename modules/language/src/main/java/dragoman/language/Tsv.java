package dragoman.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the project's own data files: UTF-8, a header row naming the columns, fields separated by one tab and never
 * quoted, an empty field where nothing is known. A row of another width is an error that names the file and the line.
 */
public final class Tsv {

    private Tsv() {}

    /** The rows of a file beside that class on the class path, without the header. */
    public static List<List<String>> resource(Class<?> beside, String name) {
        InputStream stream = beside.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(
                    "data file missing from the build: " + name + " beside " + beside.getName());
        }
        return rows(stream, name);
    }

    /** The same, but no rows where there is no such file. */
    public static List<List<String>> resourceIfAny(Class<?> beside, String name) {
        InputStream stream = beside.getResourceAsStream(name);
        return stream == null ? List.of() : rows(stream, name);
    }

    /**
     * The rows of a stream, without the header; the stream is closed.
     *
     * @param name for messages
     * @throws IllegalArgumentException when a row has not as many fields as the header
     */
    public static List<List<String>> rows(InputStream stream, String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            @Nullable String header = reader.readLine();
            if (header == null) {
                throw new IllegalArgumentException(name + " is empty: its first line must name the columns");
            }
            int width = header.split("\t", -1).length;
            List<List<String>> rows = new ArrayList<>();
            int line = 1;
            for (@Nullable String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                if (text.isEmpty()) {
                    continue;
                }
                String[] fields = text.split("\t", -1);
                if (fields.length != width) {
                    throw new IllegalArgumentException(
                            "%s line %d has %d fields, its header names %d: fields are separated by one tab"
                                    .formatted(name, line, fields.length, width));
                }
                rows.add(List.copyOf(Arrays.asList(fields)));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
