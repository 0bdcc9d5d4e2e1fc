package dragoman.desk.why;

import dragoman.desk.Receipt;
import dragoman.language.Span;
import dragoman.language.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A report's sentence with the words of each field marked: {@code [actor: Putin] [event: met] Kim}. Marks nest; where two
 * cross, the one that begins later is left out, as are spans outside the sentence: the table beside it names them all.
 */
final class MarkedSentence {

    private record Mark(String field, Span span) {}

    /** In reading order; of two that begin together the longer first, of two alike the first by name. */
    private static final Comparator<Mark> OUTERMOST_FIRST =
            Comparator.comparing(Mark::span).thenComparing(Mark::field);

    private MarkedSentence() {}

    static String of(Receipt report) {
        Text text = new Text(report.text());
        List<Mark> marks = marks(report, text.length());
        StringBuilder marked = new StringBuilder();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        for (int at = 0; at <= text.length(); at++) {
            while (!open.isEmpty() && open.get(open.size() - 1).span().end() == at) {
                open.remove(open.size() - 1);
                marked.append(']');
            }
            while (next < marks.size() && marks.get(next).span().start() == at) {
                marked.append('[').append(marks.get(next).field()).append(": ");
                open.add(marks.get(next));
                next++;
            }
            if (at < text.length()) {
                marked.append(text.slice(new Span(at, at + 1)));
            }
        }
        return marked.toString();
    }

    private static List<Mark> marks(Receipt report, int length) {
        int start = report.span().start();
        List<Mark> inside = new ArrayList<>();
        for (Map.Entry<String, Span> field : report.spans().entrySet()) {
            Span span = field.getValue();
            boolean isInside = span.start() >= start && span.end() <= start + length && span.length() > 0;
            if (isInside) {
                inside.add(new Mark(field.getKey(), new Span(span.start() - start, span.end() - start)));
            }
        }
        inside.sort(OUTERMOST_FIRST);
        List<Mark> nested = new ArrayList<>();
        for (Mark mark : inside) {
            if (nested.stream().noneMatch(outer -> crosses(outer.span(), mark.span()))) {
                nested.add(mark);
            }
        }
        return nested;
    }

    private static boolean crosses(Span a, Span b) {
        return a.overlaps(b) && !a.contains(b) && !b.contains(a);
    }
}
