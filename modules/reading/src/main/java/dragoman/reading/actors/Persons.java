package dragoman.reading.actors;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Name;
import dragoman.language.Analysis;
import dragoman.language.Analysis.Feature;
import dragoman.language.Normal;
import dragoman.language.Romanised;
import dragoman.reading.ActorRef;
import dragoman.reading.actors.Choice.Context;
import dragoman.reading.actors.Lexicon.Match;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads personal names: those of the packs, those a page brings in with a title, and bare surnames of either. */
final class Persons {

    private static final int LONGEST_UNKNOWN = 3;
    private static final int USUAL_LENGTH = 2;

    /** A person named by the pieces of that range. */
    record Found(int start, int end, ActorRef person, Name.@Nullable Kind how, Set<Feature> cases) {}

    private final Scene scene;

    Persons(Scene scene) {
        this.scene = scene;
    }

    /** A name that begins there, behind a title; null when there is none. */
    @Nullable
    Found at(int start, Context context, String sector, Set<Feature> titleCases) {
        Unit unit = scene.units().startingAt(start);
        if (unit != null && unit.hasPerson()) {
            boolean longer = scene.isSurname(unit) && scene.isUnknownName(unit.end()) && !isKnownSurname(unit.end());
            if (!longer) {
                Match match = scene.choice().person(unit.persons(), context);
                return match == null ? null : found(unit, match);
            }
        }
        int end = start;
        while (end < scene.size() && scene.isUnknownName(end)) {
            end++;
        }
        if (scene.units().isHeadline() && (unit == null || !unit.hasPerson())) {
            return null;
        }
        Unit last = scene.units().startingAt(end);
        if (end > start && last != null && last.hasPerson() && end - start < LONGEST_UNKNOWN) {
            end = last.end();
        }
        int length = end - start;
        if (length < USUAL_LENGTH) {
            return null;
        }
        int from = length > LONGEST_UNKNOWN ? end - USUAL_LENGTH : start;
        Found variant = variant(from, end, context);
        return variant != null ? variant : unknown(from, end, context, sector, titleCases);
    }

    /** A name that ends there, before an apposition. */
    @Nullable
    Found before(int end, Context context, String sector, Set<Feature> titleCases) {
        Unit unit = scene.units().endingAt(end);
        if (unit != null && unit.hasPerson() && !(scene.isSurname(unit) && scene.isUnknownName(unit.start() - 1))) {
            Match match = scene.choice().person(unit.persons(), context);
            return match == null ? null : found(unit, match);
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_UNKNOWN && isNameBefore(start - 1)) {
            start--;
        }
        if (end - start < USUAL_LENGTH || scene.units().isHeadline()) {
            return null;
        }
        Found variant = variant(start, end, context);
        return variant != null ? variant : unknown(start, end, context, sector, titleCases);
    }

    private boolean isNameBefore(int i) {
        return scene.isUnknownName(i);
    }

    private boolean isKnownSurname(int i) {
        Unit unit = scene.units().startingAt(i);
        return unit != null && unit.hasPerson();
    }

    Found found(Unit unit, Match match) {
        Entry.Named named = Choice.named(match);
        scene.cast().add(named.actor());
        return new Found(
                unit.start(),
                unit.end(),
                ActorRef.of(named.actor()),
                named.name().kind(),
                scene.cases(match.cases()));
    }

    /** A person of the packs whose given name the page writes another way. */
    @Nullable
    Found variant(int start, int end, Context context) {
        for (int surname : new int[] {end - 1, start}) {
            int given = surname == start ? start + 1 : start;
            List<Match> candidates = scene
                    .units()
                    .lexicon()
                    .matches(scene.units().pieces(), surname)
                    .stream()
                    .filter(m -> m.end() == surname + 1
                            && m.entry() instanceof Entry.Named named
                            && named.name().kind() == Name.Kind.SURNAME
                            && isSameGivenName(named.actor(), given, surname == start ? end : end - 1))
                    .toList();
            if (candidates.isEmpty()) {
                continue;
            }
            List<Match> fitting = candidates.stream()
                    .filter(m -> context.country().isEmpty()
                            || Choice.named(m).actor().country().equals(context.country()))
                    .toList();
            Match match = scene.choice().person(fitting, context);
            if (match != null) {
                Entry.Named named = Choice.named(match);
                scene.cast().add(named.actor());
                return new Found(start, end, ActorRef.of(named.actor()), Name.Kind.ALIAS, scene.cases(match.cases()));
            }
        }
        return null;
    }

    private boolean isSameGivenName(Actor person, int from, int to) {
        StringBuilder given = new StringBuilder();
        boolean first = false;
        for (int i = from; i < to; i++) {
            given.append(scene.piece(i).form());
            first |= scene.posts()
                    .isGivenName(
                            person.id(), scene.piece(i).form(), scene.names().lang());
        }
        return first;
    }

