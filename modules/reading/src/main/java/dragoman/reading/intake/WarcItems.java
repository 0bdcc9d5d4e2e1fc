package dragoman.reading.intake;

import dragoman.reading.intake.Budget.BombException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The records of a WARC that is not packed, or packed as a whole; the place of a record counts unpacked bytes. Behind a
 * broken record it looks for the next line that begins one.
 */
final class WarcItems implements Items {

    private static final byte[] NEXT_RECORD = "\nWARC/".getBytes(StandardCharsets.US_ASCII);

    private final Origin origin;
    private final RewindableStream stream;
    private final WarcRecords records;
    private Items inner = NONE;

    WarcItems(Origin origin, RewindableStream stream, Opener opener) {
        this.origin = origin;
        this.stream = stream;
        this.records = new WarcRecords(opener);
    }

    @Override
    public @Nullable Item next() throws IOException {
        while (true) {
            @Nullable Item item = inner.next();
            if (item != null) {
                return item;
            }
            if (!WarcRecords.atNext(stream)) {
                return null;
            }
            inner = record(stream.position());
        }
    }

    private Items record(long start) throws IOException {
        Origin place = origin.member("#" + start, null);
        try {
            return records.read(place, stream);
        } catch (BombException e) {
            throw e;
        } catch (EOFException e) {
            long end = stream.moveTo(Long.MAX_VALUE);
            return refused(place, seekNext(start) ? WarcRecords.broken(e) : WarcRecords.breaksOff(end));
        } catch (IOException e) {
            seekNext(start);
            return refused(place, WarcRecords.broken(e));
        }
    }

    private static Items refused(Origin place, String reason) {
        return Items.one(new Item.Refused(place.path(), reason));
    }

    private boolean seekNext(long start) throws IOException {
        stream.moveTo(start + 1);
        boolean found = stream.seek(NEXT_RECORD);
        stream.moveTo(stream.position() + (found ? 1 : 0));
        return found;
    }
}
