package dragoman.reading.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream that knows its place, can look ahead and can go back a little: what reads formats from it reads too far, and what
 * is broken is found out only behind its start. Memory grows to a small multiple of {@link #WINDOW}, however long the stream.
 */
final class RewindableStream extends InputStream {

    /** How far back one can go, and how far one can look ahead: more than most pages are long. */
    static final int WINDOW = 1 << 20;

    private static final int LEAST = 1 << 13;

    private final InputStream source;
    private byte[] buffer = new byte[LEAST];
    private long base;
    private int length;
    private int at;
    private boolean ended;

    RewindableStream(InputStream source) {
        this(source, 0);
    }

    /** @param base bytes of the whole that lie before the source */
    RewindableStream(InputStream source, long base) {
        this.source = source;
        this.base = base;
    }

    /** Bytes from the start of the stream to the one read next. */
    long position() {
        return base + at;
    }

    /**
     * Goes back, as far as the window reaches, or forward.
     *
     * @return where the stream stands then: behind the wanted place if that is too far back, before it if the stream ends
     */
    long moveTo(long position) throws IOException {
        if (position <= base + length) {
            at = (int) Math.max(0, position - base);
        } else {
            skipNBytesOrAll(position - position());
        }
        return position();
    }

    private void skipNBytesOrAll(long count) throws IOException {
        long left = count;
        while (left > 0 && (at < length || fill())) {
            int step = (int) Math.min(left, length - at);
            at += step;
            left -= step;
        }
    }

    boolean isAtEnd() throws IOException {
        return at == length && !fill();
    }

    /** The byte that many places ahead, at most a window; -1 behind the end. */
    int peek(int ahead) throws IOException {
        while (length - at <= ahead) {
            if (!fill()) {
                return -1;
            }
        }
        return buffer[at + ahead] & 0xFF;
    }

    /** Up to that many bytes from here on, at most a window, without reading them. */
    byte[] peekBytes(int most) throws IOException {
        while (length - at < most && fill()) {}
        return Arrays.copyOfRange(buffer, at, Math.min(length, at + most));
    }

    boolean startsWith(byte[] mark) throws IOException {
        for (int i = 0; i < mark.length; i++) {
            if (peek(i) != (mark[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** Goes to the next place at or behind this one where the mark stands, else to the end; tells whether it found one. */
    boolean seek(byte[] mark) throws IOException {
        while (!isAtEnd()) {
            if (startsWith(mark)) {
                return true;
            }
            at++;
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : buffer[at++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(most, length - at);
        System.arraycopy(buffer, at, bytes, from, count);
        at += count;
        return count;
    }

    /** Nothing, as far as anyone can rely on it: {@link ZipItems} counts what a reader has put back by it. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** Bytes of memory it holds now. */
    int held() {
        return buffer.length;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (length == buffer.length) {
            makeRoom();
        }
        int count = source.read(buffer, length, buffer.length - length);
        if (count < 0) {
            ended = true;
            return false;
        }
        length += count;
        return true;
    }

    private void makeRoom() {
        int old = at - WINDOW;
        if (old > 0) {
            System.arraycopy(buffer, old, buffer, 0, length - old);
            base += old;
            length -= old;
            at -= old;
        } else {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
    }
}
