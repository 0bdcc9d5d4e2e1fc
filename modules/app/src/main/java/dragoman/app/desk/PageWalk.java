package dragoman.app.desk;

import dragoman.desk.Refusal;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The files that given files and folders stand for: a folder's in the order of their names, those below it included. Hidden
 * files and folders are passed over unless given themselves; links to folders are not followed.
 *
 * @param files paths as the user named them, or below such a path
 * @param refusals folders that cannot be looked into
 */
record PageWalk(List<String> files, List<Refusal> refusals) {

    static PageWalk of(List<String> paths) {
        PageWalk walk = new PageWalk(new ArrayList<>(), new ArrayList<>());
        for (String path : paths) {
            Path root = Path.of(path);
            if (Files.isDirectory(root)) {
                walk.addFolder(root);
            } else {
                walk.files.add(path);
            }
        }
        return walk;
    }

    private void addFolder(Path root) {
        List<String> found = new ArrayList<>();
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
                        found.add(file.toString());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    refusals.add(new Refusal(file.toString(), "cannot be looked into: " + e.getMessage()));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            refusals.add(new Refusal(root.toString(), "cannot be looked into: " + e.getMessage()));
        }
        Collections.sort(found);
        files.addAll(found);
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
