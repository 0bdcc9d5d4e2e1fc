package dragoman.app;

import dragoman.app.run.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A run of the command in this process: what it printed and how it ended. */
public record Call(int code, String out, String err) {

    public static Call of(String... arguments) {
        return withInput("", arguments);
    }

    public static Call withInput(String input, String... arguments) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    public static Call withInput(byte[] input, String... arguments) {
        return of(input, 0, arguments);
    }

    /** As if standard output were a terminal so wide. */
    public static Call onTerminal(int columns, String... arguments) {
        return of(new byte[0], columns, arguments);
    }

    private static Call of(byte[] input, int columns, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Dragoman.run(
                new Streams(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        false,
                        columns),
                arguments);
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public List<String> lines() {
        return out.lines().toList();
    }
}
