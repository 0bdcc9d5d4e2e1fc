package dragoman.desk.tables;

import java.util.List;

/**
 * Rows of short cells under named columns. Cells hold neither tabs nor line feeds.
 *
 * @param columns names, lower case
 * @param rows each as wide as {@code columns}
 */
public record Table(List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of %d cells under %d columns: %s".formatted(row.size(), columns.size(), row));
            }
        }
    }
}
