package dragoman.desk.store;

import dragoman.desk.DeskException;
import dragoman.reading.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes of the pages, one compressed file each, named after their hash: {@code pages/ab/abcdef….gz}.
 *
 * <p>Bytes are written to {@code pages/.incoming} and moved to their place just before the database takes the page in.
 * The list of the pages on their way ({@code .incoming/moving}) lies there until the database has them: after a crash it
 * tells which files no row speaks of. The system is not made to write every file through to the disk, which would take
 * longer than reading the page: when the power fails, bytes of the last pages may be lost, and {@link #read} says so.
 */
public final class PageFiles {

    private static final String MOVING = "moving";

    private final Path pages;
    private final Path incoming;
    private final AtomicLong drafts = new AtomicLong();

    public PageFiles(Path pages) {
        this.pages = pages;
        this.incoming = pages.resolve(".incoming");
        try {
            Files.createDirectories(incoming);
        } catch (IOException e) {
            throw unwritable(incoming, e);
        }
    }

    /** Writes the bytes of a page to a file that is not yet in its place. */
    public Path draft(Page page) {
        Path draft = incoming.resolve(page.sha256() + "-" + drafts.incrementAndGet());
        try {
            try (OutputStream gzip =
                    new GZIPOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                gzip.write(page.bytes());
            }
            return draft;
        } catch (IOException e) {
            throw unwritable(draft, e);
        }
    }

    public void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw unwritable(draft, e);
        }
    }

    /** Moves drafts to their place; until {@link #settled()} it is remembered which. */
    public void moveIn(SortedMap<String, Path> draftsByHash) {
        if (draftsByHash.isEmpty()) {
            return;
        }
        try {
            Path list = incoming.resolve(MOVING + ".part");
            Files.write(list, draftsByHash.keySet());
            Files.move(list, incoming.resolve(MOVING), StandardCopyOption.ATOMIC_MOVE);
            for (var draft : draftsByHash.entrySet()) {
                Path place = place(draft.getKey());
                Files.createDirectories(place.getParent());
                Files.move(draft.getValue(), place, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw unwritable(incoming, e);
        }
    }

    /** The database has the pages that were moved last. */
    public void settled() {
        discard(incoming.resolve(MOVING));
    }

    /** Takes away what a process that died left half done: drafts, and pages the database did not get. */
    public void settle(Set<String> held) {
        try {
            Path moving = incoming.resolve(MOVING);
            if (Files.exists(moving)) {
                for (String sha256 : Files.readAllLines(moving)) {
                    if (!held.contains(sha256)) {
                        Files.deleteIfExists(place(sha256));
                    }
                }
            }
            List<Path> leftOver;
            try (Stream<Path> entries = Files.list(incoming)) {
                leftOver = entries.sorted().toList();
            }
            leftOver.forEach(this::discard);
        } catch (IOException e) {
            throw unwritable(incoming, e);
        }
    }

    public byte[] read(String sha256) {
        Path place = place(sha256);
        try (InputStream gzip = new GZIPInputStream(Files.newInputStream(place))) {
            return gzip.readAllBytes();
        } catch (NoSuchFileException e) {
            throw new DeskException("the desk holds no page " + sha256 + ": " + place + " is missing", e);
        } catch (IOException e) {
            throw new DeskException(
                    "page file " + place + " is damaged: " + DeskDirectory.reason(e) + "; restore it from a backup", e);
        }
    }

    private Path place(String sha256) {
        return pages.resolve(sha256.substring(0, 2)).resolve(sha256 + ".gz");
    }

    private static DeskException unwritable(Path file, IOException e) {
        return new DeskException(
                file + " cannot be written: " + DeskDirectory.reason(e) + "; check free space and permissions", e);
    }
}
