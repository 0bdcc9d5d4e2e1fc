package dragoman.app.desk;

import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.desk.tables.Table;
import dragoman.desk.tables.Tables;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists events. */
@Command(
        name = "events",
        description = {
            "List what happened, one line per event.",
            "With --format jsonl each line is the whole event with its receipts."
        },
        footer = {"", "Example: dragoman events --since 2024-03-01 --about RUS,CHN --type CONSULT"})
public final class EventsCommand extends ListCommand<Event> {

    @Override
    List<Event> items(Findings findings) {
        return findings.events();
    }

    @Override
    Table table(Findings findings) {
        return Tables.events(findings);
    }
}
