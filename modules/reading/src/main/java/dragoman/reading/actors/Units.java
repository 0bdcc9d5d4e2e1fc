package dragoman.reading.actors;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Name;
import dragoman.language.Sentence;
import dragoman.reading.actors.LanguageNames.Homograph;
import dragoman.reading.actors.Lexicon.Match;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a row of pieces, some of them joined to units: at each place the longest run that means something. Letter case
 * decides here what may be a name at all.
 */
final class Units {

    private static final int SHORTEST_IN_LOWER_CASE = 4;
    private static final int FEWEST_WORDS_OF_A_HEADLINE = 4;
    private static final double SHARE_OF_CAPITALS_IN_A_HEADLINE = 0.7;

    private final Sentence sentence;
    private final LanguageNames names;
    private final Lexicon lexicon;
    private final List<Piece> pieces;
    private final List<Unit> units = new ArrayList<>();
    private final @Nullable Unit[] at;
    private final @Nullable Unit[] ending;
    private final int firstWord;
    private final boolean allCaps;
    private final boolean headline;

    Units(Sentence sentence, LanguageNames names) {
        this.sentence = sentence;
        this.names = names;
        this.lexicon = names.lexicon();
        this.pieces = Piece.of(sentence.tokens(), lexicon::knows);
        this.at = new @Nullable Unit[pieces.size() + 1];
        this.ending = new @Nullable Unit[pieces.size() + 1];
        int first = 0;
        while (first < pieces.size() && !pieces.get(first).isWord()) {
            first++;
        }
        this.firstWord = first;
        int words = 0;
        int capitalised = 0;
        boolean lower = false;
        for (Piece piece : pieces) {
            if (piece.isWord() && piece.form().length() > 3) {
                words++;
                capitalised += piece.isCapitalised() ? 1 : 0;
                lower |= !piece.token().isAllCaps();
            }
        }
        this.allCaps = words > 1 && !lower;
        boolean stops = !pieces.isEmpty() && pieces.get(pieces.size() - 1).is(".");
        this.headline =
                !stops && words >= FEWEST_WORDS_OF_A_HEADLINE && capitalised >= words * SHARE_OF_CAPITALS_IN_A_HEADLINE;
        scan();
    }

    private void scan() {
        int i = 0;
        while (i < pieces.size()) {
            Unit unit = pieces.get(i).isWord()
                            || Character.isDigit(pieces.get(i).form().charAt(0))
                    ? longestAt(i)
                    : null;
            if (unit == null) {
                i++;
                continue;
            }
            unit = beforeLongerTitle(unit);
            units.add(unit);
            at[unit.start()] = unit;
            ending[unit.end()] = unit;
            i = unit.end();
        }
    }

    /** In "Russian Security Council Secretary" the title, not the council, is the name's rival: it reaches further. */
    private Unit beforeLongerTitle(Unit unit) {
        for (int cut = unit.start() + 1; unit.isName() && cut < unit.end(); cut++) {
            int start = cut;
            boolean longer = lexicon.matches(pieces, start).stream()
                    .anyMatch(m -> m.entry() instanceof Entry.Title && m.end() > unit.end() && hasAcronyms(m));
            Unit shorter = longer ? longestAt(unit.start(), cut) : null;
            if (shorter != null && shorter.end() == cut) {
                return shorter;
            }
        }
        return unit;
    }

    private @Nullable Unit longestAt(int start) {
        return longestAt(start, pieces.size());
    }

    private @Nullable Unit longestAt(int start, int limit) {
        List<Match> best = new ArrayList<>();
        int end = start;
        for (Match match : lexicon.matches(pieces, start)) {
            if (match.end() >= end
                    && match.end() <= limit
                    && !(match.entry() instanceof Entry.GivenName)
                    && isAcceptable(match)) {
                if (match.end() > end) {
                    best.clear();
                    end = match.end();
                }
                best.add(match);
            }
        }
        return best.isEmpty() ? null : new Unit(start, end, List.copyOf(best));
    }

    /** Names inside a unit that is no name itself, such as "White House" in "White House chief of staff". */
    List<Unit> namesInside(Unit unit) {
        List<Unit> inside = new ArrayList<>();
        int i = unit.start();
        while (i < unit.end()) {
            Unit found = null;
            for (Match match : pieces.get(i).isWord() ? lexicon.matches(pieces, i) : List.<Match>of()) {
                if (match.entry() instanceof Entry.Named
                        && match.end() <= unit.end()
                        && (found == null || match.end() > found.end())
                        && isAcceptable(match)) {
                    found = new Unit(i, match.end(), List.of(match));
                }
            }
            if (found != null) {
                inside.add(found);
            }
            i = found == null ? i + 1 : found.end();
        }
        return inside;
    }

    private boolean isAcceptable(Match match) {
        if (match.entry() instanceof Entry.Named named) {
            return isAcceptable(match, named);
        }
        if (match.entry() instanceof Entry.Located) {
            boolean single = match.words().size() == 1;
            return hasCapitals(match)
                    && !(single
                            && isPartOfAnotherName(
                                    match, pieces.get(match.start()).key()));
        }
        if (match.entry() instanceof Entry.NoName) {
            return hasCapitals(match);
        }
        if (match.entry() instanceof Entry.Combining) {
            return match.end() < pieces.size() && pieces.get(match.start()).sharesTokenWith(pieces.get(match.end()));
        }
        return hasAcronyms(match);
    }

