package dragoman.desk.brief;

import dragoman.desk.Event;
import dragoman.desk.Receipt;
import dragoman.reading.EventDate;
import dragoman.reading.EventMention.Party;
import dragoman.reading.EventMention.Speaker;
import dragoman.reading.Realis;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a statement is worth: shown before each sentence. */
enum Label {
    REPORTED,
    /** Denied by somebody or told not to have happened, or a hostile act that only the side it was directed against tells of. */
    ALLEGED,
    DENIED,
    PLANNED,
    POSSIBLE,
    NOT_HAPPENED;

    /** How far apart a claim and its denial may lie in different stories. */
    private static final int DAYS_TO_DENY = 31;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param denials the events of the record that are denied or told not to have happened
     */
    static Label of(Event event, List<Event> denials, Names names) {
        return switch (event.realis()) {
            case PLANNED -> PLANNED;
            case POSSIBLE -> POSSIBLE;
            case DENIED -> DENIED;
            case NOT_HAPPENED -> NOT_HAPPENED;
            case HAPPENED, ONGOING -> isDenied(event, denials) || isOneSided(event, names) ? ALLEGED : REPORTED;
        };
    }

    private static boolean isDenied(Event event, List<Event> denials) {
        return denials.stream().anyMatch(denial -> denies(denial, event));
    }

    /** Whether the one is the denial of what the other claims: same type and sides, in one story or at about one time. */
    static boolean denies(Event denial, Event claim) {
        return isNegative(denial)
                && !isNegative(claim)
                && denial.event() == claim.event()
                && meet(denial.actor(), claim.actor())
                && meet(denial.recipient(), claim.recipient())
                && (denial.story().equals(claim.story()) || isNear(denial.date(), claim.date()));
    }

    /** Denied, or told not to have happened. */
    static boolean isNegative(Event event) {
        return event.realis() == Realis.DENIED || event.realis() == Realis.NOT_HAPPENED;
    }

    private static boolean isNear(EventDate denial, EventDate claim) {
        LocalDate denied = denial.to() == null ? denial.from() : denial.to();
        LocalDate claimed = claim.to() == null ? claim.from() : claim.to();
        return denied != null && claimed != null && Math.abs(ChronoUnit.DAYS.between(claimed, denied)) <= DAYS_TO_DENY;
    }

    private static boolean meet(List<Party> some, List<Party> others) {
        Set<String> sides = sides(some);
        return (some.isEmpty() && others.isEmpty()) || sides(others).stream().anyMatch(sides::contains);
    }

    private static Set<String> sides(List<Party> parties) {
        return parties.stream()
                .map(party -> party.country().isEmpty() ? party.actor() : party.country())
                .collect(Collectors.toSet());
    }

    private static boolean isOneSided(Event event, Names names) {
        if (event.event().quad().isCooperation() || event.reports().isEmpty()) {
            return false;
        }
        Set<String> struck = sides(event.recipient());
        return event.reports().stream().allMatch(report -> isToldBy(report, struck, names));
    }

    private static boolean isToldBy(Receipt report, Set<String> sides, Names names) {
        List<Speaker> chain = report.saidBy();
        return !chain.isEmpty() && sides.contains(names.side(chain.get(chain.size() - 1)));
    }
}
