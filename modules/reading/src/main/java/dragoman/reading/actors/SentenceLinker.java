package dragoman.reading.actors;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Name;
import dragoman.knowledge.Place;
import dragoman.language.Analysis.Feature;
import dragoman.language.Span;
import dragoman.reading.ActorMention;
import dragoman.reading.ActorRef;
import dragoman.reading.PlaceMention;
import dragoman.reading.PlaceRef;
import dragoman.reading.actors.LanguageNames.Use;
import dragoman.reading.actors.Lexicon.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links one sentence: titles with their persons first, since they take the most words, then names with the nouns beside them,
 * then plain names, then bare surnames. What lies in the phrase of another mention is kept as nested.
 */
final class SentenceLinker {

    private final Scene scene;
    private final Persons persons;
    private final Titles titles;
    private final Bodies bodies;
    private final List<ActorMention> mentions = new ArrayList<>();
    private final List<PlaceMention> places = new ArrayList<>();
    private final boolean[] named;
    private final boolean[] phrased;
    /** Ends of units that were read as places, so that what a conjunction joins to them is one too. */
    private final Set<Integer> placeEnds = new HashSet<>();

    SentenceLinker(Scene scene) {
        this.scene = scene;
        this.persons = new Persons(scene);
        this.titles = new Titles(scene, persons);
        this.bodies = new Bodies(scene);
        this.named = new boolean[scene.size()];
        this.phrased = new boolean[scene.size()];
    }

    void link(List<ActorMention> allMentions, List<PlaceMention> allPlaces) {
        titles();
        nouns();
        for (Unit unit : scene.units().all()) {
            person(unit);
        }
        for (Unit unit : scene.units().all()) {
            plain(unit);
        }
        for (int i = 0; i < scene.size(); i++) {
            if (!named[i] && scene.units().startingAt(i) == null) {
                Persons.Found found = persons.later(i);
                if (found != null) {
                    add(found);
                }
            }
        }
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        markNested();
        allMentions.addAll(mentions);
        places.sort((a, b) -> a.span().compareTo(b.span()));
        allPlaces.addAll(places);
    }

    private void titles() {
        Taken previous = null;
        for (Unit unit : scene.units().all()) {
            if (unit.is(Entry.Title.class) && !phrased[unit.start()]) {
                Taken taken = titles.read(unit, previous);
                if (taken != null && !isTaken(taken)) {
                    take(taken);
                    for (Unit inner : scene.units().namesInside(unit)) {
                        addName(inner);
                    }
                    previous = taken;
                }
            }
        }
    }

    private void nouns() {
        for (Unit unit : scene.units().all()) {
            if (phrased[unit.start()]) {
                continue;
            }
            Taken taken = Bodies.isNoun(unit) ? bodies.nounFirst(unit) : null;
            if (taken == null && (unit.hasBody() || unit.hasPlace())) {
                taken = bodies.nameFirst(unit);
            }
            if (taken != null && !isTaken(taken)) {
                take(taken);
                joinedBefore(unit, taken);
            }
        }
    }

    /** "Russian" in "Russian and Chinese officials" shares the noun. */
    private void joinedBefore(Unit unit, Taken taken) {
        int joint = unit.start() - 1;
        if (!unit.hasAdjective()
                || joint < 1
                || !(scene.is(joint, Use.CONJUNCTION) || scene.piece(joint).is(","))) {
            return;
        }
        Unit before = scene.units().endingAt(joint);
        if (before != null && before.hasAdjective() && !phrased[before.start()]) {
            Match match = scene.bodyMatch(before);
            if (match != null && Choice.named(match).isAdjective()) {
                ActorRef actor = ActorRef.of(Choice.named(match).actor());
                Span span = scene.span(before.start(), before.end());
                add(
                        before.start(),
                        before.end(),
                        new ActorMention(
                                span,
                                span,
                                actor,
                                Name.Kind.ADJECTIVE,
                                null,
                                taken.mention().cases(),
                                false));
                joinedBefore(before, taken);
            }
        }
    }

    private boolean isTaken(Taken taken) {
        for (int i = taken.from(); i < taken.to(); i++) {
            if (named[i] || phrased[i]) {
                return true;
            }
        }
        return false;
    }

