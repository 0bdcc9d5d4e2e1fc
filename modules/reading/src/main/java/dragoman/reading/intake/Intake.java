package dragoman.reading.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The items of one stream, in the order they lie in it. Each is read when it is asked for, so that a stream of any length
 * needs little memory; what cannot be read is an item too, and nothing is thrown. For use by one thread.
 */
public final class Intake implements Iterator<Item>, Closeable {

    private final Origin origin;
    private final RewindableStream stream;
    private @Nullable Items items;
    private @Nullable Item next;
    private boolean ended;

    private Intake(Origin origin, RewindableStream stream) {
        this.origin = origin;
        this.stream = stream;
    }

    /**
     * @param path how the user names the stream; the paths of items begin with it
     * @param url where the stream was published, if that is known; the url of the page where the stream is one
     * @param stream closed with the intake
     */
    public static Intake of(String path, @Nullable String url, InputStream stream) {
        return new Intake(new Origin(path, url, 0), new RewindableStream(stream));
    }

    /** The items of a file from one of its bytes on, at which a record of a WARC begins. */
    public static Intake from(String path, long place, InputStream rest) {
        return new Intake(new Origin(path, null, 0), new RewindableStream(rest, place));
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = pull();
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public Item next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Item item = next;
        next = null;
        return item;
    }

    private @Nullable Item pull() {
        try {
            if (items == null) {
                items = new Opener(new Budget(stream)).open(origin, stream);
            }
            return items.next();
        } catch (IOException e) {
            // what is broken beyond going on ends the stream, with one item that says so
            items = Items.NONE;
            return new Item.Refused(origin.path(), "the file cannot be read: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
