package dragoman.reading.pages;

import dragoman.knowledge.Knowledge;
import dragoman.language.Normal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates in all languages, from {@code page_dates.tsv}. All languages are asked at once, for a page's date is
 * often in another language than its article; a word that names different months in two of them names none.
 */
final class DateWords {

    /** What a word does in a date, in the words of the files. */
    enum Kind {
        MONTH,
        /** A month of the Solar Hijri calendar of Iran. */
        SOLAR_MONTH,
        /** Stands before the number of a month. */
        MONTH_MARK,
        WEEKDAY,
        /** Stands between day, month and year. */
        FILLER,
        /** Ends the number of a day: "1st". */
        ORDINAL,
        /** Stands before a date and says nothing of it: "on". */
        PREPOSITION,
        /** Follows a year. */
        YEAR,
        /** Stands before a time: "at". */
        TIME,
        HOUR,
        MINUTE,
        AM,
        PM,
        /** Turns the number before it into a year, month, day or second. */
        UNIT,
        /** Names the era that the years after it are counted in; the value is what to add. */
        ERA,
        PUBLISHED,
        MODIFIED,
        /** Follows the date it speaks of. */
        PUBLISHED_AFTER,
        MODIFIED_AFTER,
        /** How a language, in a region or in general, orders dates of numbers alone. */
        ORDER;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private static final int CONFLICT = -1;

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Integer>> numbers = new EnumMap<>(Kind.class);
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> orders = new HashMap<>();
    /** Which languages a filler is of, so that "7 out of 2020" is no Portuguese October. */
    private final Map<String, Set<String>> languages = new HashMap<>();

    DateWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
            numbers.put(kind, new HashMap<>());
        }
        for (String lang : PageLanguages.ALL) {
            for (List<String> row : Knowledge.languageFile(lang, "page_dates")) {
                add(lang, Kind.of(row.get(0)), row.get(1), row.get(2));
            }
        }
    }

    private void add(String lang, Kind kind, String written, String value) {
        String word = fold(written);
        words(kind).add(word);
        switch (kind) {
            case MONTH, SOLAR_MONTH, ERA -> {
                numbers(kind).merge(word, Integer.valueOf(value), (a, b) -> a.equals(b) ? a : CONFLICT);
                languages.computeIfAbsent(word, key -> new HashSet<>()).add(lang);
            }
            case FILLER ->
                languages.computeIfAbsent(word, key -> new HashSet<>()).add(lang);
            case UNIT -> units.put(word, value);
            case ORDER -> orders.put(lang + "-" + written, value);
            default -> {
                // the word is all there is to know
            }
        }
    }

    private Set<String> words(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    private Map<String, Integer> numbers(Kind kind) {
        return numbers.getOrDefault(kind, Map.of());
    }

    boolean is(Kind kind, String folded) {
        return words(kind).contains(folded);
    }

    Set<String> all(Kind kind) {
        return words(kind);
    }

    /** The number of the month or era; 0 when the word is none. */
    int number(Kind kind, String folded) {
        return Math.max(0, numbers(kind).getOrDefault(folded, 0));
    }

    /** Whether the unit is that of the name {@code year}, {@code month}, {@code day} or {@code second}. */
    boolean isUnit(String folded, String name) {
        return name.equals(units.get(folded));
    }

    /** Whether some language has both words. */
    boolean areOfOneLanguage(String filler, String month) {
        return languages.getOrDefault(filler, Set.of()).stream()
                .anyMatch(languages.getOrDefault(month, Set.of())::contains);
    }

    /** Written order as in the file; null when the language has none for the region. */
    @Nullable
    String order(String lang, String region) {
        return orders.get(lang + "-" + region);
    }

    /**
     * Words as they are compared: normal form without accents, since headlines in capitals often lose them, and with one
     * form of letters that keyboards mix.
     */
    static String fold(String word) {
        String normal = Normal.form(word);
        if (isAscii(normal)) {
            return normal;
        }
        String apart = Normalizer.normalize(normal, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\u200C' && c != '\u0640') {
                folded.append(
                        switch (c) {
                            case 'ı' -> 'i';
                            case 'ς' -> 'σ';
                            case 'ی', 'ى' -> 'ي';
                            case 'ک' -> 'ك';
                            default -> c;
                        });
            }
        }
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** Folded words of a phrase, in order. */
    static List<String> phrase(String text) {
        List<String> words = new ArrayList<>();
        for (DateToken token : DateToken.of(text)) {
            if (token.kind() == DateToken.Kind.WORD) {
                words.add(token.text());
            }
        }
        return words;
    }
}
