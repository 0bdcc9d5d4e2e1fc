package dragoman.desk.store;

import dragoman.desk.DeskException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory of a desk: {@code desk.toml} says that it is one and of which format, {@code desk.lock} that a process has
 * it open, {@code dragoman.duckdb} is the database and {@code pages} holds the pages. The lock is the operating system's,
 * so it goes with the process however that ends.
 */
public final class DeskDirectory implements AutoCloseable {

    /** Format of directory and database; another one is refused, never converted in place. */
    static final int FORMAT = 1;

    private static final String MARKER = "desk.toml";
    private static final String MARKER_DRAFT = "desk.toml.part";
    private static final String LOCK = "desk.lock";
    private static final Pattern FORMAT_LINE = Pattern.compile("(?m)^\\s*format\\s*=\\s*(\\d{1,9})\\s*(#.*)?$");

    /** Closing any channel of a locked file gives up the lock, so this process must not even open it twice. */
    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel lock;

    private DeskDirectory(Path directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    public static DeskDirectory open(Path named) {
        Path directory = named;
        try {
            if (Files.exists(named) && !Files.isDirectory(named)) {
                throw new DeskException(named + " is a file, and a desk is a directory: name another place");
            }
            if (!Files.exists(named)) {
                Files.createDirectories(named);
            }
            directory = named.toRealPath();
            requireDeskOrEmpty(named);
            return lock(named, directory);
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw new DeskException(
                    "desk " + named + " cannot be written: make it writable, or copy it to where you may write", e);
        } catch (IOException e) {
            throw new DeskException("desk " + named + " cannot be opened: " + reason(e), e);
        }
    }

    private static void requireDeskOrEmpty(Path named) throws IOException {
        Path marker = named.resolve(MARKER);
        if (Files.exists(marker)) {
            requireFormat(named, Files.readString(marker));
            return;
        }
        try (Stream<Path> entries = Files.list(named)) {
            Set<String> ours = Set.of(LOCK, MARKER_DRAFT);
            if (entries.anyMatch(entry -> !ours.contains(entry.getFileName().toString()))) {
                throw new DeskException(named + " holds files but is no desk (it has no " + MARKER
                        + "): name an empty or a new directory");
            }
        }
    }

    private static void requireFormat(Path named, String marker) {
        Matcher line = FORMAT_LINE.matcher(marker);
        if (!line.find()) {
            throw new DeskException("desk " + named + " does not say its format: " + MARKER
                    + " must have a line like 'format = " + FORMAT + "'");
        }
        if (Integer.parseInt(line.group(1)) != FORMAT) {
            throw new DeskException(
                    ("desk %s has format %s, and this version of Dragoman reads format %d: use the version"
                                    + " that made it, or read its pages into a new desk")
                            .formatted(named, line.group(1), FORMAT));
        }
    }

    private static DeskDirectory lock(Path named, Path directory) throws IOException {
        if (!OPEN_HERE.add(directory)) {
            throw openAlready(named);
        }
        boolean locked = false;
        @Nullable FileChannel channel = null;
        try {
            channel = FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                throw openAlready(named);
            }
            requireDeskOrEmpty(named);
            mark(directory);
            locked = true;
            return new DeskDirectory(directory, channel);
        } finally {
            if (!locked) {
                OPEN_HERE.remove(directory);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    private static DeskException openAlready(Path named) {
        return new DeskException("desk " + named + " is open in another process: wait for it to end, or stop it");
    }

    private static void mark(Path directory) throws IOException {
        Path marker = directory.resolve(MARKER);
        if (!Files.exists(marker)) {
            Path draft = directory.resolve(MARKER_DRAFT);
            Files.writeString(draft, "# This directory is a desk of Dragoman.\nformat = " + FORMAT + "\n");
            Files.move(draft, marker, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** What went wrong, without the path that the message names anyway. */
    static String reason(IOException e) {
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return String.valueOf(e.getMessage());
    }

    /** For messages. */
    public String name() {
        return "desk " + directory;
    }

    public Path pages() {
        return directory.resolve("pages");
    }

    Path database() {
        return directory.resolve("dragoman.duckdb");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new DeskException(name() + " cannot be unlocked: " + reason(e), e);
        } finally {
            OPEN_HERE.remove(directory);
        }
    }
}
