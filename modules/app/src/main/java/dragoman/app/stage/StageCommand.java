package dragoman.app.stage;

import dragoman.app.Dragoman;
import dragoman.app.run.Threads;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A command that answers every line of standard input with one line of standard output. */
abstract class StageCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Dragoman dragoman;

    @Mixin
    private Threads threads = new Threads();

    /** Made once per run; called from many threads. */
    abstract LineRun.Stage stage(Dragoman dragoman);

    @Override
    public Integer call() throws InterruptedException {
        return LineRun.run(dragoman.streams(), threads.count(), stage(dragoman));
    }
}
