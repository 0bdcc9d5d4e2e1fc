package dragoman.app.run;

import dragoman.desk.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** {@code --desk DIR}. */
public final class DeskOption {

    @Option(
            names = "--desk",
            paramLabel = "DIR",
            defaultValue = "desk",
            description = "Directory of the desk (default: ./${DEFAULT-VALUE}).")
    private Path directory = Path.of("desk");

    public Path directory() {
        return directory;
    }

    /** Opens the desk; makes it where there is none. */
    public Desk openOrMake() {
        return Desk.open(directory);
    }

    /**
     * Opens a desk that someone has filled.
     *
     * @throws UserException when there is none: an answer from an empty desk would look like news
     */
    public Desk open() {
        if (isAbsent()) {
            throw new UserException("there is no desk at " + directory
                    + ": fill one with 'dragoman read PATH…', name another with --desk, or try 'dragoman demo'");
        }
        return Desk.open(directory);
    }

    public boolean isAbsent() {
        if (!Files.isDirectory(directory)) {
            return !Files.exists(directory);
        }
        try (Stream<Path> content = Files.list(directory)) {
            return content.findAny().isEmpty();
        } catch (IOException e) {
            throw new UserException("the desk at " + directory + " cannot be read: " + e.getMessage(), e);
        }
    }
}
