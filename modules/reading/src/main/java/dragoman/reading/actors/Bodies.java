package dragoman.reading.actors;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Name;
import dragoman.language.Analysis.Feature;
import dragoman.language.Romanised;
import dragoman.reading.ActorMention;
import dragoman.reading.ActorRef;
import dragoman.reading.actors.LanguageNames.Use;
import dragoman.reading.actors.Lexicon.Match;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a state, region, place or body with the common noun that stands with it: "Russian troops", «війська РФ», "the
 * government of Japan" mean the state itself; "Kursk Region Chamber of Commerce", «парламент Норвегії» a body of it, which
 * gets a name composed in English so that every language yields the same id.
 */
final class Bodies {

    private static final int LONGEST_GAP = 4;

    private final Scene scene;

    Bodies(Scene scene) {
        this.scene = scene;
    }

    /** Name first: "Chinese authorities", «норвезький парламент»; null when no such noun follows. */
    @Nullable
    Taken nameFirst(Unit name) {
        int first = name.start();
        if (first > 0
                && scene.piece(first - 1).sharesTokenWith(scene.piece(first))
                && scene.units().endingAt(first) == null) {
            return null;
        }
        Match match = scene.bodyMatch(name);
        boolean adjective = match != null && Choice.named(match).isAdjective();
        int i = name.end();
        boolean led = false;
        boolean possessive = false;
        if (i < scene.size() && scene.piece(i).sharesTokenWith(scene.piece(name.end() - 1))) {
            if (!scene.is(i, Use.LEADING)) {
                return null;
            }
            led = true;
            i++;
        }
        if (i < scene.size() && scene.piece(i).isPossessive() && !scene.declines()) {
            possessive = true;
            i++;
        }
        boolean prenominal = adjective || led || possessive || !scene.declines();
        if (!prenominal) {
            return null;
        }
        int limit = i + LONGEST_GAP;
        while (i < Math.min(limit, scene.size())
                && scene.units().startingAt(i) == null
                && (scene.is(i, Use.MODIFIER)
                        || (scene.isAdjective(i) && !scene.piece(i).isCapitalised()))) {
            i++;
        }
        Unit noun = scene.units().startingAt(i);
        if (noun == null || !isNoun(noun)) {
            return null;
        }
        boolean bare = !adjective && !led && !possessive;
        if (bare && !mayStandBare(name, match, noun)) {
            return null;
        }
        Unit last = noun;
        while (true) {
            Unit next = scene.units().startingAt(last.end());
            if (next == null
                    || !isNoun(next)
                    || next.is(Entry.Title.class)
                    || (scene.declines() && next.is(Entry.BodyNoun.class))) {
                break;
            }
            last = next;
        }
        if (namedBehind(last) != null || (adjective && !scene.agree(name.cases(), noun.cases()))) {
            return null;
        }
        return compose(name, match, last, name.start(), last.end());
    }

    /** "US forces" and "Kursk Region Chamber of Commerce", but not "Russia forces Ukraine to". */
    private static boolean mayStandBare(Unit name, @Nullable Match match, Unit noun) {
        if (noun.is(Entry.BodyNoun.class)) {
            return true;
        }
        if (match == null) {
            return false;
        }
        Name.Kind kind = Choice.named(match).name().kind();
        return kind == Name.Kind.ACRONYM || kind == Name.Kind.METONYM || name.end() - name.start() > 1;
    }

    static boolean isNoun(Unit unit) {
        return unit.is(Entry.GovernmentNoun.class) || unit.is(Entry.BodyNoun.class);
    }

