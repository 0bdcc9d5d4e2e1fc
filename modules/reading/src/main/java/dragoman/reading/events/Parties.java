package dragoman.reading.events;

import dragoman.knowledge.Actor;
import dragoman.reading.ActorMention;
import dragoman.reading.ActorRef;
import dragoman.reading.EventMention.Party;
import dragoman.reading.events.Bound.Filler;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may be a party of an act, and as what it is written down. */
final class Parties {

    /** Sectors whose bodies report and study, but are no party to what states do. */
    private static final Set<String> ONLOOKERS = Set.of("EDU", "MED");

    private final StatesOfPersons states;
    private final @Nullable LocalDate published;

    Parties(StatesOfPersons states, @Nullable LocalDate published) {
        this.states = states;
        this.published = published;
    }

    List<Party> of(List<Filler> fillers) {
        return fillers.stream().map(filler -> party(filler.mention())).toList();
    }

    private Party party(ActorMention mention) {
        ActorRef actor = mention.actor();
        return new Party(
                actor.id(),
                actor.name(),
                states.country(mention, published),
                actor.sector(),
                actor.kind() == Actor.Kind.PERSON ? actor.name() : null,
                mention.role() == null ? null : mention.role().title());
    }

    /** Acts are between parties of different states or bodies. */
    boolean areParties(Bound bound) {
        boolean able = bound.actors().stream().allMatch(this::canAct)
                && bound.recipients().stream().allMatch(this::canAct);
        if (!able) {
            return false;
        }
        Set<String> sides = new HashSet<>();
        bound.actors().forEach(filler -> sides.add(side(filler)));
        return bound.recipients().isEmpty()
                || bound.recipients().stream().anyMatch(filler -> !sides.contains(side(filler)));
    }

    private boolean canAct(Filler filler) {
        ActorMention mention = filler.mention();
        ActorRef actor = mention.actor();
        return switch (actor.kind()) {
            case STATE, ARMED_GROUP, REGION -> true;
            case ORGANISATION -> !ONLOOKERS.contains(actor.sector());
            case OUTLET -> false;
            case PERSON ->
                actor.isKnown() || mention.role() != null || !actor.country().isEmpty();
        };
    }

    /** For whom a party acts: its state, or itself when it belongs to none. */
    private String side(Filler filler) {
        String country = states.country(filler.mention(), published);
        return country.isEmpty() ? filler.mention().actor().id() : country;
    }
}
