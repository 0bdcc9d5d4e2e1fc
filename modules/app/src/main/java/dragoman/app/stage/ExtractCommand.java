package dragoman.app.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dragoman.app.Dragoman;
import dragoman.app.print.ArticleFormat;
import dragoman.app.print.ArticlePrinter;
import dragoman.app.run.ExitCode;
import dragoman.app.run.Fault;
import dragoman.app.run.InOrder;
import dragoman.app.run.PageInput;
import dragoman.app.run.PageWalk;
import dragoman.app.run.PassedOver;
import dragoman.app.run.SinglePage;
import dragoman.app.run.Streams;
import dragoman.app.run.Threads;
import dragoman.reading.Article;
import dragoman.reading.Json;
import dragoman.reading.Page;
import dragoman.reading.Published;
import dragoman.reading.Reader;
import dragoman.reading.UnreadablePageException;
import dragoman.reading.intake.Item;
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
            "Turn pages into articles.",
            "Files and folders with all below them: HTML or saved text, RSS and Atom feeds (each entry is a page), WARC and"
                    + " zip archives; any of them gzipped or not.",
            "On a terminal articles are shown to be read; elsewhere, and with --format jsonl, one line of JSON each: {\"id\",\"path\",\"url\",\"title\",\"text\",\"lang\",\"published\",\"published_from\",\"modified\","
                    + "\"authors\",\"outlet\",\"flags\",\"sha256\"}.",
            "A page that cannot be read gives {\"id\",\"path\",\"error\"} and exit code 1."
        },
        footer = {
            "",
            "Examples:",
            "  dragoman extract page.html another.html.gz",
            "  dragoman extract crawl.warc.gz feed.xml > articles.jsonl",
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
            description =
                    "Read the pages to extract from standard input, as lines {\"id\",\"path\",\"url\"?}, and answer each"
                            + " with one line. A page in an archive is named as this command names it: crawl.warc.gz#73514.")
    private boolean list;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Print as ${COMPLETION-CANDIDATES} (default: text on a terminal, jsonl elsewhere).")
    private @Nullable ArticleFormat format;

    @Parameters(
            paramLabel = "FILE",
            description = "A page, a feed, an archive, or a folder of such; the id of a page is its path.")
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

    /** What became of one item: an article, or why there is none. */
    private record Outcome(Item item, @Nullable Article article, String error) {}

    @Override
    public Integer call() throws InterruptedException {
        if (list != files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "give either files or --list");
        }
        if (list && format == ArticleFormat.TEXT) {
            throw new ParameterException(spec.commandLine(), "--list answers in JSON Lines only");
        }
        AtomicInteger unreadable = new AtomicInteger();
        int code = list ? answerLines(unreadable) : extractFiles(unreadable);
        if (unreadable.get() > 0) {
            dragoman.streams()
                    .note("dragoman: " + unreadable.get() + " pages could not be read"
                            + (isText() ? "" : ": \"error\" in their lines says why"));
            return ExitCode.RUN_ERROR;
        }
        return code;
    }

    private boolean isText() {
        return format == ArticleFormat.TEXT
                || (format == null && !list && dragoman.streams().columns() > 0);
    }

    private int answerLines(AtomicInteger unreadable) throws InterruptedException {
        Reader reader = dragoman.reader();
        return LineRun.run(dragoman.streams(), threads.count(), line -> {
            Object answer = extracted(reader, line.id(), line.text("path"), line.optionalText("url"));
            if (answer instanceof Unreadable) {
                unreadable.incrementAndGet();
            }
            return answer;
        });
    }

    private int extractFiles(AtomicInteger unreadable) throws InterruptedException {
        Reader reader = dragoman.reader();
        Streams streams = dragoman.streams();
        ArticlePrinter printer = new ArticlePrinter(streams);
        PassedOver passedOver = new PassedOver();
        try (PageInput input = new PageInput(PageWalk.of(files))) {
            InOrder.run(input, threads.count(), item -> outcome(reader, item), outcome -> {
                if (outcome.item() instanceof Item.PassedOver passed) {
                    passedOver.add(passed.why());
                    return;
                }
                if (outcome.article() == null) {
                    unreadable.incrementAndGet();
                }
                print(outcome, printer);
            });
        }
        if (!passedOver.isEmpty()) {
            streams.note("dragoman: " + passedOver);
        }
        return ExitCode.OK;
    }

    private void print(Outcome outcome, ArticlePrinter printer) {
        String path = outcome.item().path();
        JsonNode id = new TextNode(path);
        @Nullable Article article = outcome.article();
        if (!isText()) {
            dragoman.streams()
                    .line(Json.line(
                            article == null
                                    ? new Unreadable(id, path, outcome.error())
                                    : Extracted.of(id, path, article)));
        } else if (article == null) {
            dragoman.streams().note("dragoman: " + path + ": " + outcome.error());
        } else {
            printer.print(article);
        }
    }

    private static Outcome outcome(Reader reader, Item item) {
        if (!(item instanceof Item.Found found)) {
            return new Outcome(item, null, item instanceof Item.Refused refused ? refused.reason() : "");
        }
        Page page = found.page();
        try {
            return new Outcome(item, reader.article(page), "");
        } catch (UnreadablePageException e) {
            return new Outcome(item, null, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(item, null, Fault.of(e));
        }
    }

    private static Object extracted(Reader reader, JsonNode id, String path, @Nullable String url) {
        try {
            return Extracted.of(id, path, reader.article(SinglePage.load(path, url)));
        } catch (UnreadablePageException e) {
            return new Unreadable(id, path, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Unreadable(id, path, Fault.of(e));
        }
    }
}
