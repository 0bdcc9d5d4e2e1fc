package dragoman.app.run;

import org.jspecify.annotations.Nullable;

/**
 * A file to read.
 *
 * @param path under which it goes into the output and the record; as a rule the file as the user named it
 * @param fault why it cannot be opened, where that is known already
 */
public record Source(String file, String path, @Nullable String fault) {

    public static Source of(String file) {
        return new Source(file, file, null);
    }
}
