package dragoman.app.print;

import java.util.Locale;

/** {@code --format}. */
public enum Format {
    TABLE,
    JSONL,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
