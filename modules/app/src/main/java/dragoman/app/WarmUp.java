package dragoman.app;

import dragoman.app.run.Streams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Runs once in the build, so that the JVM can archive the classes that commands need. It answers nothing and is no part of
 * the command line.
 */
public final class WarmUp {

    private static final String LINES = """
            {"id":"en","text":"The minister of Norway met his colleague in Oslo on 3 May, she said.","published":"2024-05-04"}
            {"id":"uk","text":"Міністр Норвегії зустрівся з колегою в Осло 3 травня, сказала вона.","published":"2024-05-04"}
            {"id":"ru","text":"Министр Норвегии встретился с коллегой в Осло 3 мая, сказала она.","published":"2024-05-04"}
            """;

    private static final String PAGE = """
            <html><head><title>Ministers meet in Oslo</title></head><body><article><p>The foreign ministers of Norway and
            Poland met in Oslo on 3 May 2024.</p><p>Poland thanked Norway, it said in a statement.</p></article></body></html>
            """;

    private WarmUp() {}

    public static void main(String[] arguments) throws IOException {
        Path place = Files.createTempDirectory("dragoman");
        try {
            String page = Files.writeString(place.resolve("page.html"), PAGE).toString();
            String desk = place.resolve("desk").toString();
            run("--help");
            run("code", "--help");
            run("language");
            run("code");
            run("extract", page);
            run("read", "--desk", desk, page);
            run("events", "--desk", desk);
            run("brief", "--desk", desk);
            run("doctor", "--desk", desk);
        } finally {
            try (Stream<Path> left = Files.walk(place)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        ByteArrayInputStream lines = new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8));
        Dragoman.run(new Streams(lines, nowhere, nowhere, false, 0), arguments);
    }
}
