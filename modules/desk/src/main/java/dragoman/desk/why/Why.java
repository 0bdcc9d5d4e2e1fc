package dragoman.desk.why;

import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.reading.Json;

/** What an event rests on. */
public final class Why {

    private Why() {}

    public static String explain(Event event, Findings findings) {
        return Json.line(event);
    }
}
