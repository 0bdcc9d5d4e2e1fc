package dragoman.reading.events;

import dragoman.language.Span;
import dragoman.reading.ActorRef;
import dragoman.reading.Attribution;
import dragoman.reading.Attribution.Scope;
import dragoman.reading.Document;
import dragoman.reading.EventMention.Party;
import dragoman.reading.EventMention.Speaker;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The chain of who says so: first those whose report the article retells, then whoever says the sentence, outermost first. */
final class Speakers {

    private final Document document;
    private final List<Attribution> attributions;

    Speakers(Document document, List<Attribution> attributions) {
        this.document = document;
        this.attributions = attributions;
    }

    List<Speaker> of(Span trigger) {
        Stream<Attribution> ofDocument = attributions.stream().filter(a -> a.scope() == Scope.DOCUMENT);
        Stream<Attribution> ofWords = attributions.stream()
                .filter(a -> a.scope() == Scope.CONTENT)
                .filter(a -> a.content().stream().anyMatch(content -> content.contains(trigger)))
                .sorted(Comparator.comparingInt(Speakers::length).reversed());
        Map<String, Speaker> chain = new LinkedHashMap<>();
        Stream.concat(ofDocument, ofWords)
                .filter(a -> !a.source().isEmpty())
                .map(this::speaker)
                .forEach(speaker -> chain.putIfAbsent(key(speaker), speaker));
        return List.copyOf(chain.values());
    }

    /** The innermost reported speech those words are part of; empty when nobody is said to say them. */
    Optional<Span> content(Span words) {
        return attributions.stream()
                .filter(a -> a.scope() == Scope.CONTENT)
                .flatMap(a -> a.content().stream())
                .filter(content -> content.contains(words))
                .min(Comparator.comparingInt(Span::length));
    }

    /** Whether one of those parties itself says the words there. */
    boolean includes(Span trigger, List<Party> parties) {
        return attributions.stream()
                .filter(a -> a.scope() == Scope.CONTENT && a.speaker() != null)
                .filter(a -> a.content().stream().anyMatch(content -> content.contains(trigger)))
                .anyMatch(a -> parties.stream().anyMatch(party -> isSide(a.speaker(), party)));
    }

    private static boolean isSide(@Nullable ActorRef speaker, Party party) {
        return speaker != null
                && (speaker.id().equals(party.actor())
                        || (!party.country().isEmpty() && speaker.country().equals(party.country())));
    }

    /** Whoever says it twice is one link. */
    private static String key(Speaker speaker) {
        return speaker.actor() == null ? speaker.name() : speaker.actor();
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    private Speaker speaker(Attribution attribution) {
        Span words = attribution.source().get(0);
        return attribution.speaker() == null
                ? new Speaker(null, document.text().slice(words), words)
                : new Speaker(attribution.speaker().id(), attribution.speaker().name(), words);
    }
}
