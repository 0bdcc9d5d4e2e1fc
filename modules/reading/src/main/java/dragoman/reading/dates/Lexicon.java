package dragoman.reading.dates;

import dragoman.language.Normal;
import dragoman.language.Span;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The calendar words of a language, from {@code calendar.tsv}: class, value, forms separated by {@code |}, and marks. A form
 * {@code stem~name} stands for the stem with every ending of the row of class {@code endings} with that name. Marks:
 * {@code weak} for a word that is no date without company, {@code capital} for one that is none in lower case.
 */
final class Lexicon {

    private record Entry(List<Piece> form, WordClass wordClass, String value, boolean weak, boolean capital) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    Lexicon(String lang, List<List<String>> rows) {
        Map<String, List<String>> endings = new HashMap<>();
        for (List<String> row : rows) {
            if (row.get(0).equals("endings")) {
                endings.put(row.get(1), List.of(row.get(2).split("\\|", -1)));
            }
        }
        for (List<String> row : rows) {
            if (!row.get(0).equals("endings")) {
                add(lang, row, endings);
            }
        }
    }

    private void add(String lang, List<String> row, Map<String, List<String>> endings) {
        WordClass wordClass;
        try {
            wordClass = WordClass.of(row.get(0));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "calendar.tsv of " + lang + ": no class of calendar words is called '" + row.get(0) + "'", e);
        }
        List<String> marks = List.of(row.get(3).split(" "));
        for (String form : row.get(2).split("\\|")) {
            for (String spelled : spelled(lang, form, endings)) {
                List<Piece> pieces = pieces(spelled);
                byFirst.computeIfAbsent(pieces.get(0).norm(), first -> new ArrayList<>())
                        .add(new Entry(
                                pieces, wordClass, row.get(1), marks.contains("weak"), marks.contains("capital")));
            }
        }
    }

    private static List<String> spelled(String lang, String form, Map<String, List<String>> endings) {
        int tilde = form.indexOf('~');
        if (tilde < 0) {
            return List.of(form);
        }
        List<String> known = endings.get(form.substring(tilde + 1));
        if (known == null) {
            throw new IllegalArgumentException("calendar.tsv of " + lang + ": '" + form
                    + "' names endings that no row of class 'endings' defines");
        }
        return known.stream().map(form.substring(0, tilde)::concat).toList();
    }

    private static List<Piece> pieces(String form) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : form.split(" ")) {
            Span span = new Span(start, start + word.codePointCount(0, word.length()));
            tokens.add(new Token(span, word, Normal.form(word), Token.Kind.WORD));
            start = span.end() + 1;
        }
        return Piece.of(tokens);
    }

    /** All terms whose form begins at that piece. */
    void addTerms(List<Piece> pieces, int at, List<Term> terms) {
        for (Entry entry : byFirst.getOrDefault(pieces.get(at).norm(), List.of())) {
            if (fits(entry, pieces, at)) {
                terms.add(
                        new Term(entry.wordClass(), entry.value(), entry.form().size(), entry.weak()));
            }
        }
    }

    private static boolean fits(Entry entry, List<Piece> pieces, int at) {
        List<Piece> form = entry.form();
        if (at + form.size() > pieces.size()
                || (entry.capital() && !pieces.get(at).isCapitalised())) {
            return false;
        }
        for (int i = 1; i < form.size(); i++) {
            Piece piece = pieces.get(at + i);
            if (!piece.norm().equals(form.get(i).norm()) || (form.get(i).glued() && !piece.glued())) {
                return false;
            }
        }
        return true;
    }
}
