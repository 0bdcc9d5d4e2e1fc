package dragoman.reading.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What gzip members (RFC 1952) unpack to, one of them or all in a row. It leaves the packed stream just behind what it
 * unpacked, which the JDK's own stream does not, so that one can tell where in a file a member begins.
 */
final class GunzipStream extends InputStream {

    private static final int FIRST = 0x1f;
    private static final int SECOND = 0x8b;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;
    /** Bytes of the header behind the flags: time, effort, system. */
    private static final int UNUSED = 6;

    private static final int CHUNK = 1 << 13;

    private final RewindableStream packed;
    private final Budget budget;
    private final boolean one;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] chunk = new byte[CHUNK];
    private boolean inMember;
    private boolean ended;

    private GunzipStream(RewindableStream packed, Budget budget, boolean one) {
        this.packed = packed;
        this.budget = budget;
        this.one = one;
    }

    /** Up to the end of the member that begins here. */
    static GunzipStream ofMember(RewindableStream packed, Budget budget) {
        return new GunzipStream(packed, budget, true);
    }

    /** All members; bytes behind them that begin no member are left alone, as other tools do. */
    static GunzipStream ofAll(RewindableStream packed, Budget budget) {
        return new GunzipStream(packed, budget, false);
    }

    static boolean beginsHere(RewindableStream stream) throws IOException {
        return stream.peek(0) == FIRST
                && stream.peek(1) == SECOND
                && stream.peek(2) == DEFLATE
                && (stream.peek(3) & RESERVED) == 0;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        while (!ended) {
            if (!inMember) {
                begin();
                continue;
            }
            int count = inflate(bytes, from, most);
            if (count > 0) {
                crc.update(bytes, from, count);
                budget.spend(count);
                return count;
            }
            if (inflater.finished()) {
                end();
            } else if (inflater.needsDictionary()) {
                throw new ZipException("packed with a dictionary, which gzip does not know");
            } else {
                feed();
            }
        }
        return -1;
    }

    private int inflate(byte[] bytes, int from, int most) throws ZipException {
        try {
            return inflater.inflate(bytes, from, most);
        } catch (DataFormatException e) {
            throw new ZipException("the packed bytes are damaged (" + e.getMessage() + ")");
        }
    }

    private void feed() throws IOException {
        int count = packed.read(chunk, 0, chunk.length);
        if (count < 0) {
            throw new BreaksOffException();
        }
        inflater.setInput(chunk, 0, count);
    }

    private void begin() throws IOException {
        if (!beginsHere(packed)) {
            close();
            return;
        }
        packed.moveTo(packed.position() + 3);
        int flags = next();
        packed.moveTo(packed.position() + UNUSED);
        if ((flags & EXTRA) != 0) {
            packed.moveTo(packed.position() + (next() | next() << 8));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECK) != 0) {
            packed.moveTo(packed.position() + 2);
        }
        inMember = true;
    }

    private void end() throws IOException {
        packed.moveTo(packed.position() - inflater.getRemaining());
        if (number() != crc.getValue() || number() != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new ZipException("the packed bytes are damaged (wrong checksum)");
        }
        inflater.reset();
        crc.reset();
        inMember = false;
        if (one) {
            close();
        }
    }

    private void skipText() throws IOException {
        while (next() != 0) {}
    }

    private long number() throws IOException {
        long number = next();
        number |= (long) next() << 8;
        number |= (long) next() << 16;
        return number | (long) next() << 24;
    }

    private int next() throws IOException {
        int next = packed.read();
        if (next < 0) {
            throw new BreaksOffException();
        }
        return next;
    }

    /** The packed stream ends before what it packs does. */
    static final class BreaksOffException extends EOFException {

        private static final long serialVersionUID = 1;

        BreaksOffException() {
            super("it breaks off in the midst of packed bytes");
        }
    }

    /** Frees what the inflater holds outside the heap; the packed stream stays open. */
    @Override
    public void close() {
        ended = true;
        inflater.end();
    }
}
