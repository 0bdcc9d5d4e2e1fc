package dragoman.reading.intake;

import dragoman.reading.Page;
import dragoman.reading.intake.Item.Why;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads one WARC record (ISO 28500) and leaves the stream behind it. Every record has a reader of its own, so that a broken
 * one cannot harm the next, and its length is checked by what follows it before its page is given out.
 */
final class WarcRecords {

    private static final byte[] RECORD_MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_BLOCK_BYTES = Page.MOST_BYTES + Limits.MOST_HEADER_BYTES;
    private static final int OK = 200;

    private final Opener opener;

    WarcRecords(Opener opener) {
        this.opener = opener;
    }

    /** Passes over the line ends between records; tells whether anything follows. */
    static boolean atNext(RewindableStream stream) throws IOException {
        while (isLineEnd(stream.peek(0))) {
            stream.moveTo(stream.position() + 1);
        }
        return !stream.isAtEnd();
    }

    static String broken(IOException e) {
        return "a broken WARC record: " + e.getMessage();
    }

    static String breaksOff(long end) {
        return "the file breaks off at byte " + end + ", in the midst of this record";
    }

    /**
     * @return nothing for records that tell of a crawl rather than of a page
     * @throws EOFException when the stream ends in the midst of the record
     * @throws IOException when the record is broken
     */
    Items read(Origin place, RewindableStream stream) throws IOException {
        long start = stream.position();
        int header = headerLength(stream);
        // not closed: it would close the stream that holds the other records too
        WarcReader reader = new WarcReader(Channels.newChannel(stream));
        reader.setLenient(true);
        try {
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty()) {
                throw new EOFException("its header is not whole");
            }
            MessageBody block = record.get().body();
            Items items = items(place, record.get(), block);
            block.consume();
            if (stream.moveTo(start + header + block.size()) != start + header + block.size()) {
                throw new IOException("its length is not what its header says");
            }
            checkEnd(stream);
            return items;
        } catch (IllegalArgumentException | IllegalStateException | java.nio.BufferUnderflowException e) {
            // how jwarc takes headers that are twice there, no numbers, and the like
            throw new IOException(e.getMessage(), e);
        }
    }

    private static int headerLength(RewindableStream stream) throws IOException {
        if (!stream.startsWith(RECORD_MARK)) {
            throw new IOException("no record begins here");
        }
        boolean blank = false;
        for (int i = 0; i < Limits.MOST_HEADER_BYTES; i++) {
            int next = stream.peek(i);
            if (next < 0) {
                throw new EOFException("its header is not whole");
            }
            if (next == '\n' && blank) {
                return i + 1;
            }
            blank = next == '\n' || (blank && next == '\r');
        }
        throw new IOException("its header has no end");
    }

    /** A record whose length is wrong does not end where the next begins; a missing blank line at the end of all is well. */
    private static void checkEnd(RewindableStream stream) throws IOException {
        boolean apart = isLineEnd(stream.peek(0));
        if (atNext(stream) && !(apart && stream.startsWith(RECORD_MARK))) {
            throw new IOException("its length is not what its header says");
        }
    }

    private static boolean isLineEnd(int character) {
        return character == '\r' || character == '\n';
    }

    private Items items(Origin place, WarcRecord record, MessageBody block) throws IOException {
        if (record instanceof WarcRevisit) {
            return Items.one(new Item.PassedOver(place.path(), Why.REVISIT));
        }
        if (record instanceof WarcResponse response) {
            return response(at(place, response), block);
        }
        if (record instanceof WarcResource || record instanceof WarcConversion) {
            return document(at(place, (WarcTargetRecord) record), record, block);
        }
        return Items.NONE;
    }

    private static Origin at(Origin place, WarcTargetRecord record) {
        @Nullable String target = record.target();
        boolean web = target != null && target.toLowerCase(Locale.ROOT).startsWith("http");
        return new Origin(place.path(), web ? target : null, place.depth());
    }

    /** What an archive holds without the words of a server: text taken from a page, a page a tool has made. */
    private Items document(Origin place, WarcRecord record, MessageBody block) throws IOException {
        String type = record.headers().first("Content-Type").orElse("");
        if (place.url() == null || !MediaTypes.mayBePage(type, place.url())) {
            return passedOver(place, Why.NO_PAGE);
        }
        if (block.size() > Page.MOST_BYTES) {
            return tooLarge(place);
        }
        return page(place, type, block.stream().readNBytes(Page.MOST_BYTES));
    }

    private Items response(Origin place, MessageBody block) throws IOException {
        if (place.url() == null) {
            return passedOver(place, Why.NO_PAGE);
        }
        InputStream stream = block.stream();
        byte[] head = stream.readNBytes(Limits.MOST_HEADER_BYTES);
        HttpResponse answer = HttpResponse.parseWithoutBody(new BlockChannel(head), null);
        String type = answer.headers().first("Content-Type").orElse("");
        if (answer.status() != OK) {
            return passedOver(place, Why.NO_ANSWER);
        }
        if (!MediaTypes.mayBePage(type, place.url())) {
            return passedOver(place, Why.NO_PAGE);
        }
        if (block.size() > MOST_BLOCK_BYTES) {
            return tooLarge(place);
        }
        byte[] rest = stream.readNBytes(MOST_BLOCK_BYTES);
        byte[] bytes = new byte[head.length + rest.length];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(rest, 0, bytes, head.length, rest.length);
        try {
            byte[] page = HttpBody.of(bytes);
            return page.length > Page.MOST_BYTES ? tooLarge(place) : page(place, type, page);
        } catch (IOException e) {
            return Items.one(
                    new Item.Refused(place.path(), "the server's answer cannot be decoded: " + e.getMessage()));
        }
    }

    private Items page(Origin place, String type, byte[] bytes) {
        return MediaTypes.isPage(type, bytes) ? opener.page(place, bytes) : passedOver(place, Why.NO_PAGE);
    }

    private static Items tooLarge(Origin place) {
        return Items.one(new Item.Refused(place.path(), Limits.TOO_LARGE));
    }

    private static Items passedOver(Origin place, Why why) {
        return Items.one(new Item.PassedOver(place.path(), why));
    }
}
