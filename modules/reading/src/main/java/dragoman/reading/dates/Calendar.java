package dragoman.reading.dates;

import dragoman.knowledge.Knowledge;
import dragoman.language.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one language knows of time: its words ({@code calendar.tsv}), their order ({@code date_patterns.tsv}) and its verb
 * forms. A language without these files has no dates.
 * The row {@code order month-first} says that 03/04/2024 is in March.
 */
final class Calendar {

    private static final Map<String, Calendar> LOADED = new ConcurrentHashMap<>();

    private final Lexicon lexicon;
    private final Numerals numerals;
    private final Patterns patterns;
    private final Morphology morphology;

    private Calendar(String lang) {
        List<List<String>> words = Knowledge.languageFile(lang, "calendar");
        this.lexicon = new Lexicon(
                lang, words.stream().filter(row -> !row.get(0).equals("order")).toList());
        this.numerals = new Numerals(
                lexicon,
                words.stream()
                        .anyMatch(
                                row -> row.get(0).equals("order") && row.get(1).equals("month-first")));
        this.patterns = new Patterns(lang, Knowledge.languageFile(lang, "date_patterns"));
        this.morphology = Morphology.of(lang);
    }

    static Calendar of(String lang) {
        return LOADED.computeIfAbsent(lang, Calendar::new);
    }

    Morphology morphology() {
        return morphology;
    }

    /** For every piece the terms that begin there. */
    List<List<Term>> terms(List<Piece> pieces) {
        List<List<Term>> words = new ArrayList<>(pieces.size());
        for (int at = 0; at < pieces.size(); at++) {
            List<Term> terms = new ArrayList<>(2);
            lexicon.addTerms(pieces, at, terms);
            words.add(terms);
        }
        List<List<Term>> all = new ArrayList<>(pieces.size());
        for (int at = 0; at < pieces.size(); at++) {
            List<Term> terms = new ArrayList<>(words.get(at));
            numerals.addTerms(pieces, at, terms);
            SpelledNumbers.addTerms(pieces, at, words, terms);
            all.add(terms);
        }
        return all;
    }

    List<Match> matches(List<List<Term>> terms) {
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < terms.size(); at++) {
            if (!terms.get(at).isEmpty()) {
                patterns.match(terms, at, matches);
            }
        }
        return Match.best(matches);
    }
}
