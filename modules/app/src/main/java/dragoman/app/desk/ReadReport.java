package dragoman.app.desk;

import dragoman.app.run.ExitCode;
import dragoman.app.run.Interruption;
import dragoman.app.run.PageInput;
import dragoman.app.run.Source;
import dragoman.app.run.Streams;
import dragoman.desk.Desk;
import dragoman.desk.Refusal;
import dragoman.reading.Reader;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Reads files and all they hold into a desk and tells on standard error how it went; a bar shows progress where a person watches. */
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
    int run(Desk desk, Path directory, List<Source> sources) throws InterruptedException {
        try (Interruption interruption = Interruption.watch()) {
            ReadRun.Summary summary = run(new ReadRun(desk, reader, threads), sources, interruption);
            if (interruption.asked()) {
                streams.note("Interrupted: the desk holds what was read so far; the same command goes on from there.");
            }
            streams.note("%d pages read into %s, %d known already, %d unreadable"
                    .formatted(
                            summary.read(),
                            directory,
                            summary.known(),
                            summary.unreadable().size()));
            if (!summary.passedOver().isEmpty()) {
                streams.note("  " + summary.passedOver());
            }
            summary.unreadable().forEach(this::tell);
            boolean all = summary.unreadable().isEmpty() && !interruption.asked();
            desk.close();
            return all ? ExitCode.OK : ExitCode.RUN_ERROR;
        }
    }

    private ReadRun.Summary run(ReadRun run, List<Source> sources, Interruption interruption)
            throws InterruptedException {
        try (PageInput input = new PageInput(sources)) {
            if (!streams.terminal()) {
                return run.run(input, interruption, () -> {});
            }
            // a file may hold many pages: the bar moves its end then
            try (ProgressBar bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setUnit(" pages", 1)
                    .setInitialMax(sources.size())
                    .setStyle(ProgressBarStyle.ASCII)
                    .clearDisplayOnFinish()
                    .build()) {
                return run.run(input, interruption, bar::step);
            }
        }
    }

    private void tell(Refusal refusal) {
        streams.note("  " + refusal.path() + ": " + refusal.reason());
    }
}
