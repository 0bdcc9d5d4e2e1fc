package dragoman.app.print;

import dragoman.app.run.Streams;
import dragoman.desk.tables.Table;
import dragoman.reading.Json;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints findings: as a table for people, as CSV for spreadsheets, as one line of JSON for each record. */
public final class TablePrinter {

    private static final String GAP = "  ";
    private static final int WIDEST = 60;

    private TablePrinter() {}

    /** @param records what the rows of the table show */
    public static void print(Table table, List<?> records, Format format, Streams streams) {
        switch (format) {
            case JSONL -> records.forEach(record -> streams.line(Json.line(record)));
            case CSV -> {
                streams.line(csv(table.columns()));
                table.rows().forEach(row -> streams.line(csv(row)));
            }
            case TABLE -> {
                int[] widths = widths(table);
                streams.line(aligned(table.columns(), widths));
                table.rows().forEach(row -> streams.line(aligned(row, widths)));
            }
        }
    }

    private static int[] widths(Table table) {
        return IntStream.range(0, table.columns().size())
                .map(column -> Math.max(
                        length(table.columns().get(column)),
                        table.rows().stream()
                                .mapToInt(row -> length(shortened(row.get(column))))
                                .max()
                                .orElse(0)))
                .toArray();
    }

    private static String aligned(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = shortened(cells.get(column));
            line.append(cell).append(" ".repeat(widths[column] - length(cell))).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static String shortened(String cell) {
        return length(cell) <= WIDEST ? cell : cell.substring(0, cell.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** As RFC 4180 has it, but for the line ends. */
    private static String csv(List<String> cells) {
        return cells.stream().map(TablePrinter::csv).collect(Collectors.joining(","));
    }

    private static String csv(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
