package dragoman.reading.actors;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Name;
import dragoman.knowledge.Role;
import dragoman.language.Analysis.Feature;
import dragoman.language.Normal;
import dragoman.reading.ActorMention;
import dragoman.reading.ActorMention.RoleRef;
import dragoman.reading.ActorRef;
import dragoman.reading.actors.Choice.Context;
import dragoman.reading.actors.LanguageNames.Homograph;
import dragoman.reading.actors.LanguageNames.Use;
import dragoman.reading.actors.Lexicon.Match;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase around a title: the state or body before it ("Russian", "Russia's", «российский»), its complement
 * behind it ("of Norway", "to China", «Росії у Китаї», «у справах ...») and the person, who follows or stands before it with
 * a comma between. Titles also stand alone ("Russia's deputy foreign minister said").
 */
final class Titles {

    private static final int LONGEST_TAIL = 14;
    private static final int LONGEST_LEFT = 6;
    private static final int LONGEST_REST = 4;

    private final Scene scene;
    private final Persons persons;
    private final LanguageNames names;

    /** Left and right end of the phrase so far, and the body it names. */
    private record Frame(int start, int end, @Nullable Actor body) {}

    /** What follows a title up to the person; {@code end} leaves out what only a person behind it would justify. */
    private record Tail(int end, int personAt, @Nullable Actor body) {}

    Titles(Scene scene, Persons persons) {
        this.scene = scene;
        this.persons = persons;
        this.names = scene.names();
    }

    /** The mention around that title, with the pieces it covers; null when the title belongs to nobody that can be told. */
    @Nullable
    Taken read(Unit unit, @Nullable Taken previous) {
        Match match = Objects.requireNonNull(unit.match(Entry.Title.class));
        Role role = ((Entry.Title) match.entry()).role();
        Frame left = left(unit);
        Tail tail = tail(unit, role, left.body() == null);
        Actor body = left.body() != null ? left.body() : tail.body();
        if (body == null) {
            body = inside(unit);
        }
        if (body == null && previous != null && isJoined(previous, left.start())) {
            body = previous.body();
        }
        String bodyId = body == null ? "" : body.id();
        Context context = new Context(role.id(), bodyId, country(body));
        Set<Feature> titleCases = scene.cases(match.cases());
        Persons.Found person = null;
        int end = tail.end();
        if (tail.personAt() >= 0) {
            person = persons.at(tail.personAt(), context, role.sector(), titleCases);
            if (person != null) {
                end = Math.max(person.end(), unit.end());
            }
        }
        int start = left.start();
        int closed = person == null ? closing(end) : -1;
        if (closed >= 0) {
            person = apposed(left.start(), context, role.sector(), titleCases);
            if (person != null) {
                start = person.start();
                end = closed;
            }
        }
        if (person != null) {
            Set<Feature> cases = person.start() > unit.start() && !titleCases.isEmpty()
                    ? Lexicon.agree(person.cases(), titleCases)
                    : person.cases();
            return taken(person.start(), person.end(), start, end, person.person(), person.how(), role, body, cases);
        }
        return alone(unit, role, left.start(), tail.end(), body, titleCases);
    }

    private @Nullable Taken alone(Unit unit, Role role, int start, int end, @Nullable Actor body, Set<Feature> cases) {
        String key = scene.piece(unit.end() - 1).key();
        boolean told = start < unit.start() || end > unit.end();
        boolean generic = unit.end() - unit.start() == 1 && isGeneric(unit, key);
        if (body == null || body.kind() == Actor.Kind.PERSON || generic || !told) {
            return null;
        }
        Optional<Actor> holder = scene.posts().holder(role.id(), body.id(), day());
        if (holder.isEmpty() && !body.country().isEmpty() && body.kind() != Actor.Kind.REGION) {
            holder = scene.posts().holder(role.id(), body.country(), day());
        }
        ActorRef actor = ActorRef.of(holder.orElse(body));
        return taken(unit.start(), unit.end(), start, end, actor, null, role, body, cases);
    }

    private boolean isGeneric(Unit unit, String key) {
        Match match = unit.match(Entry.Title.class);
        return names.is(key, Homograph.TITLE)
                || (match != null && names.is(Key.of(Normal.form(match.words().get(0))), Homograph.TITLE));
    }

    private @Nullable LocalDate day() {
        return scene.choice().day();
    }

    private Taken taken(
            int from,
            int to,
            int start,
            int end,
            ActorRef actor,
            Name.@Nullable Kind how,
            Role role,
            @Nullable Actor body,
            Set<Feature> cases) {
        RoleRef roleRef = scene.posts().role(role, body == null ? "" : body.id());
        ActorMention mention =
                new ActorMention(scene.span(from, to), scene.span(start, end), actor, how, roleRef, cases, false);
        return new Taken(mention, from, to, start, end, body);
    }

