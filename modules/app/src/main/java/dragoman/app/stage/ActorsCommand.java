package dragoman.app.stage;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.app.Dragoman;
import dragoman.reading.ActorMention;
import dragoman.reading.Linked;
import dragoman.reading.PlaceMention;
import dragoman.reading.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Stage: text to the actors it names. */
@Command(
        name = "actors",
        description = {
            "Find who is named.",
            "{\"id\",\"text\",\"lang\"?,\"published\"?} to {\"id\",\"actors\":"
                    + "[{\"start\",\"end\",\"actor\",\"name\",\"kind\",\"country\",\"sector\",\"role\"?,\"wikidata\"?}]}."
        },
        footer = {"", "Example:", "  echo '{\"id\":1,\"text\":\"Лавров прибыл в Пекин.\"}' | dragoman actors"})
public final class ActorsCommand extends StageCommand {

    record Answer(JsonNode id, List<Found> actors) {}

    record Found(
            int start,
            int end,
            String actor,
            String name,
            String kind,
            String country,
            String sector,
            @Nullable String role,
            @Nullable String wikidata) {

        static Found of(ActorMention mention) {
            return new Found(
                    mention.span().start(),
                    mention.span().end(),
                    mention.actor().id(),
                    mention.actor().name(),
                    mention.actor().kind().word(),
                    mention.actor().country(),
                    mention.actor().sector(),
                    mention.role() == null ? null : mention.role().title(),
                    mention.actor().wikidata().isEmpty()
                            ? null
                            : mention.actor().wikidata());
        }

        static Found of(PlaceMention mention) {
            return new Found(
                    mention.span().start(),
                    mention.span().end(),
                    mention.place().id(),
                    mention.place().name(),
                    "place",
                    mention.place().country(),
                    "",
                    null,
                    null);
        }
    }

    /** Actors and, where no actor stands, places (kind {@code place}), in reading order. */
    private static List<Found> found(Linked linked) {
        List<Found> found = new ArrayList<>();
        linked.actors().forEach(mention -> found.add(Found.of(mention)));
        linked.places().stream()
                .filter(place ->
                        linked.actors().stream().noneMatch(actor -> actor.span().overlaps(place.span())))
                .forEach(place -> found.add(Found.of(place)));
        found.sort(Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()));
        return found;
    }

    @Override
    LineRun.Stage stage(Dragoman dragoman) {
        Reader reader = dragoman.reader();
        return line -> {
            DocumentLine input = DocumentLine.of(line);
            return new Answer(input.id(), found(reader.actors(input.document())));
        };
    }
}
