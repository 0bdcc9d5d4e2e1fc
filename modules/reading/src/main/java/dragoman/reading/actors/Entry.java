package dragoman.reading.actors;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Name;
import dragoman.knowledge.Place;
import dragoman.knowledge.PlaceName;
import dragoman.knowledge.Role;

/** What a run of words can stand for: the leaves of a {@link Lexicon}. */
sealed interface Entry {

    /** An actor called by that name. */
    record Named(Name name, Actor actor) implements Entry {

        boolean isPerson() {
            return actor.kind() == Actor.Kind.PERSON;
        }

        boolean isAdjective() {
            return name.kind() == Name.Kind.ADJECTIVE;
        }
    }

    /** A city, sea or landmark called by that name. */
    record Located(PlaceName name, Place place) implements Entry {}

    /** The title of a post. */
    record Title(Role role) implements Entry {}

    /** A common noun that with the name of a state means its government or forces: "troops", «влада». */
    record GovernmentNoun(String sector) implements Entry {}

    /** A common noun that with the name of a state or place names a body: "chamber of commerce". */
    record BodyNoun(String english, String sector) implements Entry {}

    /** Words that name none of our actors though a part of them would: "Latin American", "Russian roulette". */
    record NoName() implements Entry {}

    /** The first name of some person of the packs. */
    record GivenName() implements Entry {}

    /** The first half of a compound that names a state: "Sino-", «російсько-». */
    record Combining(Actor actor) implements Entry {}
}
