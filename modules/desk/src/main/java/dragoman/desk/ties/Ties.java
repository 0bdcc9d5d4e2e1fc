package dragoman.desk.ties;

import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.knowledge.PloverType.Quad;
import dragoman.reading.EventDate;
import dragoman.reading.EventMention.Party;
import dragoman.reading.Realis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Draws the ties from the events: one for each pair of an actor and a recipient, whoever of them acted.
 *
 * <p>An organ of a state stands for the state; an armed group, an institute or a company that merely sits in a state does
 * not. An event between several actors and several recipients counts once in each pair; those who act together form no tie
 * by that, nor does an act within one state.
 *
 * <p>Not here yet: periods and decay. A tie sums the whole record.
 */
public final class Ties {

    /** PLOVER sectors whose actors do not act for the state they sit in; all others are taken to. */
    private static final Set<String> NOT_OF_STATE =
            Set.of("REB", "UAF", "CRM", "OPP", "PTY", "NGO", "EDU", "MED", "BUS", "LAB", "REL", "CVL");

    private static final Set<Realis> COUNTED = Set.of(Realis.HAPPENED, Realis.ONGOING);

    private static final Comparator<Tie> MOST_EVENTS_FIRST = Comparator.comparingInt(Tie::events)
            .reversed()
            .thenComparing(Tie::first)
            .thenComparing(Tie::second);

    private Ties() {}

    /** Most events first, then by the pair's codes. */
    public static List<Tie> of(Findings findings) {
        Map<String, Map<String, Sum>> sums = new TreeMap<>();
        for (Event event : findings.events()) {
            Set<String> recipients = nodes(event.recipient());
            Set<Set<String>> pairs = new HashSet<>();
            for (String actor : nodes(event.actor())) {
                for (String recipient : recipients) {
                    if (!actor.equals(recipient) && pairs.add(Set.of(actor, recipient))) {
                        boolean inOrder = actor.compareTo(recipient) < 0;
                        sums.computeIfAbsent(inOrder ? actor : recipient, a -> new TreeMap<>())
                                .computeIfAbsent(inOrder ? recipient : actor, b -> new Sum())
                                .add(event);
                    }
                }
            }
        }
        List<Tie> ties = new ArrayList<>();
        sums.forEach((first, others) -> others.forEach((second, sum) -> ties.add(sum.tie(first, second))));
        ties.sort(MOST_EVENTS_FIRST);
        return List.copyOf(ties);
    }

    private static Set<String> nodes(List<Party> parties) {
        Set<String> nodes = new TreeSet<>();
        parties.forEach(party -> nodes.add(node(party)));
        return nodes;
    }

    private static String node(Party party) {
        boolean actsForState = !party.country().isEmpty() && !NOT_OF_STATE.contains(party.sector());
        return actsForState ? party.country() : party.actor();
    }

    /** Events come in the order of the findings, which the lists keep. */
    private static final class Sum {

        private final Map<Quad, List<String>> counted = new EnumMap<>(Quad.class);
        private final List<String> notCounted = new ArrayList<>();
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private double score;

        void add(Event event) {
            if (!COUNTED.contains(event.realis())) {
                notCounted.add(event.id());
                return;
            }
            counted.computeIfAbsent(event.event().quad(), quad -> new ArrayList<>())
                    .add(event.id());
            score += event.goldstein();
            addDays(event.date());
        }

        private void addDays(EventDate date) {
            LocalDate first = date.from() == null ? date.to() : date.from();
            LocalDate last = date.to() == null ? date.from() : date.to();
            if (first != null && (from == null || first.isBefore(from))) {
                from = first;
            }
            if (last != null && (to == null || last.isAfter(to))) {
                to = last;
            }
        }

        Tie tie(String first, String second) {
            return new Tie(
                    first,
                    second,
                    events(Quad.VERBAL_COOPERATION),
                    events(Quad.MATERIAL_COOPERATION),
                    events(Quad.VERBAL_CONFLICT),
                    events(Quad.MATERIAL_CONFLICT),
                    notCounted,
                    from,
                    to,
                    score);
        }

        private List<String> events(Quad quad) {
            return counted.getOrDefault(quad, List.of());
        }
    }
}
