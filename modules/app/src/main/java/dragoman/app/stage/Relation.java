package dragoman.app.stage;

import dragoman.knowledge.PloverType;
import dragoman.language.Sentence;
import dragoman.language.Span;
import dragoman.reading.EventMention;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which of the coded events tells what one given party did to another: the one whose actor and recipient lie on the given
 * spans; failing that, one that has them the other way round; failing that, the one nearest to both of those whose trigger
 * stands in a sentence with both. A party without spans stands somewhere unknown and is not asked for. Where there is none
 * of these, or neither party has spans, nothing is said.
 */
final class Relation {

    private static final String EVENT = "event";
    private static final String ACTOR = "actor";
    private static final String RECIPIENT = "recipient";

    private Relation() {}

    static Optional<PloverType> between(
            List<Span> source, List<Span> target, List<EventMention> events, List<Sentence> sentences) {
        if (source.isEmpty() && target.isEmpty()) {
            return Optional.empty();
        }
        return best(events, source, target)
                .or(() -> best(events, target, source))
                .or(() -> nearest(events, source, target, sentences))
                .map(EventMention::event);
    }

    private static Optional<EventMention> best(List<EventMention> events, List<Span> actor, List<Span> recipient) {
        return events.stream()
                .filter(e -> (actor.isEmpty() || overlap(e, ACTOR, actor) > 0)
                        && (recipient.isEmpty() || overlap(e, RECIPIENT, recipient) > 0))
                .max(Comparator.comparingInt(e -> overlap(e, ACTOR, actor) + overlap(e, RECIPIENT, recipient)));
    }

    /** Code points that a side of an event, with its second and further parties, shares with the given spans. */
    private static int overlap(EventMention event, String side, List<Span> given) {
        return event.spans().entrySet().stream()
                .filter(field -> field.getKey().equals(side) || field.getKey().startsWith(side + "_"))
                .mapToInt(field -> given.stream()
                        .mapToInt(g -> shared(field.getValue(), g))
                        .sum())
                .sum();
    }

    private static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    private static Optional<EventMention> nearest(
            List<EventMention> events, List<Span> source, List<Span> target, List<Sentence> sentences) {
        List<Span> withBoth = sentences.stream()
                .map(Sentence::span)
                .filter(s -> has(s, source) && has(s, target))
                .toList();
        return events.stream()
                .filter(e -> e.spans().containsKey(EVENT))
                .filter(e -> withBoth.stream().anyMatch(s -> s.contains(trigger(e))))
                .min(Comparator.comparingInt(e -> distance(trigger(e), source) + distance(trigger(e), target)));
    }

    private static boolean has(Span sentence, List<Span> spans) {
        return spans.isEmpty() || spans.stream().anyMatch(sentence::overlaps);
    }

    private static Span trigger(EventMention event) {
        return Objects.requireNonNull(event.spans().get(EVENT));
    }

    private static int distance(Span trigger, List<Span> spans) {
        return spans.stream()
                .mapToInt(s -> Math.max(0, Math.max(s.start() - trigger.end(), trigger.start() - s.end())))
                .min()
                .orElse(0);
    }
}
