package dragoman.app.stage;

import dragoman.app.Dragoman;
import dragoman.app.run.ExitCode;
import dragoman.app.run.InOrder;
import dragoman.app.run.Streams;
import dragoman.app.run.Threads;
import dragoman.desk.blocs.BadNetworkException;
import dragoman.desk.blocs.Blocs;
import dragoman.reading.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Stage: signed networks to their two camps. */
@Command(
        name = "blocs",
        description = {
            "Divide signed networks into the two camps that frustrate least.",
            "CSV with the header source,target,sign[,weight] to"
                    + " {\"network\",\"frustration\",\"proven\",\"blocs\":[[…]],\"optima\"}; a network is named after its file."
                    + " \"proven\" is true where it is proven that no division is better."
        },
        footer = {"", "Example: dragoman blocs alliances.csv"})
public final class BlocsCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Dragoman dragoman;

    @Mixin
    private Threads threads = new Threads();

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Give up a proof after that time, for each network (default: ${DEFAULT-VALUE}).")
    private long limit = 60;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A network.")
    private List<Path> files = List.of();

    private record Outcome(@Nullable Blocs blocs, String complaint) {}

    @Override
    public Integer call() throws InterruptedException {
        Streams streams = dragoman.streams();
        AtomicInteger bad = new AtomicInteger();
        InOrder.run(files.iterator(), threads.count(), this::solve, outcome -> {
            if (outcome.blocs() != null) {
                streams.line(Json.line(outcome.blocs()));
            } else {
                bad.incrementAndGet();
                streams.note("dragoman: " + outcome.complaint());
            }
        });
        return bad.get() == 0 ? ExitCode.OK : ExitCode.RUN_ERROR;
    }

    private Outcome solve(Path file) {
        try {
            return new Outcome(Blocs.of(file, Duration.ofSeconds(limit)), "");
        } catch (BadNetworkException e) {
            return new Outcome(null, String.valueOf(e.getMessage()));
        }
    }
}
