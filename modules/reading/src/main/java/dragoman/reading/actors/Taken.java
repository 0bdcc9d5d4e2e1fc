package dragoman.reading.actors;

import dragoman.knowledge.Actor;
import dragoman.reading.ActorMention;
import org.jspecify.annotations.Nullable;

/**
 * A mention with the pieces it takes.
 *
 * @param from first piece of the name
 * @param to piece behind the name
 * @param start first piece of the phrase
 * @param end piece behind the phrase
 * @param body the state or body its title belongs to; null when none is told
 */
record Taken(
        ActorMention mention,
        int from,
        int to,
        int start,
        int end,
        @Nullable Actor body) {}
