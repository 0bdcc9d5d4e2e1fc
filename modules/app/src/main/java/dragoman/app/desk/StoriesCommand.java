package dragoman.app.desk;

import dragoman.desk.Findings;
import dragoman.desk.Story;
import dragoman.desk.tables.Table;
import dragoman.desk.tables.Tables;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists stories. */
@Command(
        name = "stories",
        description = {
            "List the stories: the articles about one happening, whatever their language.",
            "With --format jsonl each line is the whole story with its documents."
        },
        footer = {"", "Example: dragoman stories --since 2024-03-01"})
public final class StoriesCommand extends ListCommand<Story> {

    @Override
    List<Story> items(Findings findings) {
        return findings.stories();
    }

    @Override
    Table table(Findings findings) {
        return Tables.stories(findings);
    }
}
