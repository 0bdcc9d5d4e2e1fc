package dragoman.reading.dates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of pieces that fits a pattern.
 *
 * @param reach number of pieces with those outside the mentions
 * @param parts one for each mention
 */
record Match(Meaning meaning, int order, int reach, List<Part> parts) {

    /** Pieces {@code from} to {@code to}, exclusive, that make one mention. */
    record Part(int from, int to, List<Term> terms) {}

    /** What dates in a row have in common and only one of them names: "28 and 29 February". */
    private static final Set<WordClass> SHARED = EnumSet.of(
            WordClass.MONTH,
            WordClass.YEAR,
            WordClass.ERA,
            WordClass.SHIFT,
            WordClass.FOLLOW,
            WordClass.UNIT,
            WordClass.UNITS,
            WordClass.DECADE_SUFFIX);

    int from() {
        return parts.get(0).from();
    }

    int to() {
        return parts.get(parts.size() - 1).to();
    }

    private int length() {
        return to() - from();
    }

    /** Of matches that overlap the one with the longest mention, then with the most context; in reading order. */
    static List<Match> best(List<Match> matches) {
        List<Match> ranked = new ArrayList<>(matches);
        ranked.sort(Comparator.comparingInt((Match m) -> -m.length())
                .thenComparingInt(m -> -m.reach())
                .thenComparingInt(Match::order)
                .thenComparingInt(Match::from));
        List<Match> best = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Match match : ranked) {
            int next = taken.nextSetBit(match.from());
            if (next < 0 || next >= match.to()) {
                taken.set(match.from(), match.to());
                best.add(match);
            }
        }
        best.sort(Comparator.comparingInt(Match::from));
        return best;
    }

    /** The parts of that mention, those it shares with its neighbours included. */
    Slots slots(int part) {
        List<Term> terms = new ArrayList<>(parts.get(part).terms());
        for (int i = part + 1; i < parts.size(); i++) {
            borrow(parts.get(i), terms);
        }
        for (int i = part - 1; i >= 0; i--) {
            borrow(parts.get(i), terms);
        }
        return new Slots(terms);
    }

    private static void borrow(Part part, List<Term> terms) {
        for (Term term : part.terms()) {
            if (SHARED.contains(term.wordClass())
                    && terms.stream().noneMatch(own -> own.wordClass() == term.wordClass())) {
                terms.add(term);
            }
        }
    }

    /** The terms of one mention by their class. */
    record Slots(List<Term> terms) {

        @Nullable
        String text(WordClass wordClass) {
            for (Term term : terms) {
                if (term.wordClass() == wordClass) {
                    return term.value();
                }
            }
            return null;
        }

        boolean has(WordClass wordClass) {
            return text(wordClass) != null;
        }

        private static boolean isInteger(String text) {
            int start = text.startsWith("-") ? 1 : 0;
            return start < text.length() && text.chars().skip(start).allMatch(Character::isDigit);
        }

        boolean hasUnit(Unit unit) {
            return terms.stream().anyMatch(term -> term.wordClass() == WordClass.UNIT && Unit.of(term.value()) == unit);
        }

        long count(WordClass wordClass) {
            return terms.stream().filter(term -> term.wordClass() == wordClass).count();
        }

        @Nullable
        Integer number(WordClass... wordClasses) {
            for (WordClass wordClass : wordClasses) {
                String text = text(wordClass);
                if (text != null && isInteger(text)) {
                    return Integer.valueOf(text);
                }
            }
            return null;
        }

        @Nullable
        Unit unit() {
            for (WordClass wordClass : List.of(WordClass.UNIT, WordClass.UNITS, WordClass.UNIT_ADJECTIVE)) {
                String text = text(wordClass);
                if (text != null) {
                    return Unit.of(text);
                }
            }
            return null;
        }
    }
}
