package dragoman.reading.pages;

import dragoman.language.Normal;
import dragoman.reading.pages.SavedLine.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What stands above the first sentence of saved text: menus, the title, often twice, a subtitle, the byline.
 *
 * @param title empty when the text begins with a sentence
 * @param bodyStart index of the line after the title's last repetition, 0 without a title
 * @param firstProse index of the first line of sentences
 */
record SavedHead(String title, int bodyStart, int firstProse) {

    private static final int TITLE_WORDS = 4;

    static SavedHead of(List<SavedLine> lines) {
        int prose = firstProse(lines);
        Optional<String> title = title(lines, prose);
        if (title.isEmpty()) {
            return new SavedHead("", 0, prose);
        }
        int start = 0;
        for (int i = 0; i <= prose && i < lines.size(); i++) {
            if (same(lines.get(i).text(), title.get())) {
                start = i + 1;
            }
        }
        return new SavedHead(title.get(), start, Math.max(prose, start));
    }

    private static int firstProse(List<SavedLine> lines) {
        Map<String, Integer> times = times(lines);
        int at = 0;
        while (at < lines.size() && !(lines.get(at).is(Shape.PROSE) && !isRepeatedTitle(lines, at, times))) {
            at++;
        }
        return at;
    }

    /** How often each line stands there, by its normal form. */
    private static Map<String, Integer> times(List<SavedLine> lines) {
        Map<String, Integer> times = new HashMap<>();
        lines.forEach(line -> times.merge(Normal.form(line.text()), 1, Integer::sum));
        return times;
    }

    /** A title may be a question; then it looks like a sentence, but it stands there twice or no sentence stood before. */
    private static boolean isRepeatedTitle(List<SavedLine> lines, int at, Map<String, Integer> times) {
        String text = lines.get(at).text();
        if (text.length() > SavedLines.LONGEST_HEADLINE) {
            return false;
        }
        boolean again = times.getOrDefault(Normal.form(text), 0) > 1;
        return again || (at == 0 && lines.size() > 1 && (text.endsWith("?") || text.endsWith("!")));
    }

    private static Optional<String> title(List<SavedLine> lines, int prose) {
        List<SavedLine> head = lines.subList(0, Math.min(prose, lines.size()));
        Map<String, Integer> times = times(head);
        // menus stand there twice as well, in fewer words
        for (int leastWords : new int[] {TITLE_WORDS, 2}) {
            for (SavedLine line : head) {
                if (mayBeTitle(line, leastWords) && times.getOrDefault(Normal.form(line.text()), 0) > 1) {
                    return Optional.of(line.text());
                }
            }
        }
        List<Integer> headlines = IntStream.range(0, head.size())
                .filter(i -> mayBeTitle(head.get(i), TITLE_WORDS) && !isOfATicker(head, i))
                .boxed()
                .toList();
        return headlines.stream()
                .filter(i -> isAboveByline(head, i))
                .findFirst()
                .or(() -> headlines.stream().findFirst())
                .map(i -> head.get(i).text());
    }

    private static boolean isOfATicker(List<SavedLine> head, int at) {
        return at > 0 && head.get(at - 1).is(Shape.TIME);
    }

    /** With at most a subtitle between. */
    private static boolean isAboveByline(List<SavedLine> head, int at) {
        return head.subList(at + 1, Math.min(head.size(), at + 3)).stream().anyMatch(line -> line.is(Shape.DATE));
    }

    private static boolean mayBeTitle(SavedLine line, int leastWords) {
        boolean shape = line.is(Shape.HEADLINE) || line.is(Shape.LABEL) || line.is(Shape.PROSE);
        return shape && Spaces.words(line.text()) >= leastWords;
    }

    static boolean same(String one, String other) {
        return Normal.form(one).equals(Normal.form(other));
    }
}
