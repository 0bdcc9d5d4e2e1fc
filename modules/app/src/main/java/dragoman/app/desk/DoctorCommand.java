package dragoman.app.desk;

import dragoman.app.Dragoman;
import dragoman.app.run.DeskOption;
import dragoman.app.run.ExitCode;
import dragoman.app.run.Streams;
import dragoman.desk.Desk;
import dragoman.desk.DeskException;
import dragoman.knowledge.Knowledge;
import dragoman.language.Morphology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Says whether all parts are in place. */
@Command(
        name = "doctor",
        description = "Check Java, the packs, the dictionaries and the desk; exit code 1 when something is wrong.",
        footer = {"", "Example: dragoman doctor --desk march"})
public final class DoctorCommand implements Callable<Integer> {

    private static final String OK = "ok       ";
    private static final String NOTE = "note     ";
    private static final String WRONG = "WRONG    ";

    /** An inflected form for each language with a dictionary. */
    private static final Map<String, String> PROBES =
            new TreeMap<>(Map.of("en", "ministers", "ru", "министрами", "uk", "міністрами"));

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Dragoman dragoman;

    @Mixin
    private DeskOption desk = new DeskOption();

    private boolean wrong;

    @Override
    public Integer call() {
        Streams streams = dragoman.streams();
        Runtime runtime = Runtime.getRuntime();
        streams.line(OK + "Java " + Runtime.version() + ", " + runtime.availableProcessors() + " cores, up to "
                + (runtime.maxMemory() >> 20) + " MB");
        archive(streams);
        packs(streams);
        PROBES.forEach((lang, word) -> dictionary(lang, word, streams));
        desk(streams);
        return wrong ? ExitCode.RUN_ERROR : ExitCode.OK;
    }

    private static void archive(Streams streams) {
        String archive = System.getProperty("dragoman.archive", "");
        boolean present = !archive.isEmpty() && Files.exists(Path.of(archive));
        streams.line(
                present
                        ? OK + "class archive " + archive + " (used by the Java that built it, passed over by others)"
                        : NOTE + "no class archive: all works, commands only start a little later");
    }

    private void packs(Streams streams) {
        try {
            streams.line(OK + "packs: " + Knowledge.load().sizes());
        } catch (IllegalArgumentException e) {
            complain("packs: " + e.getMessage(), streams);
        }
    }

    private void dictionary(String lang, String word, Streams streams) {
        if (Morphology.of(lang).analyses(word).isEmpty()) {
            complain("dictionary " + lang + " does not know '" + word + "': build anew with mvn package", streams);
        } else {
            streams.line(OK + "dictionary " + lang);
        }
    }

    private void desk(Streams streams) {
        if (desk.isAbsent()) {
            streams.line(NOTE + "no desk at " + desk.directory() + " yet");
            return;
        }
        try (Desk open = desk.open()) {
            streams.line(OK + "desk " + desk.directory() + ": " + open.paths().size() + " pages, "
                    + open.refusals().size() + " files that could not be read");
        } catch (DeskException e) {
            complain("desk: " + e.getMessage(), streams);
        }
    }

    private void complain(String message, Streams streams) {
        wrong = true;
        streams.line(WRONG + message);
    }
}
