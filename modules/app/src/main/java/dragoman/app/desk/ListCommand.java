package dragoman.app.desk;

import dragoman.app.Dragoman;
import dragoman.app.print.FormatOption;
import dragoman.app.print.TablePrinter;
import dragoman.app.run.DeskOption;
import dragoman.app.run.ExitCode;
import dragoman.desk.Desk;
import dragoman.desk.Findings;
import dragoman.desk.tables.Table;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/**
 * Lists one kind of findings of a desk.
 *
 * @param <T> a finding
 */
abstract class ListCommand<T> implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Dragoman dragoman;

    @Mixin
    private DeskOption desk = new DeskOption();

    @Mixin
    private FindingsFilter filter = new FindingsFilter();

    @Mixin
    private FormatOption format = new FormatOption();

    abstract List<T> items(Findings findings);

    abstract Table table(Findings findings);

    @Override
    public Integer call() {
        try (Desk open = desk.open()) {
            Findings asked = filter.of(open.findings());
            TablePrinter.print(table(asked), items(asked), format.format(), dragoman.streams());
        }
        return ExitCode.OK;
    }
}