    private static String country(@Nullable Actor body) {
        return body == null ? "" : body.country();
    }

    private boolean isJoined(Taken previous, int start) {
        return previous.end() == start - 1 && scene.is(start - 1, Use.CONJUNCTION);
    }

    /** Where an apposition that reached so far is closed by a sign, a few common words further on at most; -1 if nowhere. */
    private int closing(int end) {
        int i = end;
        while (i < scene.size() && scene.piece(i).isWord()) {
            Unit unit = scene.units().startingAt(i);
            boolean opens = unit != null && (unit.hasPerson() || unit.is(Entry.Title.class));
            if (opens
                    || i - end >= LONGEST_REST
                    || (i == end && !scene.is(i, Use.BODY_PREPOSITION) && !scene.isDependent(i))) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private Persons.@Nullable Found apposed(int start, Context context, String sector, Set<Feature> cases) {
        int comma = start - 1;
        if (comma < 1
                || !(scene.piece(comma).is(",")
                        || scene.piece(comma).is("\u2014")
                        || scene.piece(comma).is("\u2013"))) {
            return null;
        }
        return persons.before(comma, context, sector, cases);
    }

    private Frame left(Unit unit) {
        int i = unit.start() - 1;
        int start = unit.start();
        boolean possessive = false;
        while (i >= 0 && unit.start() - i <= LONGEST_LEFT) {
            Unit before = scene.units().endingAt(i + 1);
            if (before != null && before.isName()) {
                Actor body = leftBody(before, possessive, unit);
                return body == null
                        ? new Frame(start, unit.end(), null)
                        : withDeterminer(before.start(), unit.end(), body);
            }
            if (before != null && (isNoun(before) || (possessive && before.is(Entry.Title.class)))) {
                i = before.start() - 1;
                possessive = false;
                continue;
            }
            Piece piece = scene.piece(i);
            if (piece.isPossessive() && !possessive) {
                possessive = true;
            } else if (scene.is(i, Use.MODIFIER)
                    || (scene.isAdjective(i) && !scene.piece(i).isCapitalised())) {
                start = i;
            } else if (!scene.is(i, Use.CLASSIFIER) && !isPortfolio(i, unit)) {
                break;
            }
            i--;
        }
        return withDeterminer(start, unit.end(), null);
    }

    /** What a minister is minister of, where the language puts it first: "Norwegian Fisheries Minister". */
    private boolean isPortfolio(int i, Unit title) {
        if (scene.declines() || scene.units().isHeadline() || scene.units().startingAt(i) != null) {
            return false;
        }
        if (scene.piece(title.start()).isCapitalised()) {
            return scene.isUnknownName(i) || (scene.is(i, Use.CONJUNCTION) && scene.isUnknownName(i - 1));
        }
        return i == title.start() - 1 && scene.piece(i).isWord() && !scene.is(i, Use.CONJUNCTION);
    }

    private static boolean isNoun(Unit unit) {
        return unit.is(Entry.GovernmentNoun.class) || unit.is(Entry.BodyNoun.class);
    }

    private Frame withDeterminer(int start, int end, @Nullable Actor body) {
        int from = start > 0 && scene.is(start - 1, Use.DETERMINER) ? start - 1 : start;
        return new Frame(from, end, body);
    }

    private @Nullable Actor leftBody(Unit before, boolean possessive, Unit title) {
        if (scene.declines() && (!before.hasAdjective() || !scene.agree(before.cases(), title.cases()))) {
            return null;
        }
        if (before.hasPerson() && !before.hasBody()) {
            if (!possessive) {
                return null;
            }
            Match match = scene.choice().person(before.persons(), Context.NONE);
            return match == null
                    ? null
                    : scene.posts().actor(Choice.named(match).actor().country()).orElse(null);
        }
        return scene.body(before);
    }

    private Tail tail(Unit unit, Role role, boolean wantsBody) {
        int i = unit.end();
        int solid = i;
        Actor body = null;
        Use joint = scene.declines() ? Use.BODY_PREPOSITION : Use.MODIFIER;
        boolean justified = true;
        boolean solidSoFar = true;
        while (i < scene.size() && i - unit.end() < LONGEST_TAIL) {
            Unit next = scene.units().startingAt(i);
            if (startsPerson(next, i, unit.end(), joint)) {
                return new Tail(solid, i, body);
            }
            if (next != null && (next.hasBody() || next.hasPlace())) {
                if (i == unit.end() && !isComplement(next)) {
                    break;
                }
                if (body == null && joint == Use.BODY_PREPOSITION && wantsBody) {
                    body = scene.body(next);
                }
                i = next.end();
                solidSoFar &= justified;
                solid = solidSoFar ? i : solid;
                continue;
            }
            if (next != null && isNoun(next) && (i > unit.end() || scene.declines()) && !next.is(Entry.Title.class)) {
                Unit behind = scene.units().startingAt(next.end());
                if (!scene.declines() && (behind == null || !behind.hasBody())) {
                    joint = Use.TAIL_PREPOSITION;
                }
                i = next.end();
                solid = solidSoFar && justified ? i : solid;
                continue;
            }
            if (next != null && next.is(Entry.Title.class) && isDependentTitle(next, unit, joint)) {
                i = next.end();
                solid = solidSoFar && justified ? i : solid;
                joint = scene.declines() ? joint : Use.MODIFIER;
                continue;
            }
            if (next != null) {
                break;
            }
            Piece piece = scene.piece(i);
            if (scene.is(i, Use.BODY_PREPOSITION)) {
                joint = Use.BODY_PREPOSITION;
            } else if (scene.is(i, Use.TAIL_PREPOSITION)) {
                joint = Use.TAIL_PREPOSITION;
                justified &= scene.posts().isHosted(role);
            } else if (scene.is(i, Use.CLASSIFIER) || (isTailNoun(i) && i > unit.end())) {
                solid = solidSoFar && justified && i > unit.end() ? i + 1 : solid;
            } else if (scene.declines() && scene.isDependent(i) && !piece.isCapitalised()) {
                solid = solidSoFar && justified && joint == Use.TAIL_PREPOSITION ? i + 1 : solid;
            } else if (piece.isQuote() && !piece.isPossessive()) {
                solid = i > unit.end() && solid == i && isClosing(i, unit.end()) ? i + 1 : solid;
            } else if (!scene.is(i, Use.DETERMINER)
                    && !scene.isInitial(i)
                    && !(piece.isPossessive() && i > unit.end())
                    && !(scene.is(i, Use.MODIFIER) && i > unit.end())
                    && !(scene.is(i, Use.CONJUNCTION) && i > unit.end() && joint == Use.TAIL_PREPOSITION)) {
                break;
            }
            i++;
        }
        return new Tail(solid, -1, body);
    }

    /** Whether a second title depends on the first: «прес-секретар президента», "spokesman for the president". */
    private boolean isDependentTitle(Unit next, Unit title, Use joint) {
        return scene.declines()
                ? next.start() == title.end() && next.canBe(Feature.GENITIVE)
                : joint != Use.MODIFIER && next.start() > title.end();
    }

    /** Whether a name right behind the title can depend on it: «президент Ірану». */
    private boolean isComplement(Unit name) {
        return scene.declines()
                && name.canBe(Feature.GENITIVE)
                && (!name.hasAdjective() || name.cases().contains(Feature.GENITIVE));
    }

    private boolean isClosing(int i, int from) {
        int quotes = 0;
        for (int k = from; k < i; k++) {
            quotes += scene.piece(k).isQuote() ? 1 : 0;
        }
        return quotes % 2 == 1;
    }

    /** A capitalised word of the title's subject: "Affairs" in "on Korean Peninsula Affairs". */
    private boolean isTailNoun(int i) {
        return !scene.declines() && scene.isUnknownName(i);
    }

    private boolean startsPerson(@Nullable Unit next, int i, int titleEnd, Use joint) {
        return (next != null && next.hasPerson())
                || ((next == null || scene.isUnknownName(i)) && startsUnknownPerson(i, titleEnd, joint));
    }

    /** Two or three capitalised words that belong to no unit and close the phrase. */
    private boolean startsUnknownPerson(int i, int titleEnd, Use joint) {
        int end = i;
        while (end < scene.size() && scene.isUnknownName(end)) {
            end++;
        }
        Unit following = scene.units().startingAt(end);
        if (following != null && following.hasPerson() && end - i == 1) {
            return true;
        }
        if (end - i < 2) {
            return false;
        }
        if (joint == Use.TAIL_PREPOSITION && i > titleEnd && !scene.declines()) {
            return end - i > 3 || (end - i == 2 && scene.units().endingAt(i) != null);
        }
        return !(following != null && following.hasPerson());
    }

    /** The state whose house or ministry the title itself names: "White House chief of staff". */
    private @Nullable Actor inside(Unit unit) {
        for (Unit inner : scene.units().namesInside(unit)) {
            Actor actor = scene.body(inner);
            if (actor != null && !actor.country().isEmpty()) {
                return scene.posts().actor(actor.country()).orElse(actor);
            }
        }
        return null;
    }
}
