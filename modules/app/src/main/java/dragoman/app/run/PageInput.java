package dragoman.app.run;

import dragoman.reading.intake.Intake;
import dragoman.reading.intake.Item;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * All that files hold, be they pages, feeds or archives, in the order of the files and of what lies in them. One file is open
 * at a time; a file that cannot be opened is an item that says why.
 */
public final class PageInput implements Iterator<Item>, AutoCloseable {

    private final Iterator<Source> sources;
    private @Nullable Intake open;
    private @Nullable Item next;

    public PageInput(List<Source> sources) {
        this.sources = sources.iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (open != null && open.hasNext()) {
                next = open.next();
            } else if (sources.hasNext()) {
                close();
                open(sources.next());
            } else {
                close();
                return false;
            }
        }
        return true;
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

    private void open(Source source) {
        if (source.fault() != null) {
            next = new Item.Refused(source.path(), source.fault());
            return;
        }
        try {
            open = Intake.of(source.path(), null, stream(source.file()));
        } catch (CannotOpenException e) {
            next = new Item.Refused(source.path(), e.reason);
        }
    }

    /** @throws CannotOpenException when there is no such file, or none that can be read */
    static InputStream stream(String name) throws CannotOpenException {
        try {
            Path file = Path.of(name);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new CannotOpenException("no file that could hold a page");
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new CannotOpenException("no such file");
        } catch (InvalidPathException e) {
            throw new CannotOpenException("no valid file name");
        } catch (IOException e) {
            throw new CannotOpenException("the file cannot be read: " + e.getMessage());
        }
    }

    /** Says in words for the user why a file cannot be opened. */
    static final class CannotOpenException extends Exception {

        private static final long serialVersionUID = 1;

        final String reason;

        CannotOpenException(String reason) {
            super(reason);
            this.reason = reason;
        }
    }

    @Override
    public void close() {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open = null;
        }
    }
}
