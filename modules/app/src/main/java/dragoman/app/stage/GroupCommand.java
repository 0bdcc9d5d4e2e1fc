package dragoman.app.stage;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.app.Dragoman;
import dragoman.app.run.ExitCode;
import dragoman.app.run.InOrder;
import dragoman.app.run.Streams;
import dragoman.app.run.Threads;
import dragoman.desk.StoredReading;
import dragoman.desk.Story;
import dragoman.desk.stories.Grouping;
import dragoman.language.LanguageId;
import dragoman.reading.Article;
import dragoman.reading.Json;
import dragoman.reading.Page;
import dragoman.reading.Published;
import dragoman.reading.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Stage: articles to stories. A story can grow with any article, so the answers come when all lines are read. */
@Command(
        name = "group",
        description = {
            "Group articles that tell of one happening, across languages.",
            "{\"id\",\"title\",\"text\",\"lang\"?,\"published\"?} to {\"id\",\"story\"}; the answers come when all lines are read."
        },
        footer = {"", "Example: dragoman extract pages/*.html | dragoman group"})
public final class GroupCommand implements Callable<Integer> {

    private static final String FROM = "given";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Dragoman dragoman;

    @Mixin
    private Threads threads = new Threads();

    private record Outcome(
            long number, @Nullable JsonNode id, @Nullable StoredReading reading, String complaint) {}

    record Answer(JsonNode id, String story) {}

    @Override
    public Integer call() throws InterruptedException {
        Streams streams = dragoman.streams();
        Reader reader = dragoman.reader();
        Map<JsonNode, StoredReading> readings = new LinkedHashMap<>();
        int[] bad = {0};
        InOrder.run(new Lines(streams.in()), threads.count(), line -> outcome(line, reader), outcome -> {
            String complaint = outcome.complaint();
            if (outcome.id() != null
                    && outcome.reading() != null
                    && readings.putIfAbsent(outcome.id(), outcome.reading()) != null) {
                complaint = "the id " + outcome.id() + " came before";
            }
            if (!complaint.isEmpty()) {
                bad[0]++;
                streams.note("dragoman: line " + outcome.number() + ": " + complaint);
            }
        });
        Map<String, String> stories = stories(List.copyOf(readings.values()));
        readings.forEach((id, reading) ->
                streams.line(Json.line(new Answer(id, stories.getOrDefault(reading.document(), reading.document())))));
        return bad[0] == 0 ? ExitCode.OK : ExitCode.RUN_ERROR;
    }

    /** Document id to story id. */
    private static Map<String, String> stories(List<StoredReading> readings) {
        Map<String, String> stories = new HashMap<>();
        for (Story story : Grouping.stories(readings)) {
            story.documents().forEach(document -> stories.put(document.document(), story.id()));
        }
        return stories;
    }

    private static Outcome outcome(Lines.Line line, Reader reader) {
        try {
            LineFields fields = LineFields.of(line);
            return new Outcome(line.number(), fields.id(), reading(fields, reader), "");
        } catch (BadLineException e) {
            return new Outcome(line.number(), null, null, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(line.number(), null, null, LineRun.fault(e));
        }
    }

    /** The document's id comes from the line's, so that the same lines give the same stories in any order. */
    private static StoredReading reading(LineFields line, Reader reader) throws BadLineException {
        String id = line.id().asText();
        String title = line.text("title");
        String text = line.text("text");
        @Nullable String lang = line.optionalText("lang");
        boolean dated = line.optionalDay("published") != null;
        @Nullable String published = line.optionalText("published");
        Article article = new Article(
                null,
                title,
                text,
                lang == null || lang.isEmpty()
                        ? LanguageId.guess(title + "\n" + text).lang()
                        : DocumentLine.iso(lang),
                dated && published != null ? new Published(published, FROM) : null,
                null,
                List.of(),
                null,
                List.of(),
                Page.of(id, null, id.getBytes(StandardCharsets.UTF_8)).sha256());
        return new StoredReading(id, reader.read(article));
    }
}
