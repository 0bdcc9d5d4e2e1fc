package dragoman.knowledge.builder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;

/** One TSV file of a pack in the making: rows are kept once each and written in the order of their UTF-8 bytes. */
final class PackFile {

    private final String name;
    private final String header;
    private final int width;
    private final TreeSet<String> rows =
            new TreeSet<>(Comparator.comparing(row -> row.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));

    PackFile(String name, String... columns) {
        this.name = name;
        this.header = String.join("\t", columns);
        this.width = columns.length;
    }

    void add(String... fields) {
        if (fields.length != width || Arrays.stream(fields).anyMatch(f -> f.contains("\t") || f.contains("\n"))) {
            throw new IllegalArgumentException(
                    name + ": not a row of " + width + " plain fields: " + Arrays.toString(fields));
        }
        rows.add(String.join("\t", fields));
    }

    void writeTo(Path pack) throws IOException {
        StringBuilder text = new StringBuilder(header).append('\n');
        rows.forEach(row -> text.append(row).append('\n'));
        Files.writeString(pack.resolve(name + ".tsv"), text);
    }
}