    private Found unknown(int start, int end, Context context, String sector, Set<Feature> titleCases) {
        Paradigms paradigms = scene.names().lexicon().paradigms();
        StringBuilder written = new StringBuilder();
        boolean indirect = !titleCases.isEmpty() && !titleCases.contains(Feature.NOMINATIVE);
        for (int i = start; i < end; i++) {
            String form = scene.piece(i).form();
            if (scene.declines() && indirect) {
                form = likeWritten(form, nominative(scene.piece(i), titleCases, paradigms));
            }
            written.append(written.isEmpty() ? "" : " ").append(form);
        }
        String name = Romanised.name(written.toString(), scene.names().lang());
        ActorRef person = new ActorRef(
                ActorRef.UNKNOWN + Romanised.slug(name), name, Actor.Kind.PERSON, context.country(), sector, "");
        boolean familyFirst = scene.posts().putsFamilyNameFirst(context.country());
        List<String> words = List.of(written.toString().split(" "));
        String surname = Key.of(Normal.form(familyFirst ? words.get(0) : words.get(words.size() - 1)));
        Map<String, Set<Feature>> forms = new TreeMap<>(paradigms.forms(surname, false));
        forms.putIfAbsent(scene.piece(familyFirst ? start : end - 1).key(), titleCases);
        scene.cast().add(person, forms);
        return new Found(start, end, person, null, Set.of());
    }

    private String nominative(Piece piece, Set<Feature> cases, Paradigms paradigms) {
        for (Analysis analysis : scene.analyses(piece)) {
            if (analysis.has(Feature.ANIMATE) || analysis.has(Feature.PROPER)) {
                if (analysis.features().stream().anyMatch(cases::contains)) {
                    return analysis.lemma();
                }
            }
        }
        return paradigms.nominatives(piece.key(), cases).iterator().next();
    }

    private static String likeWritten(String form, String key) {
        return form.substring(0, 1) + key.substring(1);
    }

    /**
     * A name of the packs without a title. A bare surname behind another given name is somebody else; null then, and when the
     * surname alone does not tell who is meant.
     */
    @Nullable
    Found plain(Unit unit) {
        if (scene.isSurname(unit) && !scene.units().isHeadline()) {
            int start = unit.start();
            while (start > 0 && unit.start() - start < LONGEST_UNKNOWN - 1 && isGivenNameBefore(start, unit)) {
                start--;
            }
            if (start < unit.start()) {
                return variant(start, unit.end(), Context.NONE);
            }
            if (scene.isUnknownName(unit.end()) && scene.units().startingAt(unit.end()) == null) {
                Found variant = variant(unit.start(), unit.end() + 1, Context.NONE);
                if (variant != null) {
                    return variant;
                }
            }
        }
        Match match = scene.choice().person(unit.persons(), Context.NONE);
        return match == null ? null : found(unit, match);
    }

    private boolean isGivenNameBefore(int start, Unit surname) {
        int i = start - 1;
        boolean given = scene.units().isGivenName(i);
        Unit before = scene.unitCovering(i);
        if (before != null && (before.hasBody() || !given)) {
            return false;
        }
        return scene.agreesWith(i, surname)
                && (given || (scene.isUnknownName(i) && !scene.units().isFirstWord(i)));
    }

    /** A person the packs do not know, brought in before, by the bare surname or the whole name. */
    @Nullable
    Found later(int i) {
        if (!scene.piece(i).isCapitalised()) {
            return null;
        }
        Cast.Member member = scene.cast().bySurname(scene.piece(i).key());
        if (member == null) {
            return null;
        }
        int start = i;
        int end = i + 1;
        List<String> words = List.of(Romanised.slug(member.person().name()).split("-"));
        while (start > 0 && isNamePart(start - 1, words)) {
            start--;
        }
        while (end < scene.size() && isNamePart(end, words)) {
            end++;
        }
        boolean othersName = start == i
                && i > 0
                && scene.isUnknownName(i - 1)
                && !scene.units().isFirstWord(i - 1);
        return othersName && !scene.units().isHeadline()
                ? null
                : new Found(start, end, member.person(), null, scene.cases(member.cases()));
    }

    private boolean isNamePart(int i, List<String> words) {
        if (!scene.piece(i).isCapitalised() || scene.units().startingAt(i) != null) {
            return false;
        }
        String slug = Romanised.slug(
                Romanised.name(scene.piece(i).form(), scene.names().lang()));
        return words.stream().anyMatch(word -> word.length() > 1 && slug.startsWith(word));
    }
}
