package dragoman.bench;

import dragoman.reading.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The pages of a folder, in memory, so that no disk is measured. Other files, such as expected results, are left out. */
final class PageFolder {

    private static final Set<String> ENDINGS = Set.of(".html", ".htm", ".txt", ".html.gz", ".txt.gz");

    private PageFolder() {}

    /** In the order of their names, so that every run does the same. */
    static List<Page> load(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(PageFolder::isPage).sorted().toList();
        }
        if (files.isEmpty()) {
            throw new IOException("no pages (" + String.join(", ", ENDINGS) + ") in " + folder);
        }
        List<Page> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(Page.of(file.toString(), null, bytes(file)));
        }
        return pages;
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static byte[] bytes(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".gz")) {
            return bytes;
        }
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readAllBytes();
        }
    }
}