    private void take(Taken taken) {
        add(taken.from(), taken.to(), taken.mention());
        for (int i = taken.start(); i < taken.end(); i++) {
            phrased[i] = true;
        }
    }

    private void add(int from, int to, ActorMention mention) {
        mentions.add(mention);
        for (int i = from; i < to; i++) {
            named[i] = true;
        }
    }

    private void add(Persons.Found found) {
        for (int i = found.start(); i < found.end(); i++) {
            if (named[i]) {
                return;
            }
        }
        Span span = scene.span(found.start(), found.end());
        add(
                found.start(),
                found.end(),
                new ActorMention(span, span, found.person(), found.how(), null, found.cases(), false));
    }

    private void person(Unit unit) {
        if (unit.hasPerson() && !unit.hasBody() && !isNamed(unit)) {
            Persons.Found found = persons.plain(unit);
            if (found != null) {
                add(found);
            }
        }
    }

    private void plain(Unit unit) {
        if (isNamed(unit)) {
            // a body's composed name covers the name of its place, which is still worth a nested mention
            if (unit.hasBody()
                    && mentions.stream().noneMatch(m -> m.span().equals(scene.span(unit.start(), unit.end())))
                    && phrased[unit.start()]) {
                addName(unit);
            }
            return;
        }
        Match combining = unit.match(Entry.Combining.class);
        if (combining != null) {
            Span span = scene.span(unit.start(), unit.end());
            Actor actor = ((Entry.Combining) combining.entry()).actor();
            add(
                    unit.start(),
                    unit.end(),
                    new ActorMention(span, span, ActorRef.of(actor), Name.Kind.ADJECTIVE, null, Set.of(), false));
            return;
        }
        if (!unit.hasBody() && !unit.hasPlace()) {
            return;
        }
        if (!phrased[unit.start()] && isPlace(unit)) {
            if (addPlace(unit)) {
                placeEnds.add(unit.end());
            }
            return;
        }
        Match match = addName(unit);
        if (!phrased[unit.start()]
                && unit.hasPlace()
                && (match == null || Choice.named(match).name().kind() == Name.Kind.CAPITAL)) {
            addPlace(unit);
        }
    }

