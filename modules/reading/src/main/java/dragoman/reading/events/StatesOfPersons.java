package dragoman.reading.events;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Office;
import dragoman.reading.ActorMention;
import dragoman.reading.ActorMention.RoleRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * For which state somebody acts who served one state and later an international body: the state of the post the page gives
 * him, else of the posts he held on the day.
 */
final class StatesOfPersons {

    private final Knowledge knowledge;
    private final Map<String, List<Office>> offices = new HashMap<>();

    StatesOfPersons(Knowledge knowledge) {
        this.knowledge = knowledge;
        for (Office office : knowledge.offices()) {
            offices.computeIfAbsent(office.holder(), holder -> new ArrayList<>())
                    .add(office);
        }
    }

    /**
     * @param day null when not known
     * @return ISO 3166-1 alpha-3; empty when it acts for no state or that cannot be told
     */
    String country(ActorMention mention, @Nullable LocalDate day) {
        String country = mention.actor().country();
        if (!country.isEmpty()) {
            return country;
        }
        RoleRef role = mention.role();
        if (role != null && isState(role.body())) {
            return role.body();
        }
        if (day == null) {
            return "";
        }
        Set<String> bodies = offices.getOrDefault(mention.actor().id(), List.of()).stream()
                .filter(office -> office.mayHold(day))
                .map(Office::body)
                .collect(Collectors.toSet());
        String only = bodies.size() == 1 ? bodies.iterator().next() : "";
        return isState(only) ? only : "";
    }

    private boolean isState(String id) {
        return knowledge
                .actor(id)
                .map(actor -> actor.kind() == Actor.Kind.STATE)
                .orElse(false);
    }
}
