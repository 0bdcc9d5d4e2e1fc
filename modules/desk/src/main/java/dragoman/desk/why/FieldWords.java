package dragoman.desk.why;

import dragoman.desk.Receipt;
import dragoman.language.Span;
import dragoman.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The words of a report that a field rests on. A receipt holds its sentence, not the whole article: words outside that
 * sentence, such as a date the narrative set earlier, are known by their span alone.
 */
public final class FieldWords {

    private FieldWords() {}

    /** The words; null when the field has no span or its span is not inside the sentence. */
    public static @Nullable String of(Receipt report, String field) {
        Span span = report.spans().get(field);
        return span == null ? null : of(report, span);
    }

    /** The words at that span of the article's text; null when it is not inside the sentence. */
    public static @Nullable String of(Receipt report, Span span) {
        if (!report.span().contains(span)) {
            return null;
        }
        int start = report.span().start();
        Text sentence = new Text(report.text());
        int end = span.end() - start;
        return end > sentence.length() ? null : sentence.slice(new Span(span.start() - start, end));
    }

    /** Field of the n-th party of a side, counted from 0: {@code actor}, {@code actor_2}, {@code actor_3}. */
    public static String partyField(String side, int index) {
        return index == 0 ? side : side + "_" + (index + 1);
    }
}
