package dragoman.app.stage;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.app.Dragoman;
import dragoman.language.Span;
import dragoman.reading.Attribution;
import dragoman.reading.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Stage: text to who is said to have said what. */
@Command(
        name = "attribute",
        description = {
            "Find who says what.",
            "{\"id\",\"text\",\"lang\"?,\"published\"?} to {\"id\",\"attributions\":"
                    + "[{\"source\":[[s,e]],\"cue\":[[s,e]],\"content\":[[s,e]],\"actor\"?}]}."
        },
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"Poland will help, its minister said.\"}' | dragoman attribute"
        })
public final class AttributeCommand extends StageCommand {

    record Answer(JsonNode id, List<Found> attributions) {}

    /** @param actor id of who speaks; null when it could not be told */
    record Found(
            List<Span> source,
            List<Span> cue,
            List<Span> content,
            @Nullable String actor) {

        static Found of(Attribution attribution) {
            return new Found(
                    attribution.source(),
                    attribution.cue(),
                    attribution.content(),
                    attribution.speaker() == null ? null : attribution.speaker().id());
        }
    }

    @Override
    LineRun.Stage stage(Dragoman dragoman) {
        Reader reader = dragoman.reader();
        return line -> {
            DocumentLine input = DocumentLine.of(line);
            return new Answer(
                    input.id(),
                    reader.attributions(input.document()).stream()
                            .map(Found::of)
                            .toList());
        };
    }
}
