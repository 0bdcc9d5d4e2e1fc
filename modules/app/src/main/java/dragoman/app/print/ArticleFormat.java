package dragoman.app.print;

import java.util.Locale;

/** {@code --format} of articles. */
public enum ArticleFormat {
    /** For people. */
    TEXT,
    JSONL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
