package dragoman.app.desk;

import dragoman.app.Dragoman;
import dragoman.app.run.ExitCode;
import dragoman.app.run.PageWalk;
import dragoman.app.run.Source;
import dragoman.app.run.Streams;
import dragoman.app.run.Threads;
import dragoman.app.run.UserException;
import dragoman.desk.Desk;
import dragoman.desk.brief.Brief;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The first thing to try: reads the bundled samples and prints what a desk makes of them. */
@Command(
        name = "demo",
        description = {
            "Read the bundled sample pages and print their brief.",
            "They are read into a desk of their own, made anew each time."
        },
        footer = {"", "Example: dragoman demo"})
public final class DemoCommand implements Callable<Integer> {

    private static final String SAMPLES = "samples/pages";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Dragoman dragoman;

    @Option(
            names = "--desk",
            paramLabel = "DIR",
            defaultValue = "demo-desk",
            description = "Directory for the desk (default: ./${DEFAULT-VALUE}).")
    private Path directory = Path.of("demo-desk");

    @Mixin
    private Threads threads = new Threads();

    @Override
    public Integer call() throws InterruptedException {
        Streams streams = dragoman.streams();
        List<Source> samples = samples();
        clear();
        int code;
        try (Desk desk = Desk.open(directory)) {
            code = new ReadReport(streams, dragoman.reader(), threads.count()).run(desk, directory, samples);
        }
        try (Desk desk = Desk.open(directory)) {
            streams.line(new Brief(dragoman.knowledge()).markdown(desk.findings()));
        }
        streams.note("""
                Try next:
                  dragoman events --desk %1$s
                  dragoman why EVENT --desk %1$s      with an id from the list of events
                  dragoman ties --desk %1$s
                  dragoman read PATH…                 your own pages""".formatted(directory));
        return code == ExitCode.OK ? ExitCode.OK : ExitCode.RUN_ERROR;
    }

    /** In the record a sample has the same path wherever Dragoman lies. */
    private static List<Source> samples() {
        Path home = Path.of(System.getProperty("dragoman.home", "."));
        Path folder = home.resolve(SAMPLES);
        if (!Files.isDirectory(folder)) {
            throw new UserException("the samples are missing: there is no folder " + folder);
        }
        return PageWalk.of(List.of(folder.toString())).stream()
                .map(sample -> new Source(
                        sample.file(),
                        SAMPLES + "/"
                                + folder.relativize(Path.of(sample.file()))
                                        .toString()
                                        .replace('\\', '/'),
                        sample.fault()))
                .toList();
    }

    /** Deletes a desk of an earlier demo, and nothing else. */
    private void clear() {
        if (!Files.exists(directory)) {
            return;
        }
        try (Desk desk = Desk.open(directory)) {
            boolean own = desk.paths().values().stream()
                    .flatMap(List::stream)
                    .allMatch(path -> path.startsWith(SAMPLES + "/"));
            if (!own) {
                throw new UserException(
                        directory + " holds other pages than the samples: name another place with --desk");
            }
        }
        try (Stream<Path> content = Files.walk(directory)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the desk of the last demo cannot be deleted: " + e.getMessage(), e);
        }
    }
}
