package dragoman.app.desk;

import dragoman.app.Dragoman;
import dragoman.app.run.DeskOption;
import dragoman.app.run.PageWalk;
import dragoman.app.run.Threads;
import dragoman.desk.Desk;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Fills a desk from files and folders. */
@Command(
        name = "read",
        description = {
            "Read pages into a desk.",
            "Files and folders with all below them: HTML or saved text, RSS and Atom feeds (each entry is a page), WARC and"
                    + " zip archives; any of them gzipped or not. What a file is, its content tells, not its name.",
            "A page the desk holds already is passed over, so a run that was broken off goes on where it was. Hidden files"
                    + " and folders are passed over unless named. A page that cannot be read is listed with its reason, and"
                    + " the exit code is 1."
        },
        footer = {
            "",
            "Examples:",
            "  dragoman read --desk march pages/2024-03",
            "  dragoman read --desk march crawl.warc.gz feed.xml"
        })
public final class ReadCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Dragoman dragoman;

    @Mixin
    private DeskOption desk = new DeskOption();

    @Mixin
    private Threads threads = new Threads();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A page, a feed, an archive, or a folder of such.")
    private List<String> paths = List.of();

    @Override
    public Integer call() throws InterruptedException {
        try (Desk open = desk.openOrMake()) {
            return new ReadReport(dragoman.streams(), dragoman.reader(), threads.count())
                    .run(open, desk.directory(), PageWalk.of(paths));
        }
    }
}
