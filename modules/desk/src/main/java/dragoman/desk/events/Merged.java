package dragoman.desk.events;

import dragoman.desk.Event;
import dragoman.desk.ShortId;
import dragoman.desk.origins.Origins;
import dragoman.reading.EventMention;
import dragoman.reading.EventMention.Party;
import dragoman.reading.PlaceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The event that reports of one happening tell of together: what the best of them tells, and where it names only a state,
 * no other side or no place, what another one knows of that.
 */
final class Merged {

    private Merged() {}

    /**
     * @param reports best first
     * @param taken ids given so far; the event's is added
     */
    static Event of(List<Report> reports, Origins origins, Set<String> taken) {
        Report best = reports.get(0);
        EventMention told = best.mention();
        boolean symmetric = best.kind().act().isSymmetric();
        List<Party> actor = withPersons(told.actor(), reports, symmetric ? Side.EITHER : Side.ACTOR);
        List<Party> recipient = withPersons(
                told.recipient().isEmpty() ? otherSide(reports, actor) : told.recipient(),
                reports,
                symmetric ? Side.EITHER : Side.RECIPIENT);
        Origins.Count count = origins.of(reports);
        return new Event(
                id(best, actor, recipient, taken),
                best.story(),
                told.event(),
                told.mode(),
                told.context(),
                told.date(),
                actor,
                recipient,
                place(reports),
                told.realis(),
                told.saidBy(),
                told.claim(),
                told.spans(),
                told.rule(),
                count.origins(),
                count.outlets(),
                count.originNames(),
                reports.stream().map(Report::receipt).toList());
    }

    private enum Side {
        ACTOR,
        RECIPIENT,
        EITHER;

        Stream<Party> of(Report report) {
            return switch (this) {
                case ACTOR -> report.mention().actor().stream();
                case RECIPIENT -> report.mention().recipient().stream();
                case EITHER -> report.parties();
            };
        }
    }

    private static List<Party> withPersons(List<Party> parties, List<Report> reports, Side side) {
        return parties.stream()
                .map(party -> isBareState(party) ? person(party, parties, reports, side) : party)
                .toList();
    }

    private static boolean isBareState(Party party) {
        return party.person() == null && party.actor().equals(party.country());
    }

    private static Party person(Party state, List<Party> beside, List<Report> reports, Side side) {
        return reports.stream()
                .flatMap(side::of)
                .filter(party -> party.person() != null && party.country().equals(state.country()))
                .filter(party ->
                        beside.stream().noneMatch(other -> other.actor().equals(party.actor())))
                .findFirst()
                .orElse(state);
    }

    /** Who else took part, according to the first report that says so. */
    private static List<Party> otherSide(List<Report> reports, List<Party> actor) {
        Set<String> known = actor.stream().map(Report::key).collect(Collectors.toUnmodifiableSet());
        return reports.stream()
                .filter(report -> !report.mention().recipient().isEmpty())
                .findFirst()
                .map(report -> {
                    List<Party> others = new ArrayList<>(report.mention().recipient());
                    if (others.stream().anyMatch(party -> known.contains(Report.key(party)))) {
                        others.addAll(report.mention().actor());
                    }
                    others.removeIf(party -> known.contains(Report.key(party)));
                    return others;
                })
                .orElse(new ArrayList<>());
    }

    private static @Nullable PlaceRef place(List<Report> reports) {
        return reports.stream()
                .map(report -> report.mention().place())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Equal signatures, as of two meetings told alike in one document, are numbered. */
    private static String id(Report best, List<Party> actor, List<Party> recipient, Set<String> taken) {
        EventMention told = best.mention();
        List<String> signature =
                new ArrayList<>(List.of(told.event().word(), told.realis().word(), best.document()));
        actor.forEach(party -> signature.add("actor " + party.actor()));
        recipient.forEach(party -> signature.add("recipient " + party.actor()));
        signature.add(
                told.date().from() + " " + told.date().to() + " " + told.date().precision());
        String id = ShortId.of(signature);
        for (int number = 2; !taken.add(id); number++) {
            signature.add(Integer.toString(number));
            id = ShortId.of(signature);
        }
        return id;
    }
}