    /** Noun first: "the government of Japan", «влада Китаю»; null when no name follows. */
    @Nullable
    Taken nounFirst(Unit noun) {
        int i = noun.end();
        if (scene.declines()) {
            while (i < Math.min(noun.end() + 2, scene.size())
                    && (scene.is(i, Use.CLASSIFIER) && scene.units().startingAt(i) == null)) {
                i++;
            }
        } else {
            if (!scene.is(i, Use.BODY_PREPOSITION)) {
                return null;
            }
            i++;
            while (scene.is(i, Use.DETERMINER)) {
                i++;
            }
        }
        Unit name = scene.units().startingAt(i);
        if (name == null
                || !(name.hasBody() || name.hasPlace())
                || (scene.declines() && !name.canBe(Feature.GENITIVE))) {
            return null;
        }
        boolean describes = name.end() < scene.size() && scene.piece(name.end()).isPossessive();
        if (describes || nameFirst(name) != null) {
            return null;
        }
        Match match = scene.bodyMatch(name);
        if (match != null
                && (Choice.named(match).isAdjective()
                        || Choice.named(match).name().kind() == Name.Kind.DEMONYM
                        || !Units.isTerritory(Choice.named(match).actor().kind()))) {
            return null;
        }
        int start = noun.start();
        while (start > 0 && scene.units().endingAt(start) == null && scene.isAdjective(start - 1)) {
            start--;
        }
        return compose(name, match, noun, start, name.end());
    }

    /** A body whose own name follows its noun: "news agency Xinhua", «агентство «Сіньхуа»». */
    private @Nullable Unit namedBehind(Unit noun) {
        int i = noun.end();
        while (i < scene.size()
                && i < noun.end() + 2
                && scene.piece(i).isQuote()
                && !scene.piece(i).isPossessive()) {
            i++;
        }
        Unit name = scene.units().startingAt(i);
        if (name == null || !noun.is(Entry.BodyNoun.class)) {
            return null;
        }
        Actor actor = scene.body(name);
        return actor != null && !Units.isTerritory(actor.kind()) ? name : null;
    }

    private @Nullable Taken compose(Unit name, @Nullable Match match, Unit noun, int start, int end) {
        Match body = noun.match(Entry.BodyNoun.class);
        if (body != null && (match == null || !noun.is(Entry.GovernmentNoun.class))) {
            return composedBody(name, match, body, start, end);
        }
        if (match == null) {
            return null;
        }
        Entry.Named named = Choice.named(match);
        Match government = Objects.requireNonNull(noun.match(Entry.GovernmentNoun.class));
        String sector = ((Entry.GovernmentNoun) government.entry()).sector();
        Actor actor = named.actor();
        ActorRef ref = new ActorRef(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.country(),
                Units.isTerritory(actor.kind()) ? sector : actor.sector(),
                actor.wikidata());
        Set<Feature> cases = scene.cases(
                named.isAdjective() ? Lexicon.agree(government.cases(), match.cases()) : government.cases());
        return taken(name.start(), name.end(), start, end, ref, named.name().kind(), cases, actor);
    }

    private @Nullable Taken composedBody(Unit name, @Nullable Match match, Match noun, int start, int end) {
        Entry.BodyNoun body = (Entry.BodyNoun) noun.entry();
        Match place = name.match(Entry.Located.class);
        boolean city =
                place != null && (match == null || Choice.named(match).name().kind() == Name.Kind.CAPITAL);
        String of;
        String country;
        Actor owner = match == null ? null : Choice.named(match).actor();
        if (city && place != null) {
            Entry.Located located = (Entry.Located) place.entry();
            of = located.place().name();
            country = located.place().country();
        } else if (owner != null) {
            of = owner.name();
            country = owner.country();
        } else {
            return null;
        }
        if (owner != null && !Units.isTerritory(owner.kind())) {
            return null;
        }
        String english = body.english() + " of " + of;
        ActorRef ref = scene.posts()
                .body(english)
                .map(ActorRef::of)
                .orElse(new ActorRef(
                        ActorRef.UNKNOWN + Romanised.slug(english),
                        english,
                        Actor.Kind.ORGANISATION,
                        country,
                        body.sector(),
                        ""));
        return taken(start, end, start, end, ref, null, scene.cases(noun.cases()), owner);
    }

    private Taken taken(
            int from,
            int to,
            int start,
            int end,
            ActorRef ref,
            Name.@Nullable Kind how,
            Set<Feature> cases,
            @Nullable Actor body) {
        int first = start > 0 && scene.is(start - 1, Use.DETERMINER) ? start - 1 : start;
        ActorMention mention =
                new ActorMention(scene.span(from, to), scene.span(first, end), ref, how, null, cases, false);
        return new Taken(mention, from, to, first, end, body);
    }
}
