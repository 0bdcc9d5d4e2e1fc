package dragoman.app.run;

import dragoman.reading.intake.Item.Why;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a run met that is whole but no page to read. For use by one thread. */
public final class PassedOver {

    private final Map<Why, Integer> counts = new EnumMap<>(Why.class);

    public void add(Why why) {
        counts.merge(why, 1, Integer::sum);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** In words for the user. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        counts.forEach((why, count) -> parts.add(count + " " + words(why)));
        return "passed over in archives: " + String.join(", ", parts);
    }

    private static String words(Why why) {
        return switch (why) {
            case REVISIT -> "pages met again unchanged";
            case NO_ANSWER -> "redirects and errors";
            case NO_PAGE -> "other files";
        };
    }
}
