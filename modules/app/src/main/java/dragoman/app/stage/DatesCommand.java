package dragoman.app.stage;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.app.Dragoman;
import dragoman.reading.DateMention;
import dragoman.reading.Reader;
import java.util.List;
import picocli.CommandLine.Command;

/** Stage: text to expressions of time. Types keep the upper case they have in TIMEX3. */
@Command(
        name = "dates",
        description = {
            "Find expressions of time.",
            "{\"id\",\"text\",\"lang\"?,\"published\"?} to"
                    + " {\"id\",\"dates\":[{\"start\",\"end\",\"type\",\"value\"}]}, TIMEX3 types and values.",
            "Without \"published\" no year is guessed."
        },
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"They met on 19 March.\",\"published\":\"2024-03-20\"}' | dragoman dates"
        })
public final class DatesCommand extends StageCommand {

    record Answer(JsonNode id, List<Found> dates) {}

    record Found(int start, int end, String type, String value) {

        static Found of(DateMention date) {
            return new Found(date.span().start(), date.span().end(), date.type().name(), date.value());
        }
    }

    @Override
    LineRun.Stage stage(Dragoman dragoman) {
        Reader reader = dragoman.reader();
        return line -> {
            DocumentLine input = DocumentLine.of(line);
            return new Answer(
                    input.id(),
                    reader.dates(input.document()).stream().map(Found::of).toList());
        };
    }
}
