package dragoman.reading.events;

import dragoman.knowledge.Knowledge;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The function words of a language and how it orders its clauses, from {@code grammar.tsv}. */
final class Grammar {

    /** Classes of function words; the file names them in lower case with dashes. */
    enum WordClass {
        PREPOSITION,
        COORDINATOR,
        CONTRAST,
        SUBORDINATOR,
        RELATIVE,
        BE,
        HAVE,
        DO,
        FUTURE_AUXILIARY,
        MODAL,
        NEGATION,
        INFINITIVE,
        DETERMINER,
        PRONOUN,
        ADVERB,
        /** How adverbs end, as "-ly". */
        ADVERB_ENDING,
        /** What brings in the agent of a passive, where a word does: "by". */
        AGENT,
        /** What joins a noun to whom it belongs, where a word does: "of". */
        GENITIVE,
        POSSESSIVE,
        /** Between two days: all days between them as well. */
        RANGE,
        TYPOLOGY
    }

    /**
     * @param length number of tokens the form takes
     * @param value what the file says of it: the canonical form of a preposition, the force of a modal, the number of a pronoun
     */
    record FunctionWord(WordClass wordClass, String value, int length) {}

    private static final Map<String, Grammar> LOADED = new ConcurrentHashMap<>();

    private final Map<String, List<FunctionWord>> byForm = new HashMap<>();
    private final Map<String, List<List<String>>> longForms = new HashMap<>();
    private final List<String> adverbEndings = new ArrayList<>();
    private final Set<String> knownVerbs = new HashSet<>();
    private final boolean positional;

    private Grammar(String lang) {
        for (List<String> row : Knowledge.languageFile(lang, "grammar")) {
            WordClass wordClass =
                    WordClass.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            if (wordClass == WordClass.ADVERB_ENDING) {
                adverbEndings.add(row.get(1));
                continue;
            }
            List<String> form = List.of(row.get(1).split(" "));
            byForm.computeIfAbsent(row.get(1), f -> new ArrayList<>())
                    .add(new FunctionWord(wordClass, row.get(2), form.size()));
            if (form.size() > 1) {
                longForms.computeIfAbsent(form.get(0), f -> new ArrayList<>()).add(form);
            }
        }
        Knowledge.languageFile(lang, "verbs").forEach(row -> knownVerbs.add(row.get(0)));
        this.positional = byForm.containsKey("positional");
    }

    static Grammar of(String lang) {
        return LOADED.computeIfAbsent(lang, Grammar::new);
    }

    /** Whether anything is known of the language; without it no clause can be read. */
    boolean isEmpty() {
        return byForm.isEmpty();
    }

    /** Whether position tells subject from object, as in English; otherwise case does. */
    boolean isPositional() {
        return positional;
    }

    /** Whether that preposition brings in the agent of a passive. */
    boolean isAgentPreposition(String preposition) {
        return of(preposition, WordClass.AGENT) != null;
    }

    /** Whether it ends as adverbs do; some nouns and verbs do as well. */
    boolean endsLikeAdverb(String norm) {
        return adverbEndings.stream().anyMatch(norm::endsWith);
    }

    /** Whether that word or sign between two dates makes them one stretch. */
    boolean joinsRange(String between) {
        return of(between, WordClass.RANGE) != null;
    }

    /** Verbs the language is known to have, beside those of the lexicon; empty where a dictionary tells. */
    Set<String> knownVerbs() {
        return knownVerbs;
    }

    /** What the token at that place is as a function word, the longest form first; null when it is none. */
    @Nullable
    FunctionWord at(List<Token> tokens, int index, WordClass wordClass) {
        String norm = tokens.get(index).norm();
        for (List<String> form : longForms.getOrDefault(norm, List.of())) {
            if (standsAt(tokens, index, form)) {
                FunctionWord word = of(String.join(" ", form), wordClass);
                if (word != null) {
                    return word;
                }
            }
        }
        return of(norm, wordClass);
    }

    private @Nullable FunctionWord of(String form, WordClass wordClass) {
        for (FunctionWord word : byForm.getOrDefault(form, List.of())) {
            if (word.wordClass() == wordClass) {
                return word;
            }
        }
        return null;
    }

    private static boolean standsAt(List<Token> tokens, int index, List<String> form) {
        if (index + form.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < form.size(); i++) {
            if (!tokens.get(index + i).norm().equals(form.get(i))) {
                return false;
            }
        }
        return true;
    }
}
