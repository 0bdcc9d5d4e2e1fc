package dragoman.reading.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts number words together: "twenty five", "two hundred", «двадцять перший», and years read in two halves, "nineteen
 * ninety-six".
 */
final class SpelledNumbers {

    /** "Two hundred thousand five hundred twenty one" and nothing longer. */
    private static final int LONGEST = 7;

    private SpelledNumbers() {}

    /** Adds what the number words from that place make together. */
    static void addTerms(List<Piece> pieces, int at, List<List<Term>> words, List<Term> terms) {
        if (find(words, at, WordClass.NUMBER) == null) {
            return;
        }
        List<Integer> numbers = new ArrayList<>();
        int next = at;
        while (next < pieces.size()) {
            int place = !numbers.isEmpty() && pieces.get(next).norm().equals("-") ? next + 1 : next;
            Term ordinal = find(words, place, WordClass.ORDINAL);
            if (ordinal != null && !numbers.isEmpty()) {
                int tens = numbers.get(numbers.size() - 1);
                int unit = Integer.parseInt(ordinal.value());
                if (numbers.size() == 1 && tens >= 20 && tens % 10 == 0 && tens < 100 && unit < 10) {
                    terms.add(new Term(
                            WordClass.ORDINAL, String.valueOf(tens + unit), place + ordinal.length() - at, true));
                }
                break;
            }
            Term number = find(words, place, WordClass.NUMBER);
            if (number == null || !number.value().chars().allMatch(Character::isDigit)) {
                break;
            }
            int value = Integer.parseInt(number.value());
            if (!numbers.isEmpty() && !continues(numbers.get(numbers.size() - 1), value)) {
                break;
            }
            numbers.add(value);
            if (numbers.size() > LONGEST) {
                return;
            }
            next = place + number.length();
        }
        if (numbers.size() > 1) {
            add(numbers, next - at, terms);
        }
    }

    private static @Nullable Term find(List<List<Term>> words, int at, WordClass wordClass) {
        if (at < words.size()) {
            for (Term term : words.get(at)) {
                if (term.wordClass() == wordClass) {
                    return term;
                }
            }
        }
        return null;
    }

    /** "twenty five", "two hundred", "hundred five" and the two halves of a year; "seven a" is not one number. */
    private static boolean continues(int last, int next) {
        boolean yearHalves = last >= 10 && last <= 20 && next >= 10 && next < 100;
        return yearHalves || next == 100 || next == 1000 || last >= 100 || (last >= 20 && last % 10 == 0 && next < 10);
    }

    private static void add(List<Integer> numbers, int length, List<Term> terms) {
        int first = numbers.get(0);
        int second = numbers.get(1);
        if (first >= 10 && first <= 20 && second >= 10 && second < 100) {
            int unit = numbers.size() > 2 ? numbers.get(2) : 0;
            terms.add(new Term(WordClass.YEAR, String.valueOf(first * 100 + second + unit), length, false));
            return;
        }
        int total = 0;
        int current = 0;
        for (int number : numbers) {
            if (number == 100) {
                current = Math.max(1, current) * number;
            } else if (number == 1000) {
                total += Math.max(1, current) * number;
                current = 0;
            } else {
                current += number;
            }
        }
        terms.add(new Term(WordClass.NUMBER, String.valueOf(total + current), length, true));
    }
}
