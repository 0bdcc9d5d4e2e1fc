package dragoman.desk.brief;

import dragoman.desk.Event;
import dragoman.desk.Receipt;
import dragoman.language.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The numbered endnotes, one per cited sentence of a document, in the order they are first cited. */
final class Notes {

    private static final int HASH_DIGITS = 12;

    private record Cited(String document, Span sentence) {}

    /**
     * @param outside spans of fields whose words stand elsewhere in the article
     */
    private record Note(int number, Receipt report, SortedMap<String, Span> outside) {}

    private final Wording wording;
    private final DateWords dates;
    private final Map<Cited, Note> notes = new LinkedHashMap<>();

    Notes(Wording wording, DateWords dates) {
        this.wording = wording;
        this.dates = dates;
    }

    /** {@code [1][2]}, with how many more reports there are where not all are cited. */
    String cite(Event event) {
        StringBuilder marks = new StringBuilder();
        event.reports().stream()
                .limit(BriefGate.CITED)
                .map(this::number)
                .distinct()
                .forEach(number -> marks.append('[').append(number).append(']'));
        int more = event.reports().size() - BriefGate.CITED;
        if (more > 0) {
            marks.append(
                    wording.filled("note", more == 1 ? "more.one" : "more.many", Map.of("n", Integer.toString(more))));
        }
        return marks.toString();
    }

    private int number(Receipt report) {
        Note note = notes.computeIfAbsent(
                new Cited(report.document(), report.span()),
                cited -> new Note(notes.size() + 1, report, new TreeMap<>()));
        report.spans().forEach((field, span) -> {
            if (!report.span().contains(span)) {
                note.outside().putIfAbsent(field, span);
            }
        });
        return note.number();
    }

    List<String> lines() {
        return notes.values().stream().map(this::line).toList();
    }

    private String line(Note note) {
        Receipt report = note.report();
        LocalDate day = Published.day(report.published());
        StringBuilder line = new StringBuilder("- [" + note.number() + "] ");
        line.append(report.outlet() == null ? wording.text("note", "no-outlet") : Markdown.escape(report.outlet()));
        line.append(", *").append(Markdown.escape(title(report))).append("*, ");
        line.append(day == null ? wording.text("note", "no-published") : dates.day(day));
        line.append(", ").append(Markdown.escape(report.path()));
        line.append(", sha256 ")
                .append(
                        report.sha256(),
                        0,
                        Math.min(HASH_DIGITS, report.sha256().length()));
        line.append(": “").append(Markdown.escape(report.text())).append("” ").append(offsets(report.span()));
        note.outside()
                .forEach((field, span) -> line.append("; ")
                        .append(wording.filled("note", "outside", Map.of("field", field, "span", offsets(span)))));
        return line.toString();
    }

    private String title(Receipt report) {
        return report.title().isEmpty() ? wording.text("note", "no-title") : report.title();
    }

    private static String offsets(Span span) {
        return "\\[" + span.start() + ", " + span.end() + "\\]";
    }
}
