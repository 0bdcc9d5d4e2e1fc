package dragoman.app;

import dragoman.app.desk.BriefCommand;
import dragoman.app.desk.DemoCommand;
import dragoman.app.desk.DoctorCommand;
import dragoman.app.desk.EventsCommand;
import dragoman.app.desk.ExportCommand;
import dragoman.app.desk.ReadCommand;
import dragoman.app.desk.StoriesCommand;
import dragoman.app.desk.TiesCommand;
import dragoman.app.desk.WhyCommand;
import dragoman.app.run.ExitCode;
import dragoman.app.run.Streams;
import dragoman.app.run.Streams.OutputClosedException;
import dragoman.app.run.UserException;
import dragoman.app.stage.ActorsCommand;
import dragoman.app.stage.AttributeCommand;
import dragoman.app.stage.BlocsCommand;
import dragoman.app.stage.CodeCommand;
import dragoman.app.stage.DatesCommand;
import dragoman.app.stage.ExtractCommand;
import dragoman.app.stage.GroupCommand;
import dragoman.app.stage.LanguageCommand;
import dragoman.app.stage.ParseCommand;
import dragoman.desk.DeskException;
import dragoman.knowledge.Knowledge;
import dragoman.reading.Reader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command: what there is to call, and what becomes of errors. Each subcommand is a class of its own. */
@Command(
        name = "dragoman",
        version = "Dragoman " + Dragoman.VERSION,
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Reads news in many languages and keeps a sourced record of what states do to and with one another.",
        footer = {
            "",
            "Exit code: 0 done, 1 something could not be read or done (standard error names it), 2 wrong usage.",
            "Example: dragoman demo"
        },
        subcommands = {
            DemoCommand.class,
            ReadCommand.class,
            BriefCommand.class,
            EventsCommand.class,
            StoriesCommand.class,
            TiesCommand.class,
            WhyCommand.class,
            ExportCommand.class,
            DoctorCommand.class,
            ExtractCommand.class,
            LanguageCommand.class,
            ParseCommand.class,
            DatesCommand.class,
            ActorsCommand.class,
            CodeCommand.class,
            AttributeCommand.class,
            GroupCommand.class,
            BlocsCommand.class
        })
public final class Dragoman {

    static final String VERSION = "0.1.0";

    private static final int WIDTH = 100;

    private final Streams streams;
    private @Nullable Knowledge knowledge;
    private @Nullable Reader reader;

    private Dragoman(Streams streams) {
        this.streams = streams;
    }

    public static void main(String[] arguments) {
        Streams streams = Streams.ofProcess();
        // Standard output belongs to the records: a library that prints to it would break them.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.exit(run(streams, arguments));
    }

    /** Runs a command line and returns the exit code. */
    public static int run(Streams streams, String... arguments) {
        CommandLine command = new CommandLine(new Dragoman(streams));
        command.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        command.setUsageHelpWidth(WIDTH);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setParameterExceptionHandler((error, given) -> usageError(error, streams));
        command.setExecutionExceptionHandler((error, failed, given) -> runError(error, streams));
        int code = command.execute(arguments);
        streams.out().flush();
        streams.err().flush();
        return code;
    }

    public Streams streams() {
        return streams;
    }

    /** The packs, loaded when first asked for. */
    public synchronized Knowledge knowledge() {
        if (knowledge == null) {
            knowledge = Knowledge.load();
        }
        return knowledge;
    }

    /** All stages of reading, with the packs. */
    public synchronized Reader reader() {
        if (reader == null) {
            reader = new Reader(knowledge());
        }
        return reader;
    }

    private static int usageError(ParameterException error, Streams streams) {
        CommandLine command = error.getCommandLine();
        streams.note("dragoman: " + error.getMessage());
        UnmatchedArgumentException.printSuggestions(error, command.getErr());
        streams.note("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int runError(Exception error, Streams streams) throws Exception {
        if (error instanceof OutputClosedException) {
            return ExitCode.RUN_ERROR;
        }
        if (error instanceof UserException || error instanceof DeskException || error instanceof UncheckedIOException) {
            streams.note("dragoman: " + error.getMessage());
            return ExitCode.RUN_ERROR;
        }
        throw error;
    }
}