    private boolean isAcceptable(Match match, Entry.Named named) {
        String key = pieces.get(match.start()).key();
        boolean single = match.words().size() == 1;
        if (named.name().kind() == Name.Kind.ACRONYM) {
            return hasSameLetters(match) && !(allCaps && single && names.is(key, Homograph.COMMON));
        }
        if (!hasAcronyms(match) || (named.name().text().startsWith("«") && !isQuoted(match))) {
            return false;
        }
        if (hasCapitals(match)) {
            return !single || !(isPartOfAnotherName(match, key) || isBeginningOfAnotherName(match, named));
        }
        boolean steady = switch (named.actor().kind()) {
            case STATE, REGION, PERSON -> true;
            case ORGANISATION, OUTLET, ARMED_GROUP -> false;
        };
        return steady
                && named.name().strong()
                && match.words().get(0).length() >= SHORTEST_IN_LOWER_CASE
                && !(single
                        && (names.is(key, Homograph.COMMON)
                                || lexicon.words().readings(key).otherwise()))
                && !isCapitalisedSomewhere(match);
    }

    /** "Michael Jordan" is no state, nor is "Paris Hilton" a city. */
    private boolean isPartOfAnotherName(Match match, String key) {
        if (headline) {
            return false;
        }
        if (names.is(key, Homograph.SURNAME) && match.start() > 0) {
            Piece before = pieces.get(match.start() - 1);
            if (before.isCapitalised()
                    && (match.start() - 1 > firstWord || isGivenName(match.start() - 1))
                    && !before.token().isAllCaps()
                    && ending[match.start()] == null) {
                return true;
            }
        }
        if (names.is(key, Homograph.GIVEN_NAME) && match.end() < pieces.size()) {
            boolean wholeNameFollows = isCapitalised(match.end() + 1);
            return isCapitalised(match.end())
                    && !wholeNameFollows
                    && lexicon.matches(pieces, match.end()).stream()
                            .allMatch(m -> m.entry() instanceof Entry.GivenName
                                    || (m.entry() instanceof Entry.Named named && named.isPerson()));
        }
        return false;
    }

    /** "Liberation Day" is no newspaper, «Західна Вірджинія» not the West. */
    private boolean isBeginningOfAnotherName(Match match, Entry.Named named) {
        boolean slight = named.actor().kind() == Actor.Kind.OUTLET
                || (named.isAdjective() && !named.name().strong());
        return slight
                && !headline
                && pieces.get(match.start()).isCapitalised()
                && isCapitalised(match.end())
                && lexicon.matches(pieces, match.end()).isEmpty();
    }

    private boolean isCapitalised(int i) {
        return i < pieces.size()
                && pieces.get(i).isCapitalised()
                && !pieces.get(i).token().isAllCaps();
    }

    /** Whether the packs know a person of that first name. */
    boolean isGivenName(int i) {
        return pieces.get(i).isCapitalised()
                && lexicon.matches(pieces, i).stream().anyMatch(m -> m.entry() instanceof Entry.GivenName);
    }

    private boolean hasCapitals(Match match) {
        int word = 0;
        for (int i = match.start(); i < match.end(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.isWord()) {
                continue;
            }
            if (word < match.words().size()
                    && Character.isUpperCase(match.words().get(word).codePointAt(0))
                    && !piece.isCapitalised()
                    && !(i > match.start() && pieces.get(i - 1).sharesTokenWith(piece))) {
                return false;
            }
            word++;
        }
        return true;
    }

    private boolean isCapitalisedSomewhere(Match match) {
        for (int i = match.start(); i < match.end(); i++) {
            if (pieces.get(i).isCapitalised() && i != firstWord) {
                return true;
            }
        }
        return false;
    }

    /** The packs put in guillemets what without them is an everyday word. */
    private boolean isQuoted(Match match) {
        return match.start() > 0 && pieces.get(match.start() - 1).isQuote();
    }

    /** Words that the packs write in capitals throughout must be so in the text. */
    private boolean hasAcronyms(Match match) {
        int word = 0;
        for (int i = match.start(); i < match.end() && word < match.words().size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isWord()) {
                String written = match.words().get(word++);
                if (written.length() > 1
                        && written.chars().allMatch(Character::isUpperCase)
                        && !piece.form().equals(written)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean hasSameLetters(Match match) {
        int word = 0;
        for (int i = match.start(); i < match.end() && word < match.words().size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isWord() || Character.isDigit(piece.form().charAt(0))) {
                String written = match.words().get(word++);
                if (!withoutStop(piece.form()).equals(withoutStop(written))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String withoutStop(String form) {
        return form.length() > 1 && form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Piece> pieces() {
        return pieces;
    }

    Piece piece(int i) {
        return pieces.get(i);
    }

    int size() {
        return pieces.size();
    }

    List<Unit> all() {
        return units;
    }

    @Nullable
    Unit startingAt(int piece) {
        return piece >= 0 && piece <= pieces.size() ? at[piece] : null;
    }

    @Nullable
    Unit endingAt(int piece) {
        return piece >= 0 && piece <= pieces.size() ? ending[piece] : null;
    }

    boolean isFirstWord(int piece) {
        return piece == firstWord;
    }

    /** Whether nearly all words are capitalised and no full stop ends them, so that capitals tell nothing. */
    boolean isHeadline() {
        return headline;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Whether the kinds of actor that can be a place. */
    static boolean isTerritory(Actor.Kind kind) {
        return kind == Actor.Kind.STATE || kind == Actor.Kind.REGION;
    }
}
