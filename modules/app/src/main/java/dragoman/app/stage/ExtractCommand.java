package dragoman.app.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dragoman.app.Dragoman;
import dragoman.app.run.ExitCode;
import dragoman.app.run.InOrder;
import dragoman.app.run.PageFile;
import dragoman.app.run.Streams;
import dragoman.app.run.Threads;
import dragoman.reading.Article;
import dragoman.reading.Json;
import dragoman.reading.Published;
import dragoman.reading.Reader;
import dragoman.reading.UnreadablePageException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Stage: page to article. A page that cannot be read still has its line, which says why. */
@Command(
        name = "extract",
        description = {
            "Turn pages (HTML or saved text, gzipped or not) into articles.",
            "One line of JSON each: {\"id\",\"path\",\"url\",\"title\",\"text\",\"lang\",\"published\",\"published_from\",\"modified\","
                    + "\"authors\",\"outlet\",\"flags\",\"sha256\"}.",
            "A page that cannot be read gives {\"id\",\"path\",\"error\"} and exit code 1."
        },
        footer = {
            "",
            "Examples:",
            "  dragoman extract page.html another.html.gz",
            "  echo '{\"id\":\"a\",\"path\":\"page.html\",\"url\":\"https://news.example/a\"}' | dragoman extract --list"
        })
public final class ExtractCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Dragoman dragoman;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Threads threads = new Threads();

    @Option(
            names = "--list",
            description = "Read the pages to extract from standard input, as lines {\"id\",\"path\",\"url\"?}.")
    private boolean list;

    @Parameters(paramLabel = "FILE", description = "A page; its id is the path as given.")
    private List<String> files = List.of();

    /** Fields as the stage's documentation lists them; all are always there. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Extracted(
            JsonNode id,
            String path,
            @Nullable String url,
            String title,
            String text,
            String lang,
            @Nullable String published,
            @Nullable String publishedFrom,
            @Nullable String modified,
            List<String> authors,
            @Nullable String outlet,
            List<Article.Flag> flags,
            String sha256) {

        static Extracted of(JsonNode id, String path, Article article) {
            @Nullable Published published = article.published();
            return new Extracted(
                    id,
                    path,
                    article.url(),
                    article.title(),
                    article.text(),
                    article.lang(),
                    published == null ? null : published.value(),
                    published == null ? null : published.from(),
                    article.modified(),
                    article.authors(),
                    article.outlet(),
                    article.flags(),
                    article.sha256());
        }
    }

    record Unreadable(JsonNode id, String path, String error) {}

    @Override
    public Integer call() throws InterruptedException {
        if (list != files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "give either files or --list");
        }
        Reader reader = dragoman.reader();
        Streams streams = dragoman.streams();
        AtomicInteger unreadable = new AtomicInteger();
        int code = ExitCode.OK;
        if (list) {
            code = LineRun.run(streams, threads.count(), line -> {
                Object answer = extracted(reader, line.id(), line.text("path"), line.optionalText("url"));
                if (answer instanceof Unreadable) {
                    unreadable.incrementAndGet();
                }
                return answer;
            });
        } else {
            InOrder.run(
                    files.iterator(), threads.count(), file -> extracted(reader, new TextNode(file), file, null), a -> {
                        if (a instanceof Unreadable) {
                            unreadable.incrementAndGet();
                        }
                        streams.line(Json.line(a));
                    });
        }
        if (unreadable.get() > 0) {
            streams.note(
                    "dragoman: " + unreadable.get() + " pages could not be read: \"error\" in their lines says why");
            return ExitCode.RUN_ERROR;
        }
        return code;
    }

    private static Object extracted(Reader reader, JsonNode id, String path, @Nullable String url) {
        try {
            return Extracted.of(id, path, reader.article(PageFile.load(path, path, url)));
        } catch (UnreadablePageException e) {
            return new Unreadable(id, path, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Unreadable(id, path, PageFile.fault(e));
        }
    }
}
