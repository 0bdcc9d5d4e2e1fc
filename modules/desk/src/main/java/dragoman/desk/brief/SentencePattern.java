package dragoman.desk.brief;

import dragoman.desk.Event;
import dragoman.reading.EventDate;
import dragoman.reading.EventDate.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The pattern an event's sentence follows: a frame by realis with the act, by the sense that found it, its mode or its type,
 * in the verb form the frame asks for.
 */
record SentencePattern(String frame, String act) {

    static SentencePattern of(Event event, Names names, Wording wording) {
        String frame = frame(event, names);
        String form = wording.text("form", frame);
        return new SentencePattern(wording.text("frame", frame), act(event, form, wording));
    }

    /** The closest wording there is: of the lexicon's sense ("signed an agreement"), of the mode, of the type. */
    private static String act(Event event, String form, Wording wording) {
        String type = "act." + event.event();
        for (String closer : List.of(sense(event.rule()), event.mode())) {
            String act = wording.find(type + "." + closer, form);
            if (act != null) {
                return act;
            }
        }
        return wording.text(type, form);
    }

    /** Name of the sense without its language: rules of one name mean the same in every language. */
    private static String sense(String rule) {
        return rule.substring(rule.indexOf('.') + 1);
    }

    private static String frame(Event event, Names names) {
        String number = names.isMany(event.actor()) ? ".many" : ".one";
        return switch (event.realis()) {
            case HAPPENED, NOT_HAPPENED -> event.realis().word();
            case ONGOING, PLANNED -> event.realis().name().toLowerCase(Locale.ROOT) + number;
            case DENIED ->
                "denied" + (event.saidBy().isEmpty() ? "" : ".said") + (isDatedByTelling(event) ? ".told" : "");
            case POSSIBLE -> isPast(event) ? "possible.past" : "possible.future";
        };
    }

    /** The day is then that of the denial, not of what is denied. */
    private static boolean isDatedByTelling(Event event) {
        return event.date().basis() == Basis.PUBLICATION || event.date().basis() == Basis.NONE;
    }

    /** A possible act is one of the past when it is dated no later than the day it was told. */
    private static boolean isPast(Event event) {
        EventDate date = event.date();
        LocalDate to = date.to();
        LocalDate told = event.reports().isEmpty() ? null : published(event);
        return date.basis() != Basis.PUBLICATION && to != null && told != null && !to.isAfter(told);
    }

    private static @Nullable LocalDate published(Event event) {
        return Published.day(event.reports().get(0).published());
    }
}
