package dragoman.knowledge.builder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The directory of public sources: tab-separated tables with a header row, some of them gzipped. */
final class Sources {

    private final Path directory;

    Sources(Path directory) {
        this.directory = directory;
    }

    /** Every row as a map from column to value; a value the row lacks is empty. */
    List<Map<String, String>> table(String file) throws IOException {
        Path path = directory.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new IOException("source missing: " + path + " (see the README of the packs for where it comes from)");
        }
        try (BufferedReader reader = open(path)) {
            @Nullable String header = reader.readLine();
            if (header == null) {
                throw new IOException("source is empty: " + path);
            }
            String[] columns = header.split("\t", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] values = line.split("\t", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], i < values.length ? values[i].strip() : "");
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static BufferedReader open(Path path) throws IOException {
        InputStream bytes = Files.newInputStream(path);
        InputStream text = path.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
    }

    /** Names by code and then by language, from a table with a column of codes and the columns lang and name. */
    Map<String, Map<String, String>> names(String file, String codeColumn) throws IOException {
        Map<String, Map<String, String>> names = new HashMap<>();
        for (Map<String, String> row : table(file)) {
            names.computeIfAbsent(row.getOrDefault(codeColumn, ""), code -> new HashMap<>())
                    .put(row.getOrDefault("lang", ""), row.getOrDefault("name", ""));
        }
        return names;
    }
}
