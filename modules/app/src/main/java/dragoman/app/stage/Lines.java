package dragoman.app.stage;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as bytes with their numbers from 1, blank ones left out; read only as far as they are asked for. A
 * line longer than the limit comes cut off at it, which no parser takes for whole.
 */
final class Lines implements Iterator<Lines.Line> {

    static final int LONGEST = 64 << 20;

    private final InputStream stream;
    private long number;
    private @Nullable Line next;

    Lines(InputStream stream) {
        this.stream = new BufferedInputStream(stream, 1 << 16);
    }

    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Line(long number, byte[] bytes, boolean tooLong) {}

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                int last = stream.read();
                if (last < 0) {
                    return false;
                }
                number++;
                boolean blank = true;
                long length = 0;
                for (; last >= 0 && last != '\n'; last = stream.read()) {
                    blank &= last <= ' ';
                    if (++length <= LONGEST) {
                        bytes.write(last);
                    }
                }
                if (!blank) {
                    next = new Line(number, bytes.toByteArray(), length > LONGEST);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }

    @Override
    public Line next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Line line = next;
        next = null;
        return line;
    }
}
