package dragoman.reading.pages;

import dragoman.knowledge.Knowledge;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Words around the names of authors, in all languages: {@code page_authors.tsv}. */
final class AuthorWords {

    enum Kind {
        /** Stands before the names: "By", "Автор". */
        START,
        /** Stands between two names. */
        JOINER,
        /** What somebody does, beside the name or in a part of its own. */
        ROLE,
        /** Nobody in person, but all that some articles say: "Редакція". */
        DESK,
        /** The name of an account of the site's software, which says nothing. */
        ACCOUNT
    }

    /** Files of these rows that belong to no language. */
    private static final String ANY_LANGUAGE = "mul";

    private static final int MOST_WORDS = 5;

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    AuthorWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        Stream.concat(Stream.of(ANY_LANGUAGE), PageLanguages.ALL.stream())
                .flatMap(lang -> Knowledge.languageFile(lang, "page_authors").stream())
                .forEach(row ->
                        all(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT))).add(key(row.get(1))));
    }

    private Set<String> all(Kind kind) {
        return words.computeIfAbsent(kind, key -> new HashSet<>());
    }

    boolean is(Kind kind, String text) {
        return words.getOrDefault(kind, Set.of()).contains(key(text));
    }

    /** The text without the longest phrase of the kind that it starts with; a colon may follow that phrase. */
    String withoutStart(Kind kind, String text) {
        List<String> parts = Arrays.asList(text.split(" "));
        for (int count = Math.min(MOST_WORDS, parts.size()); count > 0; count--) {
            String start = String.join(" ", parts.subList(0, count));
            if (is(kind, start)) {
                return String.join(" ", parts.subList(count, parts.size()));
            }
        }
        // without a space behind the colon, or in a script that has none: 作者：林
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        return colon > 0 && is(kind, text.substring(0, colon))
                ? text.substring(colon + 1).strip()
                : text;
    }

    /** The text without the longest phrase of the kind that it ends with. */
    String withoutEnd(Kind kind, String text) {
        List<String> parts = Arrays.asList(text.split(" "));
        for (int from = Math.max(1, parts.size() - MOST_WORDS); from < parts.size(); from++) {
            if (is(kind, String.join(" ", parts.subList(from, parts.size())))) {
                return String.join(" ", parts.subList(0, from));
            }
        }
        return text;
    }

    /** Words alone, folded, so that neither points nor accents nor capitals matter. */
    static String key(String text) {
        return DateWords.fold(text).replaceAll("[^\\p{L}\\p{M}\\p{N}' -]+", "").strip();
    }
}
