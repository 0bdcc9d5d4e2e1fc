package dragoman.app.desk;

import dragoman.desk.Findings;
import dragoman.desk.tables.Table;
import dragoman.desk.tables.Tables;
import dragoman.desk.ties.Tie;
import dragoman.desk.ties.Ties;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists ties. */
@Command(
        name = "ties",
        description = "List what passed between each two actors: cooperation and conflict counted apart.",
        footer = {"", "Example: dragoman ties --about IRN --since 2024-01-01"})
public final class TiesCommand extends ListCommand<Tie> {

    @Override
    List<Tie> items(Findings findings) {
        return Ties.of(findings);
    }

    @Override
    Table table(Findings findings) {
        return Tables.ties(items(findings));
    }
}
