package dragoman.app.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The files that given files and folders stand for: a folder's in the order of their names, those below it included. Hidden
 * files and folders are passed over unless given themselves; links to folders are not followed.
 */
public final class PageWalk {

    private PageWalk() {}

    /** Paths as the user named them, or below such a path. */
    public static List<Source> of(List<String> paths) {
        List<Source> sources = new ArrayList<>();
        for (String path : paths) {
            if (isFolder(path)) {
                sources.addAll(below(Path.of(path)));
            } else {
                sources.add(Source.of(path));
            }
        }
        return sources;
    }

    private static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            // what names no file is told so when it is opened
            return false;
        }
    }

    private static List<Source> below(Path root) {
        List<Source> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return !folder.equals(root) && isHidden(folder)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file) && !Files.isDirectory(file)) {
                        found.add(Source.of(file.toString()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    found.add(closed(file, e));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            found.add(closed(root, e));
        }
        found.sort(Comparator.comparing(Source::file));
        return found;
    }

    private static Source closed(Path path, IOException e) {
        return new Source(path.toString(), path.toString(), "cannot be looked into: " + e.getMessage());
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
