package dragoman.reading.sources;

import dragoman.reading.ActorMention;
import dragoman.reading.Attribution;
import dragoman.reading.Document;
import java.util.List;

/** Finds who is said to have said what. */
public final class Attributor {

    public List<Attribution> attribute(Document document, List<ActorMention> actors) {
        return List.of();
    }
}
