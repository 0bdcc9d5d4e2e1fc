package dragoman.app.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.app.Dragoman;
import dragoman.knowledge.PloverType;
import dragoman.language.Span;
import dragoman.reading.EventMention;
import dragoman.reading.Json;
import dragoman.reading.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Stage: text to coded events, and to the relation of two given parties. */
@Command(
        name = "code",
        description = {
            "Code who did what to whom.",
            "{\"id\",\"text\",\"lang\"?,\"published\"?} to {\"id\",\"events\":[EVENT…]} (PLOVER).",
            "With \"source\":[[s,e]] and \"target\":[[s,e]] the answer also has \"relation\", the PLOVER type of what the one"
                    + " did to the other; it is left out where no coded event tells it."
        },
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"Iran condemned Israel.\",\"published\":\"2024-03-20\"}' | dragoman code"
        })
public final class CodeCommand extends StageCommand {

    /** An event's field that only the record needs: a receipt carries it. */
    private static final String SENTENCE = "sentence";

    record Answer(
            JsonNode id, List<ObjectNode> events, @Nullable PloverType relation) {}

    @Override
    LineRun.Stage stage(Dragoman dragoman) {
        Reader reader = dragoman.reader();
        return line -> {
            DocumentLine input = DocumentLine.of(line);
            Span all = input.document().text().all();
            @Nullable List<Span> source = line.optionalSpans("source", all);
            @Nullable List<Span> target = line.optionalSpans("target", all);
            List<EventMention> events = reader.events(input.document());
            return new Answer(
                    input.id(),
                    events.stream().map(CodeCommand::fields).toList(),
                    source == null || target == null
                            ? null
                            : Relation.between(
                                            source,
                                            target,
                                            events,
                                            input.document().sentences())
                                    .orElse(null));
        };
    }

    private static ObjectNode fields(EventMention event) {
        ObjectNode fields = Json.mapper().valueToTree(event);
        fields.remove(SENTENCE);
        return fields;
    }
}
