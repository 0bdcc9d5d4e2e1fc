package dragoman.reading.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Bodies as lists of paragraphs, for comparing them. */
final class Paragraphs {

    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

    private Paragraphs() {}

    /** The paragraphs that are not empty, each with single spaces. */
    static List<String> of(String text) {
        return Arrays.stream(text.split("\n"))
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Paragraph by paragraph: what is missing after a minus, what is too much after a plus, the rest shortened. */
    static String difference(String expected, String actual) {
        List<String> wanted = of(expected);
        List<String> found = of(actual);
        int[][] common = common(wanted, found);
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < wanted.size() || j < found.size()) {
            if (i < wanted.size() && j < found.size() && wanted.get(i).equals(found.get(j))) {
                lines.add("    " + start(wanted.get(i)));
                i++;
                j++;
            } else if (j == found.size() || (i < wanted.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add("  - " + wanted.get(i++));
            } else {
                lines.add("  + " + found.get(j++));
            }
        }
        return String.join("\n", lines);
    }

    /** Length of the longest common subsequence of the paragraphs from i and from j on. */
    private static int[][] common(List<String> wanted, List<String> found) {
        int[][] common = new int[wanted.size() + 1][found.size() + 1];
        for (int i = wanted.size() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                common[i][j] = wanted.get(i).equals(found.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static String start(String paragraph) {
        int shown = 50;
        return paragraph.length() <= shown ? paragraph : paragraph.substring(0, shown) + "…";
    }
}
