package dragoman.reading;

import java.util.List;

/**
 * What the linker found, each list in reading order. A name can be both at once: "in Moscow" is a place, "Moscow said" an
 * actor; where the words leave it open it stands in both lists.
 */
public record Linked(List<ActorMention> actors, List<PlaceMention> places) {

    public Linked {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }
}
