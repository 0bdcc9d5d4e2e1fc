package dragoman.reading.events;

import dragoman.language.Span;
import dragoman.reading.ActorMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sense whose slots are filled.
 *
 * @param trigger index of the trigger word
 * @param object index of the object word the sense asks for; null when it asks for none
 */
record Bound(Sense sense, int trigger, @Nullable Integer object, List<Filler> actors, List<Filler> recipients) {

    Bound {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /**
     * A party and the words that name it here, which for a pronoun are not those of its mention.
     *
     * @param span of the words that stand for it in this clause
     */
    record Filler(ActorMention mention, Span span) {}
}
