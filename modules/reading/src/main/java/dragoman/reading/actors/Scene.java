package dragoman.reading.actors;

import dragoman.knowledge.Actor;
import dragoman.language.Analysis;
import dragoman.language.Analysis.Feature;
import dragoman.language.Analysis.PartOfSpeech;
import dragoman.language.Span;
import dragoman.reading.actors.LanguageNames.Use;
import dragoman.reading.actors.Lexicon.Match;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sentence with all that is known when its phrases are read: the language, the posts, who was named before. */
record Scene(Units units, LanguageNames names, Posts posts, Cast cast, Choice choice) {

    boolean declines() {
        return names.lexicon().declines();
    }

    Piece piece(int i) {
        return units.piece(i);
    }

    int size() {
        return units.size();
    }

    boolean is(int i, Use use) {
        return i >= 0 && i < size() && names.is(piece(i), use);
    }

    Span span(int start, int end) {
        return new Span(piece(start).span().start(), piece(end - 1).span().end());
    }

    /** The state, region or body a unit names; null when it names none that may be linked. */
    @Nullable
    Actor body(Unit unit) {
        Match match = bodyMatch(unit);
        return match == null ? null : Choice.named(match).actor();
    }

    @Nullable
    Match bodyMatch(Unit unit) {
        List<Match> bodies = unit.bodies();
        return bodies.isEmpty() ? null : choice.body(bodies, hasAmbiguousCapital(unit));
    }

    /** At the beginning of a sentence a capital tells nothing of a word that is also a common one. */
    private boolean hasAmbiguousCapital(Unit unit) {
        if (unit.end() - unit.start() > 1 || (!units.isFirstWord(unit.start()) && !units.isHeadline())) {
            return false;
        }
        Piece piece = piece(unit.start());
        if (piece.token().isAllCaps()) {
            return false;
        }
        boolean lowerCaseName = unit.bodies().stream()
                .anyMatch(m -> Character.isLowerCase(m.words().get(0).codePointAt(0)));
        return !lowerCaseName
                && (names.is(piece.key(), LanguageNames.Homograph.COMMON)
                        || (units.lexicon().words().readings(piece.key()).otherwise() && isOtherThanNoun(piece)));
    }

    private boolean isOtherThanNoun(Piece piece) {
        return analyses(piece).stream()
                .anyMatch(a -> a.partOfSpeech() != PartOfSpeech.NOUN && a.partOfSpeech() != PartOfSpeech.ADJECTIVE);
    }

    List<Analysis> analyses(Piece piece) {
        return names.lexicon().morphology().analyses(piece.token().norm());
    }

    /** Whether a lower-case word can be an adjective before a noun; false where the language has no word forms to tell. */
    boolean isAdjective(int i) {
        if (i < 0 || i >= size() || !declines() || !piece(i).isWord() || units.startingAt(i) != null) {
            return false;
        }
        List<Analysis> analyses = analyses(piece(i));
        return !analyses.isEmpty()
                && analyses.stream()
                        .anyMatch(a -> a.partOfSpeech() == PartOfSpeech.ADJECTIVE
                                || a.partOfSpeech() == PartOfSpeech.PARTICIPLE
                                || a.partOfSpeech() == PartOfSpeech.NUMERAL);
    }

    /** Whether a word can continue a title as a dependent noun: «у справах», «національної безпеки». */
    boolean isDependent(int i) {
        if (!declines() || !piece(i).isWord()) {
            return false;
        }
        List<Analysis> analyses = analyses(piece(i));
        boolean dependent = false;
        for (Analysis analysis : analyses) {
            boolean nominal = analysis.partOfSpeech() == PartOfSpeech.NOUN
                    || analysis.partOfSpeech() == PartOfSpeech.ADJECTIVE
                    || analysis.partOfSpeech() == PartOfSpeech.PARTICIPLE;
            if (analysis.partOfSpeech() == PartOfSpeech.VERB) {
                return false;
            }
            dependent |= nominal
                    && (analysis.has(Feature.GENITIVE)
                            || analysis.has(Feature.LOCATIVE)
                            || analysis.has(Feature.DATIVE));
        }
        return dependent;
    }

    /** A capitalised word that belongs to no unit, or to one that can only be a weak surname. */
    boolean isUnknownName(int i) {
        if (i >= size()
                || !piece(i).isCapitalised()
                || piece(i).token().isAllCaps()
                || piece(i).form().length() < 2) {
            return false;
        }
        Unit unit = unitCovering(i);
        if (unit == null) {
            return !names.is(piece(i), Use.CLASSIFIER) && !names.is(piece(i), Use.DETERMINER);
        }
        boolean firstName = unit.end() - unit.start() == 1 && units.isGivenName(i) && bodyMatch(unit) == null;
        return isSurname(unit) || firstName;
    }

    /** "B." before a surname, or its full stop. */
    boolean isInitial(int i) {
        Piece piece = piece(i);
        boolean letter = piece.isCapitalised() && piece.form().replace(".", "").length() == 1;
        return letter
                || (piece.is(".")
                        && i > 0
                        && i + 1 < size()
                        && piece(i - 1).form().length() == 1);
    }

    boolean isSurname(Unit unit) {
        return unit.end() - unit.start() == 1 && unit.hasPerson() && !unit.hasBody() && !unit.hasPlace();
    }

    @Nullable
    Unit unitCovering(int i) {
        for (int start = i; start >= 0 && start > i - 8; start--) {
            Unit unit = units.startingAt(start);
            if (unit != null) {
                return unit.end() > i ? unit : null;
            }
        }
        return null;
    }

    /** Whether two words can stand in one case; always where either shows none. */
    boolean agree(Set<Feature> one, Set<Feature> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    /** Whether a word can stand in the case of a name, as a first name must. */
    boolean agreesWith(int i, Unit name) {
        if (!declines()) {
            return true;
        }
        EnumSet<Feature> cases = EnumSet.noneOf(Feature.class);
        analyses(piece(i))
                .forEach(a -> a.features().stream()
                        .filter(f -> f.compareTo(Feature.VOCATIVE) <= 0)
                        .forEach(cases::add));
        return agree(cases, name.cases());
    }

    Set<Feature> cases(Set<Feature> cases) {
        return declines() ? cases : Set.of();
    }
}
