package dragoman.reading.intake;

import dragoman.reading.intake.Budget.BombException;
import dragoman.reading.intake.GunzipStream.BreaksOffException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A WARC of gzip members with a record each, as crawlers write them: the place of a member is that of its record, and what
 * is broken ends with its member.
 */
final class GzipWarcItems implements Items {

    private static final String WARC_MARK = "WARC/";
    private static final String SECOND_RECORD = "\r\n\r\nWARC/";
    private static final byte[] MEMBER_MARK = {0x1f, (byte) 0x8b, 8};
    /** Packed and unpacked bytes looked at to tell a member for each record from one for all: the first record is small. */
    private static final int PACKED_HEAD = 1 << 16;

    private static final int HEAD = 1 << 18;
    private static final int CHUNK = 1 << 13;

    private final Origin origin;
    private final RewindableStream packed;
    private final Budget budget;
    private final WarcRecords records;
    private long start;
    private @Nullable GunzipStream member;
    private RewindableStream unpacked;
    private Items inner = NONE;

    GzipWarcItems(Origin origin, RewindableStream packed, Budget budget, Opener opener) {
        this.origin = origin;
        this.packed = packed;
        this.budget = budget;
        this.records = new WarcRecords(opener);
        this.unpacked = packed;
    }

    /** Whether the gzip file that begins here is a WARC with a member for each record. */
    static boolean isOne(RewindableStream packed) throws IOException {
        String head = head(packed, HEAD);
        return head.startsWith(WARC_MARK) && !head.contains(SECOND_RECORD);
    }

    @Override
    public @Nullable Item next() throws IOException {
        while (true) {
            @Nullable Item item = inner.next();
            if (item != null) {
                return item;
            }
            if (member == null) {
                if (packed.isAtEnd()) {
                    return null;
                }
                start = packed.position();
                member = GunzipStream.ofMember(packed, budget);
                unpacked = new RewindableStream(member);
            }
            inner = record(member);
        }
    }

    private Items record(GunzipStream open) throws IOException {
        Origin place = origin.member("#" + start, null);
        try {
            if (!GunzipStream.beginsHere(packed) && packed.position() == start) {
                throw new IOException("no gzip member begins here");
            }
            if (WarcRecords.atNext(unpacked)) {
                return records.read(place, unpacked);
            }
            open.close();
            member = null;
            return NONE;
        } catch (BombException e) {
            throw e;
        } catch (IOException e) {
            String reason =
                    e instanceof BreaksOffException ? WarcRecords.breaksOff(packed.position()) : WarcRecords.broken(e);
            open.close();
            member = null;
            packed.moveTo(start + 1);
            seekMember();
            return Items.one(new Item.Refused(place.path(), reason));
        }
    }

    private void seekMember() throws IOException {
        while (packed.seek(MEMBER_MARK) && !head(packed, WARC_MARK.length()).equals(WARC_MARK)) {
            packed.moveTo(packed.position() + 1);
        }
    }

    /** Up to that many of the bytes to which the member that begins here unpacks. */
    private static String head(RewindableStream packed, int most) throws IOException {
        RewindableStream near = new RewindableStream(new ByteArrayInputStream(packed.peekBytes(PACKED_HEAD)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[Math.min(CHUNK, most)];
        try (GunzipStream first = GunzipStream.ofMember(near, new Budget(near))) {
            for (int count = first.read(chunk); count > 0 && bytes.size() < most; count = first.read(chunk)) {
                bytes.write(chunk, 0, count);
            }
        } catch (IOException e) {
            // the member goes on behind what was looked at, or is damaged: what came before is what there is to tell by
            return bytes.toString(StandardCharsets.ISO_8859_1);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
