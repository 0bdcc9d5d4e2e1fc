package dragoman.app.desk;

import dragoman.app.Dragoman;
import dragoman.app.run.DeskOption;
import dragoman.app.run.ExitCode;
import dragoman.desk.Desk;
import dragoman.desk.Findings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Shows those findings of a desk that were asked for. */
abstract class FindingsCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Dragoman dragoman;

    @Mixin
    private DeskOption desk = new DeskOption();

    @Mixin
    private FindingsFilter filter = new FindingsFilter();

    abstract void show(Findings asked, Dragoman dragoman);

    @Override
    public Integer call() {
        try (Desk open = desk.open()) {
            show(filter.of(open.findings()), dragoman);
        }
        return ExitCode.OK;
    }
}
