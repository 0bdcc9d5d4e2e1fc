package dragoman.reading.events;

import dragoman.knowledge.Knowledge;
import dragoman.reading.Attribution;
import dragoman.reading.DateMention;
import dragoman.reading.Document;
import dragoman.reading.EventMention;
import dragoman.reading.Linked;
import java.util.List;

/**
 * Codes who did what to whom. Each verb or noun that the lexicon knows is tried with its senses, most demanding first; the
 * first whose slots the clause fills becomes an event mention. Speaks only of acts between parties it can name; a language
 * without a grammar file yields nothing.
 */
public final class EventCoder {

    private final Knowledge knowledge;
    private final StatesOfPersons states;

    public EventCoder(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.states = new StatesOfPersons(knowledge);
    }

    public List<EventMention> code(
            Document document, Linked linked, List<DateMention> dates, List<Attribution> attributions) {
        Grammar grammar = Grammar.of(document.lang());
        if (grammar.isEmpty() || Topics.of(document.lang()).isForeignTo(document)) {
            return List.of();
        }
        DocumentCoder coder = new DocumentCoder(knowledge, states, document, linked, grammar, dates, attributions);
        return document.sentences().stream()
                .flatMap(s -> coder.code(s).stream())
                .toList();
    }
}
