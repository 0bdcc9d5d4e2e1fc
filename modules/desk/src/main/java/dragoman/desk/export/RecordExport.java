package dragoman.desk.export;

import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.desk.Story;
import dragoman.reading.Json;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes the record as JSON Lines: the fields of an EVENT line with {@code id}, {@code story}, {@code origins},
 * {@code outlets}, {@code origin_names} and {@code reports}. The same findings give the same bytes on every machine: lines
 * end in a line feed and stand in the order of the findings.
 */
public final class RecordExport {

    private RecordExport() {}

    /** One line per event; the writer, which should encode as UTF-8, is neither flushed nor closed. */
    public static void jsonl(Findings findings, Writer writer) throws IOException {
        for (Event event : findings.events()) {
            writer.write(eventLine(event));
            writer.write('\n');
        }
    }

    /** One event, without line feed. */
    public static String eventLine(Event event) {
        return Json.line(event);
    }

    /** One story with its documents, without line feed. */
    public static String storyLine(Story story) {
        return Json.line(story);
    }
}
