package dragoman.desk;

import dragoman.desk.store.Batch;
import dragoman.desk.store.Database;
import dragoman.desk.store.DeskDirectory;
import dragoman.desk.store.PageFiles;
import dragoman.reading.Page;
import dragoman.reading.Reading;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * A directory with one record: what was read, page by page, and the pages themselves.
 *
 * <p>The record only grows. A page is in it wholly, with its bytes, its reading and its event mentions, or not at all,
 * whenever the process ends; what was added last and not yet {@linkplain #flush() flushed} is then not in it. One process
 * has a desk open at a time; within it every method may be called from any thread.
 *
 * <p>When a page was added is kept, but nothing that is printed or exported depends on it.
 */
public final class Desk implements AutoCloseable {

    /** Pages per transaction: enough to make its cost small, few enough to lose little work. */
    private static final int PAGES_PER_TRANSACTION = 64;

    private static final int PATHS_PER_TRANSACTION = 4_096;

    private final DeskDirectory directory;
    private final PageFiles files;
    private final Database database;
    private final InstantSource clock;
    private final Set<String> held;
    private final SortedMap<String, String> refusals;
    private Batch batch = new Batch();
    private boolean open = true;

    private Desk(DeskDirectory directory, PageFiles files, Database database, InstantSource clock) {
        this.directory = directory;
        this.files = files;
        this.database = database;
        this.clock = clock;
        this.held = database.hashes();
        this.refusals = database.refusals();
    }

    /**
     * Opens a desk, or makes one where the directory is absent or empty.
     *
     * @throws DeskException when the directory holds something else, a desk of another format or a damaged one, when it
     *     cannot be written, or when it is open already; nothing in it is changed then
     */
    public static Desk open(Path directory) {
        return open(directory, InstantSource.system());
    }

    /** As {@link #open(Path)}, with the clock that says when a page was added. */
    public static Desk open(Path directory, InstantSource clock) {
        DeskDirectory premises = DeskDirectory.open(directory);
        try {
            Database database = Database.open(premises);
            try {
                PageFiles files = new PageFiles(premises.pages());
                Desk desk = new Desk(premises, files, database, clock);
                files.settle(desk.held);
                return desk;
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (RuntimeException e) {
            premises.close();
            throw e;
        }
    }

    public synchronized boolean holds(String sha256) {
        return held.contains(sha256);
    }

    /** Adds a page with its reading; a page whose bytes are held already is only {@linkplain #seenAt seen} again. */
    public void add(Page page, Reading reading) {
        if (!page.sha256().equals(reading.article().sha256())) {
            throw new IllegalArgumentException("the reading is of another page than " + page.path());
        }
        if (holds(page.sha256())) {
            seenAt(page.sha256(), page.path());
            return;
        }
        Path draft = files.draft(page);
        Instant addedAt = clock.instant();
        synchronized (this) {
            requireOpen();
            if (held.add(page.sha256())) {
                batch.add(reading, draft, addedAt);
            } else {
                files.discard(draft);
            }
            seenAt(page.sha256(), page.path());
        }
    }

    /** Notes that a held page was also found in that file. */
    public synchronized void seenAt(String sha256, String path) {
        requireOpen();
        if (!held.contains(sha256)) {
            throw new IllegalArgumentException("no page " + sha256 + " is held that could be seen at " + path);
        }
        batch.addPath(sha256, path);
        if (refusals.remove(path) != null) {
            batch.forgive(path);
        }
        flushWhenFull();
    }

    /** Notes that a file could not be read, and why; the last reason stands, until the file is read. */
    public synchronized void refuse(String path, String reason) {
        requireOpen();
        if (!reason.equals(refusals.put(path, reason))) {
            batch.refuse(path, reason);
            flushWhenFull();
        }
    }

    /** By path. */
    public synchronized List<Refusal> refusals() {
        return refusals.entrySet().stream()
                .map(refusal -> new Refusal(refusal.getKey(), refusal.getValue()))
                .toList();
    }

    /** All readings, by document id. */
    public synchronized List<StoredReading> readings() {
        flush();
        return database.readings();
    }

    /** What follows from all readings. */
    public Findings findings() {
        return Findings.of(readings());
    }

    /** The files in which a page was found, in byte order, by hash. */
    public synchronized Map<String, List<String>> paths() {
        flush();
        return database.paths();
    }

    /**
     * The bytes of a page as they were read.
     *
     * @throws DeskException when the page is not held or its file is damaged
     */
    public synchronized byte[] bytes(String sha256) {
        flush();
        return files.read(sha256);
    }

    /** Makes sure that what was added is in the record. */
    public synchronized void flush() {
        requireOpen();
        if (batch.isEmpty()) {
            return;
        }
        Batch full = batch;
        batch = new Batch();
        try {
            files.moveIn(full.drafts());
            database.write(full);
            files.settled();
        } catch (RuntimeException e) {
            release();
            throw e;
        }
    }

    private void flushWhenFull() {
        if (batch.pages() >= PAGES_PER_TRANSACTION || batch.paths() >= PATHS_PER_TRANSACTION) {
            flush();
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new DeskException(directory.name() + " is closed: open it again to go on");
        }
    }

    @Override
    public synchronized void close() {
        if (open) {
            flush();
            release();
        }
    }

    private void release() {
        open = false;
        try {
            database.close();
        } finally {
            directory.close();
        }
    }
}