    private boolean isNamed(Unit unit) {
        for (int i = unit.start(); i < unit.end(); i++) {
            if (named[i]) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Match addName(Unit unit) {
        Match match = scene.bodyMatch(unit);
        if (match == null) {
            return null;
        }
        Entry.Named name = Choice.named(match);
        Span span = scene.span(unit.start(), unit.end());
        boolean nested = phrased[unit.start()] || (name.isAdjective() && !isHalfOfPair(unit)) || isOpposed(unit);
        nested |= isInParentheses(unit, name.actor());
        add(
                unit.start(),
                unit.end(),
                new ActorMention(
                        span,
                        span,
                        ActorRef.of(name.actor()),
                        name.name().kind(),
                        null,
                        scene.cases(match.cases()),
                        nested));
        return match;
    }

    /** "Russian-North Korean ties", «китайсько-російський»: what is between two states. */
    private boolean isHalfOfPair(Unit unit) {
        Unit before = scene.units().endingAt(unit.start());
        Unit after = scene.units().startingAt(unit.end());
        return (before != null && isStateWord(before) && sharesToken(before.end() - 1, unit.start()))
                || (after != null && isStateWord(after) && sharesToken(unit.end() - 1, after.start()));
    }

    private static boolean isStateWord(Unit unit) {
        return unit.hasBody() || unit.is(Entry.Combining.class);
    }

    private boolean sharesToken(int one, int other) {
        return one >= 0 && other < scene.size() && scene.piece(one).sharesTokenWith(scene.piece(other));
    }

    /** "anti-Russian", "Kremlin-aligned": the name only describes. */
    private boolean isOpposed(Unit unit) {
        boolean prefix =
                sharesToken(unit.start() - 1, unit.start()) && scene.units().endingAt(unit.start()) == null;
        boolean suffix =
                sharesToken(unit.end() - 1, unit.end()) && scene.units().startingAt(unit.end()) == null;
        return prefix || suffix;
    }

    /** "(ISW)" behind the full name of the same actor. */
    private boolean isInParentheses(Unit unit, Actor actor) {
        int open = unit.start() - 1;
        if (open < 1 || !scene.piece(open).is("(")) {
            return false;
        }
        Unit before = scene.units().endingAt(open);
        return before != null && Objects.equals(scene.body(before), actor);
    }

    private boolean isPlace(Unit unit) {
        Match match = scene.bodyMatch(unit);
        if (match != null) {
            Entry.Named name = Choice.named(match);
            boolean territory = Units.isTerritory(name.actor().kind());
            if (!territory || name.isAdjective() || name.name().kind() == Name.Kind.DEMONYM) {
                return false;
            }
        } else if (!unit.hasPlace()) {
            return false;
        }
        if (unit.end() < scene.size() && scene.piece(unit.end()).isPossessive()) {
            return false;
        }
        int i = unit.start() - 1;
        if (i >= 0 && (scene.is(i, Use.CONJUNCTION) || scene.piece(i).is(",")) && placeEnds.contains(i)) {
            return unit.canBe(Feature.LOCATIVE);
        }
        int limit = unit.start() - 3;
        while (i > limit && i >= 0 && !scene.names().isPlacePreposition(scene.piece(i)) && isDescribing(i)) {
            i--;
        }
        if (i < 0 || !scene.names().isPlacePreposition(scene.piece(i))) {
            return false;
        }
        Set<Feature> wanted = scene.names().placeCases(scene.piece(i));
        return wanted.isEmpty() || unit.cases().isEmpty() || !Collections.disjoint(wanted, unit.cases());
    }

    private boolean isDescribing(int i) {
        return scene.is(i, Use.DETERMINER) || scene.is(i, Use.MODIFIER) || scene.isAdjective(i);
    }

    /** «Володимир Іваненко» is no city. */
    private boolean isFirstName(Unit unit) {
        return !unit.hasBody()
                && unit.end() - unit.start() == 1
                && scene.units().isGivenName(unit.start())
                && scene.isUnknownName(unit.end());
    }

    private boolean addPlace(Unit unit) {
        if (isFirstName(unit)) {
            return false;
        }
        Span span = scene.span(unit.start(), unit.end());
        PlaceRef place = place(unit);
        if (place == null) {
            return false;
        }
        places.add(new PlaceMention(span, place));
        for (int i = unit.start(); i < unit.end(); i++) {
            named[i] = true;
        }
        return true;
    }

    private @Nullable PlaceRef place(Unit unit) {
        Match actor = scene.bodyMatch(unit);
        Place best = null;
        for (Match match : unit.matches()) {
            if (match.entry() instanceof Entry.Located located) {
                Place place = located.place();
                if (best == null || rank(place) < rank(best)) {
                    best = place;
                }
            }
        }
        boolean wholeTerritory = actor != null
                && Choice.named(actor).name().kind() != Name.Kind.CAPITAL
                && Choice.named(actor).name().kind() != Name.Kind.METONYM;
        if (best != null && !wholeTerritory) {
            return new PlaceRef(best.id(), best.name(), best.country());
        }
        if (actor != null) {
            Actor state = Choice.named(actor).actor();
            return new PlaceRef(state.id(), state.name(), state.country());
        }
        return best == null ? null : new PlaceRef(best.id(), best.name(), best.country());
    }

    private static int rank(Place place) {
        return place.kind().equals("capital") ? 0 : 1;
    }

    private void markNested() {
        for (int i = 0; i < mentions.size(); i++) {
            ActorMention mention = mentions.get(i);
            for (ActorMention other : mentions) {
                if (!other.nested()
                        && !other.span().equals(mention.span())
                        && other.phrase().contains(mention.phrase())
                        && !mention.phrase().equals(other.phrase())) {
                    mentions.set(i, nested(mention));
                    break;
                }
            }
        }
    }

    private static ActorMention nested(ActorMention mention) {
        return new ActorMention(
                mention.span(),
                mention.phrase(),
                mention.actor(),
                mention.how(),
                mention.role(),
                mention.cases(),
                true);
    }
}
