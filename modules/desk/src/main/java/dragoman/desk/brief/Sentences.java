package dragoman.desk.brief;

import dragoman.desk.Event;
import dragoman.reading.EventMention.Speaker;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells an event in one sentence, from its fields alone. What it says must still pass the {@link BriefGate}. */
final class Sentences {

    private final Names names;
    private final DateWords dates;
    private final Wording wording;

    Sentences(Names names, DateWords dates, Wording wording) {
        this.names = names;
        this.dates = dates;
        this.wording = wording;
    }

    String of(Event event) {
        SentencePattern pattern = SentencePattern.of(event, names, wording);
        Map<String, String> slots = new TreeMap<>();
        slots.put("recipient", names.parties(event.recipient()));
        slots.put("act", Wording.fill(pattern.act(), slots));
        slots.put("actor", names.parties(event.actor()));
        slots.put("date", dates.phrase(event.date()));
        slots.put("place", event.place() == null ? "" : names.place(event.place()));
        List<Speaker> chain = event.saidBy();
        if (!chain.isEmpty()) {
            slots.put("speaker", names.speaker(chain.get(chain.size() - 1)));
            slots.put("via", chain.size() > 1 ? names.speaker(chain.get(0)) : "");
        } else if (!event.reports().isEmpty()) {
            slots.put("outlet", Names.outlet(event.reports().get(0)));
        }
        return capitalised(Wording.fill(pattern.frame(), slots)) + ".";
    }

    private static String capitalised(String sentence) {
        int first = sentence.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + sentence.substring(Character.charCount(first));
    }
}
