package dragoman.reading.intake;

import java.nio.ByteBuffer;
import org.netpreserve.jwarc.LengthedBody;

/** Bytes as jwarc reads them; since it knows its length, no Content-Length of a server is believed. */
final class BlockChannel implements LengthedBody.LengthedReadableByteChannel {

    private final ByteBuffer bytes;

    BlockChannel(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    @Override
    public int read(ByteBuffer to) {
        if (!bytes.hasRemaining()) {
            return -1;
        }
        int count = Math.min(to.remaining(), bytes.remaining());
        to.put(bytes.slice(bytes.position(), count));
        bytes.position(bytes.position() + count);
        return count;
    }

    @Override
    public long position() {
        return bytes.position();
    }

    @Override
    public long size() {
        return bytes.limit();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}
}
