package dragoman.app.desk;

import dragoman.app.Dragoman;
import dragoman.app.run.Output;
import dragoman.desk.Findings;
import dragoman.desk.brief.Brief;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the brief. */
@Command(
        name = "brief",
        description = "Print a brief in Markdown: every sentence carries its receipts.",
        footer = {"", "Example: dragoman brief --since 2024-03-01 --about IRN,SAU --out brief.md"})
public final class BriefCommand extends FindingsCommand {

    @Mixin
    private Output output = new Output();

    @Override
    void show(Findings asked, Dragoman dragoman) {
        String brief = new Brief(dragoman.knowledge()).markdown(asked);
        output.write(dragoman.streams(), writer -> writer.write(brief));
    }
}
