package dragoman.reading.intake;

import dragoman.reading.Page;
import dragoman.reading.pages.Charsets;
import dragoman.reading.pages.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Opens a stream as what it is, on every level of one file. */
final class Opener {

    /** Enough to tell a feed, with room for a long comment before it. */
    private static final int HEAD = 1 << 12;

    private final Budget budget;

    Opener(Budget budget) {
        this.budget = budget;
    }

    Items open(Origin origin, RewindableStream stream) throws IOException {
        Kind kind = Kind.of(stream);
        if (kind != Kind.PAGE && origin.depth() >= Limits.MOST_NESTED) {
            return Items.one(new Item.Refused(
                    origin.path(),
                    kind.words() + " nested more than " + Limits.MOST_NESTED + " deep: unpack it first"));
        }
        return switch (kind) {
            case GZIP -> gzip(origin, stream);
            case ZIP -> new ZipItems(origin, stream, budget, this);
            case WARC -> new WarcItems(origin, stream, this);
            case PAGE -> page(origin, stream);
        };
    }

    private Items gzip(Origin origin, RewindableStream packed) throws IOException {
        return GzipWarcItems.isOne(packed)
                ? new GzipWarcItems(origin, packed, budget, this)
                : open(origin.unpacked(), new RewindableStream(GunzipStream.ofAll(packed, budget)));
    }

    private Items page(Origin origin, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(Page.MOST_BYTES + 1);
        return bytes.length > Page.MOST_BYTES
                ? Items.one(new Item.Refused(origin.path(), Limits.TOO_LARGE))
                : page(origin, bytes);
    }

    /** Bytes that are no archive: a feed is opened, all else is left to the extractor. */
    Items page(Origin origin, byte[] bytes) {
        return isFeed(bytes)
                ? FeedItems.of(origin, bytes)
                : Items.one(new Item.Found(Page.of(origin.path(), origin.url(), bytes)));
    }

    private static boolean isFeed(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        return Markup.kindOf(Charsets.decode(head).text()) == Markup.Kind.FEED;
    }
}
