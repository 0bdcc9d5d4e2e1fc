package dragoman.app.print;

import dragoman.app.run.Streams;
import dragoman.reading.Json;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints records. Table and CSV show the columns; a line of JSON is the whole record.
 *
 * @param <T> the record
 */
public final class TablePrinter<T> {

    private static final String GAP = "  ";
    private static final int WIDEST = 100;

    private final List<Column<T>> columns;

    public TablePrinter(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    public void print(List<T> items, Format format, Streams streams) {
        switch (format) {
            case JSONL -> items.forEach(item -> streams.line(Json.line(item)));
            case CSV -> {
                streams.line(columns.stream().map(c -> csv(c.name())).collect(Collectors.joining(",")));
                items.forEach(item -> streams.line(
                        columns.stream().map(c -> csv(c.cell(item))).collect(Collectors.joining(","))));
            }
            case TABLE -> table(items, streams);
        }
    }

    private void table(List<T> items, Streams streams) {
        List<List<String>> cells = items.stream()
                .map(item -> columns.stream().map(c -> shortened(c.cell(item))).toList())
                .toList();
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> Math.max(
                        length(columns.get(i).name()),
                        cells.stream().mapToInt(row -> length(row.get(i))).max().orElse(0)))
                .toArray();
        streams.line(row(columns.stream().map(Column::name).toList(), widths));
        cells.forEach(row -> streams.line(row(row, widths)));
    }

    private static String row(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i))
                    .append(" ".repeat(widths[i] - length(cells.get(i))))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static String shortened(String cell) {
        String line = cell.replaceAll("\\s+", " ");
        return length(line) <= WIDEST ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** As RFC 4180 has it. */
    private static String csv(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
