package dragoman.desk.store;

import dragoman.reading.Reading;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one transaction brings into the record. */
public final class Batch {

    record NewPage(Reading reading, Instant addedAt) {}

    record PagePath(String sha256, String path) {}

    private final List<NewPage> pages = new ArrayList<>();
    private final SortedMap<String, Path> drafts = new TreeMap<>();
    private final Set<PagePath> paths = new LinkedHashSet<>();
    private final SortedMap<String, Optional<String>> refusals = new TreeMap<>();

    /** @param draft the file that holds the page's bytes until they are moved in */
    public void add(Reading reading, Path draft, Instant addedAt) {
        pages.add(new NewPage(reading, addedAt));
        drafts.put(reading.article().sha256(), draft);
    }

    public void addPath(String sha256, String path) {
        paths.add(new PagePath(sha256, path));
    }

    public void refuse(String path, String reason) {
        refusals.put(path, Optional.of(reason));
    }

    /** Takes a file off the list of refused ones. */
    public void forgive(String path) {
        refusals.put(path, Optional.empty());
    }

    public int pages() {
        return pages.size();
    }

    /** Number of paths that are added, refused or forgiven. */
    public int paths() {
        return paths.size() + refusals.size();
    }

    public boolean isEmpty() {
        return pages() + paths() == 0;
    }

    /** By hash. */
    public SortedMap<String, Path> drafts() {
        return drafts;
    }

    List<NewPage> newPages() {
        return pages;
    }

    Set<PagePath> newPaths() {
        return paths;
    }

    /** Path to reason; no reason where the path is taken off the list. */
    Map<String, Optional<String>> newRefusals() {
        return refusals;
    }
}
