package dragoman.app.print;

import picocli.CommandLine.Option;

/** {@code --format table|jsonl|csv}. */
public final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "Print as ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    public Format format() {
        return format;
    }
}
