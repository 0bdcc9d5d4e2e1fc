package dragoman.reading.actors;

import dragoman.knowledge.Actor;
import dragoman.language.Analysis.Feature;
import dragoman.reading.ActorRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has been named in a document beyond doubt, so that later a bare surname or a weak name is enough. */
final class Cast {

    /** A person the packs do not know, under a form of the surname. */
    record Member(ActorRef person, Set<Feature> cases) {}

    private final Set<String> actors = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Map<String, List<Member>> bySurname = new HashMap<>();

    void add(Actor actor) {
        actors.add(actor.id());
        if (actor.kind() == Actor.Kind.STATE) {
            countries.add(actor.id());
        }
    }

    boolean contains(Actor actor) {
        return actors.contains(actor.id());
    }

    /** Whether the state that a body belongs to has been named. */
    boolean containsCountryOf(Actor actor) {
        return !actor.country().isEmpty() && countries.contains(actor.country());
    }

    void add(ActorRef person, Map<String, Set<Feature>> surnameForms) {
        actors.add(person.id());
        surnameForms.forEach((form, cases) -> {
            List<Member> members = bySurname.computeIfAbsent(form, f -> new ArrayList<>(1));
            if (members.stream().noneMatch(m -> m.person().id().equals(person.id()))) {
                members.add(new Member(person, cases));
            }
        });
    }

    /** The person last brought in whose surname has that form. */
    @Nullable
    Member bySurname(String key) {
        List<Member> members = bySurname.getOrDefault(key, List.of());
        return members.isEmpty() ? null : members.get(members.size() - 1);
    }
}
