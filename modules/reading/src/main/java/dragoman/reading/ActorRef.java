package dragoman.reading;

import dragoman.knowledge.Actor;

/**
 * Who is meant: an actor of the packs, or one known only from the words of the page, whose id then begins with
 * {@code unknown:} and is made from its normalised name, the same on every page.
 *
 * @param id see {@link Actor#id()}
 * @param name in English where the packs know it, else as written, romanised
 * @param country ISO 3166-1 alpha-3; empty when it belongs to none or is not known
 * @param sector PLOVER sector; empty when not known
 * @param wikidata Q-id; empty when not known
 */
public record ActorRef(String id, String name, Actor.Kind kind, String country, String sector, String wikidata) {

    public static final String UNKNOWN = "unknown:";

    public static ActorRef of(Actor actor) {
        return new ActorRef(actor.id(), actor.name(), actor.kind(), actor.country(), actor.sector(), actor.wikidata());
    }

    public boolean isKnown() {
        return !id.startsWith(UNKNOWN);
    }
}
