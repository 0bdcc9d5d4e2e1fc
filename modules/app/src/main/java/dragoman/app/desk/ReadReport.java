package dragoman.app.desk;

import dragoman.app.run.ExitCode;
import dragoman.app.run.Interruption;
import dragoman.app.run.Streams;
import dragoman.desk.Desk;
import dragoman.desk.Refusal;
import dragoman.reading.Reader;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Reads files into a desk and tells on standard error how it went; a bar shows progress where a person watches. */
final class ReadReport {

    private final Streams streams;
    private final Reader reader;
    private final int threads;

    ReadReport(Streams streams, Reader reader, int threads) {
        this.streams = streams;
        this.reader = reader;
        this.threads = threads;
    }

    /** Returns the exit code. */
    int run(Desk desk, Path directory, List<ReadRun.Source> sources, List<Refusal> refusals)
            throws InterruptedException {
        try (Interruption interruption = Interruption.watch()) {
            refusals.forEach(refusal -> desk.refuse(refusal.path(), refusal.reason()));
            ReadRun.Summary summary = run(new ReadRun(desk, reader, threads), sources, interruption);
            if (interruption.asked()) {
                streams.note("Interrupted: the desk holds what was read so far; the same command goes on from there.");
            }
            streams.note("%d pages read into %s, %d known already, %d unreadable"
                    .formatted(
                            summary.read(),
                            directory,
                            summary.known(),
                            summary.unreadable().size() + refusals.size()));
            refusals.forEach(this::tell);
            summary.unreadable().forEach(this::tell);
            boolean all = refusals.isEmpty() && summary.unreadable().isEmpty() && !interruption.asked();
            desk.close();
            return all ? ExitCode.OK : ExitCode.RUN_ERROR;
        }
    }

    private ReadRun.Summary run(ReadRun run, List<ReadRun.Source> sources, Interruption interruption)
            throws InterruptedException {
        if (!streams.terminal()) {
            return run.run(sources, interruption, () -> {});
        }
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Reading")
                .setUnit(" pages", 1)
                .setInitialMax(sources.size())
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build()) {
            return run.run(sources, interruption, bar::step);
        }
    }

    private void tell(Refusal refusal) {
        streams.note("  " + refusal.path() + ": " + refusal.reason());
    }
}
