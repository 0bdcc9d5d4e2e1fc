package dragoman.app.desk;

import dragoman.app.Dragoman;
import dragoman.app.print.FormatOption;
import dragoman.app.print.TablePrinter;
import dragoman.desk.Findings;
import dragoman.desk.tables.Table;
import java.util.List;
import picocli.CommandLine.Mixin;

/**
 * Lists one kind of findings of a desk.
 *
 * @param <T> a finding
 */
abstract class ListCommand<T> extends FindingsCommand {

    @Mixin
    private FormatOption format = new FormatOption();

    abstract List<T> items(Findings findings);

    abstract Table table(Findings findings);

    @Override
    void show(Findings asked, Dragoman dragoman) {
        TablePrinter.print(table(asked), items(asked), format.format(), dragoman.streams());
    }
}
