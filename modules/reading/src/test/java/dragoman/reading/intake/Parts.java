package dragoman.reading.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/** A stream of parts that are made only when they are read. */
final class Parts extends InputStream {

    private final Iterator<byte[]> parts;
    private InputStream part = InputStream.nullInputStream();

    Parts(Iterator<byte[]> parts) {
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int count = part.read(bytes, from, most);
        while (count < 0 && parts.hasNext()) {
            part = new ByteArrayInputStream(parts.next());
            count = part.read(bytes, from, most);
        }
        return count;
    }
}
