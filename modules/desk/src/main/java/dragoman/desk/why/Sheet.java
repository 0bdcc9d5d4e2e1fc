package dragoman.desk.why;

import java.util.ArrayList;
import java.util.List;

/** Plain text laid out in columns, wrapped between words. A word longer than its column, such as a path, is not broken. */
final class Sheet {

    private static final int WIDTH = 100;
    private static final String GAP = "  ";

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    /**
     * A row of cells under one another.
     *
     * @param widths of all cells but the last, which has the rest of the line
     */
    void row(List<Integer> widths, List<String> cells) {
        List<List<String>> columns = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < cells.size(); i++) {
            boolean isLast = i == cells.size() - 1;
            int width = isLast ? WIDTH - used : widths.get(i);
            columns.add(wrap(cells.get(i), width));
            used += width + GAP.length();
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < height; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                String cell = row < columns.get(i).size() ? columns.get(i).get(row) : "";
                line.append(cell);
                if (i < columns.size() - 1) {
                    line.append(" ".repeat(Math.max(0, widths.get(i) - length(cell))))
                            .append(GAP);
                }
            }
            line(line.toString());
        }
    }

    private static List<String> wrap(String cell, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : cell.strip().split("\\s+")) {
            if (line.length() > 0 && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
