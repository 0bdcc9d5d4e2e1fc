package dragoman.reading.intake;

import dragoman.reading.intake.Budget.BombException;
import dragoman.reading.pages.Charsets;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip archive, read from front to back without its table of contents: entries that only the table hides or
 * shows twice, as bombs do, are met once each. Behind a broken or encrypted entry it looks for the next.
 */
final class ZipItems implements Items {

    private static final byte[] ENTRY_MARK = {'P', 'K', 3, 4};
    /** Parts by which documents that are zip archives too can be told: of offices, of e-books, of Java. */
    private static final Set<String> FIRST_OF_DOCUMENT =
            Set.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF");

    /** Offsets in the header of an entry (APPNOTE.TXT 4.3.7): flags, length of the name, the name. */
    private static final int FLAGS = 6;

    private static final int NAME_LENGTH = 26;
    private static final int NAME = 30;
    private static final int ENCRYPTED = 1;
    /** Bytes of a header looked at: names are shorter than this. */
    private static final int HEADER = 1 << 12;

    private static final int CHUNK = 1 << 13;

    private final Origin origin;
    private final RewindableStream stream;
    private final Budget budget;
    private final Opener opener;
    private PlacedZip zip;
    private Items inner = NONE;
    private String name = "";
    private long start;
    private int entries;
    private @Nullable Spending open;
    private boolean ended;

    ZipItems(Origin origin, RewindableStream stream, Budget budget, Opener opener) {
        this.origin = origin;
        this.stream = stream;
        this.budget = budget;
        this.opener = opener;
        this.zip = new PlacedZip(stream);
    }

    /** A reader of zip that knows where in the archive it stands: what it has read too far, it holds back in its stream. */
    private static final class PlacedZip extends ZipInputStream {

        private final RewindableStream stream;

        /** Names come as the bytes they are. */
        PlacedZip(RewindableStream stream) {
            super(stream, StandardCharsets.ISO_8859_1);
            this.stream = stream;
        }

        long position() throws IOException {
            return stream.position() - in.available();
        }
    }

    @Override
    public @Nullable Item next() throws IOException {
        while (true) {
            try {
                @Nullable Item item = inner.next();
                if (item != null) {
                    return item;
                }
                if (ended) {
                    return null;
                }
                inner = entry();
            } catch (BombException e) {
                throw e;
            } catch (IOException | IllegalArgumentException e) {
                inner = NONE;
                return refusedAndOn(e);
            }
        }
    }

    private Items entry() throws IOException {
        drain();
        zip.closeEntry();
        start = zip.position();
        byte[] header = header();
        if (!beginsEntry(header)) {
            return end(header);
        }
        name = name(header);
        if (entries == 0 && FIRST_OF_DOCUMENT.contains(name)) {
            ended = true;
            return refused(
                    origin.path(), "this is an office document, an e-book or a program, not an archive of pages");
        }
        if (++entries > Limits.MOST_ZIP_ENTRIES) {
            ended = true;
            return refused(origin.path(), "more than " + Limits.MOST_ZIP_ENTRIES + " entries: the rest is not read");
        }
        if ((header[FLAGS] & ENCRYPTED) != 0) {
            throw new ZipException("encrypted: unpack the archive first");
        }
        @Nullable ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            throw new EOFException();
        }
        if (entry.isDirectory() || isHidden(name)) {
            return NONE;
        }
        open = new Spending(zip, budget);
        return opener.open(origin.member("!/" + name, null), new RewindableStream(open));
    }

    /** What no item asked for is unpacked too, for only then the end of an entry is known; it counts like all else. */
    private void drain() throws IOException {
        if (open != null) {
            open.drain();
            open = null;
        }
    }

    private byte[] header() throws IOException {
        long read = stream.position();
        stream.moveTo(start);
        byte[] header = stream.peekBytes(HEADER);
        stream.moveTo(read);
        return header;
    }

    private static boolean beginsEntry(byte[] header) {
        return header.length > NAME && Arrays.equals(header, 0, ENTRY_MARK.length, ENTRY_MARK, 0, ENTRY_MARK.length);
    }

    /** Names are in UTF-8 or in whatever the machine that made the archive used; the flag that tells is often wrong. */
    private static String name(byte[] header) {
        int length = (header[NAME_LENGTH] & 0xFF) | (header[NAME_LENGTH + 1] & 0xFF) << 8;
        byte[] bytes = Arrays.copyOfRange(header, NAME, Math.min(header.length, NAME + length));
        return Charsets.decode(bytes).text().replace('\\', '/');
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }

    private Items end(byte[] next) throws IOException {
        ended = true;
        boolean whole = next.length > 2 && next[0] == 'P' && next[1] == 'K';
        return whole
                ? NONE
                : refused(origin.path(), "the archive breaks off at byte " + start + ", behind a whole entry");
    }

    private Item refusedAndOn(Exception e) throws IOException {
        String path = name.isEmpty() ? origin.path() : origin.path() + "!/" + name;
        if (e instanceof EOFException && stream.isAtEnd()) {
            ended = true;
            return new Item.Refused(
                    path, "the archive breaks off at byte " + stream.position() + ", in the midst of this entry");
        }
        open = null;
        stream.moveTo(start + ENTRY_MARK.length);
        ended = !stream.seek(ENTRY_MARK);
        zip = new PlacedZip(stream);
        return new Item.Refused(path, "this entry of the archive cannot be read: " + e.getMessage());
    }

    private static Items refused(String path, String reason) {
        return Items.one(new Item.Refused(path, reason));
    }

    /** The bytes of one entry, counted. */
    private static final class Spending extends FilterInputStream {

        private final Budget budget;

        Spending(InputStream entry, Budget budget) {
            super(entry);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int count = in.read(bytes, from, most);
            budget.spend(Math.max(0, count));
            return count;
        }

        void drain() throws IOException {
            byte[] chunk = new byte[CHUNK];
            while (read(chunk) >= 0) {}
        }
    }
}
