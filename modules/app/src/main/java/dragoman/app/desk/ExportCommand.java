package dragoman.app.desk;

import dragoman.app.Dragoman;
import dragoman.app.run.Output;
import dragoman.desk.Findings;
import dragoman.desk.export.RecordExport;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the record for other programs. */
@Command(
        name = "export",
        description = "Write the whole record for other programs: every event with all its receipts.",
        footer = {"", "Example: dragoman export --format jsonl --out events.jsonl"})
public final class ExportCommand extends FindingsCommand {

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "Write as ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ExportFormat format = ExportFormat.JSONL;

    /** Formats for other programs. */
    enum ExportFormat {
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    void show(Findings asked, Dragoman dragoman) {
        switch (format) {
            case JSONL -> output.write(dragoman.streams(), writer -> RecordExport.jsonl(asked, writer));
        }
    }
}
