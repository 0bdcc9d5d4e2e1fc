package dragoman.reading.actors;

import dragoman.knowledge.Knowledge;
import dragoman.reading.Document;
import dragoman.reading.Linked;
import java.util.List;

/** Finds who and where is named in a document. */
public final class ActorLinker {

    public ActorLinker(Knowledge knowledge) {}

    public Linked link(Document document) {
        return new Linked(List.of(), List.of());
    }
}
