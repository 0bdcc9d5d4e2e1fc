package dragoman.app.run;

import dragoman.app.run.PageInput.CannotOpenException;
import dragoman.reading.Page;
import dragoman.reading.UnreadablePageException;
import dragoman.reading.intake.Intake;
import dragoman.reading.intake.Item;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one page that a path names: a file, or what lies in one by the path that Dragoman itself prints for it, such as {@code
 * crawl.warc.gz#73514} or {@code archive.zip!/a.html}.
 */
public final class SinglePage {

    private static final Pattern PART = Pattern.compile("!/|#");
    private static final Pattern BYTE = Pattern.compile("#(\\d{1,18})(?=$|#)");

    private SinglePage() {}

    /**
     * @param url where it was published; null when not known
     * @throws UnreadablePageException with the reason, when there is no such page or the file holds many
     */
    public static Page load(String path, @Nullable String url) throws UnreadablePageException {
        int end = endOfFile(path);
        try {
            Page page = end == path.length() ? file(path, url) : member(path.substring(0, end), path);
            return url == null ? page : new Page(path, url, page.bytes(), page.sha256());
        } catch (CannotOpenException e) {
            throw new UnreadablePageException(e.reason, e);
        } catch (IOException e) {
            throw new UnreadablePageException("the file cannot be read: " + e.getMessage(), e);
        }
    }

    /** Where the name of the file ends in a path: before the first mark of a part that leaves one. */
    private static int endOfFile(String path) {
        Matcher part = PART.matcher(path);
        boolean whole = isFile(path);
        while (!whole && part.find()) {
            if (isFile(path.substring(0, part.start()))) {
                return part.start();
            }
        }
        return path.length();
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Page file(String path, @Nullable String url)
            throws IOException, CannotOpenException, UnreadablePageException {
        try (Intake intake = Intake.of(path, url, PageInput.stream(path))) {
            if (!intake.hasNext()) {
                throw new UnreadablePageException("the file holds no page");
            }
            Item first = intake.next();
            if (!first.path().equals(path)) {
                throw new UnreadablePageException(
                        "the file holds many pages: give it as a FILE, or name one of them, such as " + first.path());
            }
            return page(first);
        }
    }

    private static Page member(String file, String path)
            throws IOException, CannotOpenException, UnreadablePageException {
        Matcher place = BYTE.matcher(path).region(file.length(), path.length());
        if (place.lookingAt()) {
            @Nullable Item item = record(file, Long.parseLong(place.group(1)), path.substring(0, place.end()), path);
            if (item != null) {
                return page(item);
            }
        }
        try (Intake intake = Intake.of(file, null, PageInput.stream(file))) {
            while (intake.hasNext()) {
                Item item = intake.next();
                if (item.path().equals(path)) {
                    return page(item);
                }
            }
        }
        throw new UnreadablePageException("there is no such page in " + file);
    }

    /** What the record at that byte holds, without reading what lies before it; null where no record begins there. */
    private static @Nullable Item record(String file, long place, String record, String path)
            throws IOException, CannotOpenException {
        try (InputStream stream = PageInput.stream(file)) {
            stream.skipNBytes(Math.min(place, Files.size(Path.of(file))));
            Intake intake = Intake.from(file, place, stream);
            while (intake.hasNext()) {
                Item item = intake.next();
                if (item.path().equals(path)) {
                    return item;
                }
                if (!item.path().startsWith(record)) {
                    return null;
                }
            }
            return null;
        }
    }

    private static Page page(Item item) throws UnreadablePageException {
        if (item instanceof Item.Found found) {
            return found.page();
        }
        throw new UnreadablePageException(item instanceof Item.Refused refused ? refused.reason() : "this is no page");
    }
}
