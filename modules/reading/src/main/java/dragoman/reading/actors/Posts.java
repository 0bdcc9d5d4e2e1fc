package dragoman.reading.actors;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Name;
import dragoman.knowledge.Office;
import dragoman.knowledge.Role;
import dragoman.language.Romanised;
import dragoman.reading.ActorMention.RoleRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who held which post when, and what else the packs tell of an actor whatever the language. */
final class Posts {

    private static final String ENGLISH = "en";
    private static final String ANY = "mul";

    private final Map<String, Actor> actors;
    private final Map<String, List<Office>> byHolder = new HashMap<>();
    private final Map<String, List<Office>> byPost = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Integer> timesNamed = new HashMap<>();
    private final Map<String, Actor> bodiesByName = new HashMap<>();
    private final Map<String, List<String>> givenNames = new HashMap<>();
    private final Set<String> hosted = new HashSet<>();
    private final Set<String> familyNameFirst = new HashSet<>();

    Posts(Knowledge knowledge) {
        this.actors = knowledge.actors();
        for (Office office : knowledge.offices()) {
            byHolder.computeIfAbsent(office.holder(), h -> new ArrayList<>()).add(office);
            byPost.computeIfAbsent(post(office.role(), office.body()), p -> new ArrayList<>())
                    .add(office);
        }
        for (Role role : knowledge.roles()) {
            if (role.lang().equals(ENGLISH) && Romanised.slug(role.title()).equals(role.id())) {
                titles.put(role.id(), role.title());
            }
        }
        for (Name name : knowledge.names()) {
            timesNamed.merge(name.actor(), 1, Integer::sum);
            Actor actor = actors.get(name.actor());
            if (actor == null) {
                continue;
            }
            if (actor.kind() == Actor.Kind.ORGANISATION && name.lang().equals(ENGLISH)) {
                bodiesByName.putIfAbsent(Romanised.slug(name.text()), actor);
            }
            if (actor.kind() == Actor.Kind.PERSON && name.kind() == Name.Kind.MAIN) {
                List<String> words = Key.words(name.text());
                givenNames
                        .computeIfAbsent(actor.id(), id -> new ArrayList<>())
                        .add(Romanised.skeleton(words.get(0), name.lang()));
            }
        }
        Knowledge.languageFile(ANY, "hosted_roles").forEach(row -> hosted.add(row.get(0)));
        Knowledge.languageFile(ANY, "family_name_first").forEach(row -> familyNameFirst.add(row.get(0)));
    }

    private static String post(String role, String body) {
        return role + " " + body;
    }

    Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    RoleRef role(Role role, String body) {
        return new RoleRef(role.id(), titles.getOrDefault(role.id(), role.id().replace('-', ' ')), body);
    }

    /** Whether the post is held at some place or for some subject, which the title then names: ambassador to, envoy for. */
    boolean isHosted(Role role) {
        return hosted.contains(role.id());
    }

    boolean putsFamilyNameFirst(String country) {
        return familyNameFirst.contains(country);
    }

    int timesNamed(String actor) {
        return timesNamed.getOrDefault(actor, 0);
    }

    /** Whether that person ever held that post, as far as the packs know; of any body where it is empty. */
    boolean holds(String person, @Nullable String role, String body, @Nullable LocalDate day) {
        for (Office office : byHolder.getOrDefault(person, List.of())) {
            if ((role == null || office.role().equals(role))
                    && (body.isEmpty() || office.body().equals(body))
                    && (day == null || office.mayHold(day))) {
                return true;
            }
        }
        return false;
    }

    /** The one person who may have held the post that day; empty when there are several or none. */
    Optional<Actor> holder(String role, String body, @Nullable LocalDate day) {
        if (day == null) {
            return Optional.empty();
        }
        Set<String> holders = new TreeSet<>();
        for (Office office : byPost.getOrDefault(post(role, body), List.of())) {
            if (office.mayHold(day)) {
                holders.add(office.holder());
            }
        }
        return holders.size() == 1 ? actor(holders.iterator().next()) : Optional.empty();
    }

    /** A body of the packs with that English name. */
    Optional<Actor> body(String english) {
        return Optional.ofNullable(bodiesByName.get(Romanised.slug(english)));
    }

    /** Whether a given name as a page writes it, perhaps inflected or otherwise romanised, can be that person's. */
    boolean isGivenName(String person, String written, String lang) {
        String skeleton = Romanised.skeleton(written, lang);
        for (String known : givenNames.getOrDefault(person, List.of())) {
            if (!known.isEmpty() && skeleton.startsWith(known) && skeleton.length() - known.length() <= 1) {
                return true;
            }
        }
        return false;
    }
}
