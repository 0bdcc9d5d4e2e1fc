package dragoman.app.run;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard input, output and error of a run, always UTF-8 whatever the locale says. Tests hand in their own.
 *
 * @param terminal whether a person watches the error stream, so that progress may be shown there
 * @param columns how wide the terminal is that shows the output; 0 when none does
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal, int columns) {

    private static final int BUFFER = 1 << 16;

    /** Those of the process. The launcher says by properties whether they are terminals: Java cannot tell. */
    public static Streams ofProcess() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                printer(new FileOutputStream(FileDescriptor.out)),
                printer(new FileOutputStream(FileDescriptor.err)),
                Boolean.getBoolean("dragoman.terminal"),
                Integer.getInteger("dragoman.columns", 0));
    }

    private static PrintStream printer(OutputStream stream) {
        return new PrintStream(new java.io.BufferedOutputStream(stream, BUFFER), false, StandardCharsets.UTF_8);
    }

    /** Prints a line to standard output and hands it over at once, so that a process behind a pipe can answer it. */
    public void line(String line) {
        out.print(line);
        out.print('\n');
        out.flush();
        if (out.checkError()) {
            throw new OutputClosedException();
        }
    }

    /** Tells the user something beside the output. */
    public void note(String message) {
        err.println(message);
        err.flush();
    }

    /** Nobody reads the output any more ({@code dragoman events | head}). */
    public static final class OutputClosedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
