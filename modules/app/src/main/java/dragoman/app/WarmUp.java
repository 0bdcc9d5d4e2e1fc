package dragoman.app;

import dragoman.app.run.Streams;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Runs once in the build, so that the JVM can archive the classes that commands need. It answers nothing and is no part of
 * the command line.
 */
public final class WarmUp {

    private static final String LINES = """
            {"id":"en","text":"The minister of Norway met his colleague in Oslo on 3 May.","published":"2024-05-04"}
            {"id":"uk","text":"Міністр прибув до Осло 3 травня.","published":"2024-05-04"}
            {"id":"ru","text":"Министр прибыл в Осло 3 мая.","published":"2024-05-04"}
            """;

    private WarmUp() {}

    public static void main(String[] arguments) {
        run("--help");
        run("code", "--help");
        run("language");
        run("code");
    }

    private static void run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        ByteArrayInputStream lines = new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8));
        Dragoman.run(new Streams(lines, nowhere, nowhere, false), arguments);
    }
}
