package dragoman.app.stage;

import dragoman.app.run.ExitCode;
import dragoman.app.run.InOrder;
import dragoman.app.run.Streams;
import dragoman.reading.Json;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Answers every line of standard input with one line, in order. A line that cannot be answered is named on standard error
 * with its number, and the run goes on.
 */
final class LineRun {

    /** What a stage makes of a line: a record that becomes a line of JSON. */
    interface Stage {
        Object answer(LineFields line) throws BadLineException;
    }

    private record Outcome(
            long number, @Nullable String answer, @Nullable String complaint) {}

    private LineRun() {}

    /** Returns the exit code. */
    static int run(Streams streams, int threads, Stage stage) throws InterruptedException {
        AtomicInteger bad = new AtomicInteger();
        InOrder.run(new Lines(streams.in()), threads, line -> outcome(line, stage), outcome -> {
            if (outcome.answer() != null) {
                streams.line(outcome.answer());
            } else {
                bad.incrementAndGet();
                streams.note("dragoman: line " + outcome.number() + ": " + outcome.complaint());
            }
        });
        return bad.get() == 0 ? ExitCode.OK : ExitCode.RUN_ERROR;
    }

    private static Outcome outcome(Lines.Line line, Stage stage) {
        try {
            return new Outcome(line.number(), Json.line(stage.answer(LineFields.of(line))), null);
        } catch (BadLineException e) {
            return new Outcome(line.number(), null, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(line.number(), null, fault(e));
        }
    }

    /** What to tell the user of a line on which the program itself failed. */
    static String fault(Throwable fault) {
        return "could not be worked on, a fault of Dragoman: " + fault;
    }
}
