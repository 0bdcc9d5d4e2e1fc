package dragoman.reading;

import java.util.List;

/** All that was read from one page. Spans point into {@code article.text()} and count code points. */
public record Reading(
        Article article,
        List<ActorMention> actors,
        List<DateMention> dates,
        List<Attribution> attributions,
        List<EventMention> events) {

    public Reading {
        actors = List.copyOf(actors);
        dates = List.copyOf(dates);
        attributions = List.copyOf(attributions);
        events = List.copyOf(events);
    }
}
