package dragoman.app.desk;

import dragoman.app.Dragoman;
import dragoman.app.run.DeskOption;
import dragoman.app.run.ExitCode;
import dragoman.app.run.UserException;
import dragoman.desk.Desk;
import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.desk.why.Why;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what an event rests on. */
@Command(
        name = "why",
        description = "Tell what an event rests on: the reports, who said it first, the words each field comes from.",
        footer = {"", "Example: dragoman why 3f2a91c04d5e6b78"})
public final class WhyCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Dragoman dragoman;

    @Mixin
    private DeskOption desk = new DeskOption();

    @Parameters(
            paramLabel = "EVENT",
            description = "Id of an event, as 'dragoman events' lists it; its beginning will do.")
    private String id = "";

    @Override
    public Integer call() {
        try (Desk open = desk.open()) {
            Findings findings = open.findings();
            dragoman.streams().line(Why.explain(event(findings), findings));
        }
        return ExitCode.OK;
    }

    private Event event(Findings findings) {
        List<Event> begins =
                findings.events().stream().filter(e -> e.id().startsWith(id)).toList();
        if (begins.isEmpty()) {
            throw new UserException("the desk has no event " + id + ": 'dragoman events' lists them");
        }
        if (begins.size() > 1 && !begins.get(0).id().equals(id)) {
            throw new UserException(begins.size() + " events begin with " + id + ": give more of the id");
        }
        return begins.get(0);
    }
}
