package dragoman.reading.events;

import dragoman.reading.Attribution;
import dragoman.reading.DateMention;
import dragoman.reading.Document;
import dragoman.reading.EventMention;
import dragoman.reading.Linked;
import java.util.List;

/** Codes who did what to whom. */
public final class EventCoder {

    public List<EventMention> code(
            Document document, Linked linked, List<DateMention> dates, List<Attribution> attributions) {
        return List.of();
    }
}
