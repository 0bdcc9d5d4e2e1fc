package dragoman.reading.dates;

import dragoman.reading.DateMention;
import dragoman.reading.Document;
import java.util.List;

/** Finds expressions of time in a document and resolves them against its day of publication. */
public final class DateFinder {

    public List<DateMention> find(Document document) {
        return List.of();
    }
}
