package dragoman.app.desk;

import dragoman.app.Dragoman;
import dragoman.app.run.DeskOption;
import dragoman.app.run.ExitCode;
import dragoman.app.run.Output;
import dragoman.desk.Desk;
import dragoman.desk.brief.Brief;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Prints the brief. */
@Command(
        name = "brief",
        description = "Print a brief in Markdown: every sentence carries its receipts.",
        footer = {"", "Example: dragoman brief --since 2024-03-01 --about IRN,SAU --out brief.md"})
public final class BriefCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Dragoman dragoman;

    @Mixin
    private DeskOption desk = new DeskOption();

    @Mixin
    private FindingsFilter filter = new FindingsFilter();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        try (Desk open = desk.open()) {
            String brief = new Brief(dragoman.knowledge()).markdown(filter.of(open.findings()));
            output.write(dragoman.streams(), writer -> writer.write(brief));
        }
        return ExitCode.OK;
    }
}
