package dragoman.reading.events;

import dragoman.knowledge.Knowledge;
import dragoman.knowledge.PloverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The event lexicon of a language: senses from {@code events.tsv}, classes of object words from {@code word_classes.tsv},
 * words that tell the mode from {@code modes.tsv}.
 */
final class Lexicon {

    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final Map<String, List<Sense>> byLemma = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, String> modeByTypeAndLemma = new HashMap<>();

    private Lexicon(String lang) {
        for (List<String> row : Knowledge.languageFile(lang, "word_classes")) {
            classes.computeIfAbsent(row.get(0), c -> new HashSet<>()).add(row.get(1));
        }
        for (List<String> row : Knowledge.languageFile(lang, "events")) {
            Sense sense = sense(lang, row);
            words(row.get(1))
                    .forEach(lemma -> byLemma.computeIfAbsent(lemma, l -> new ArrayList<>())
                            .add(sense));
        }
        for (List<String> row : Knowledge.languageFile(lang, "modes")) {
            modeByTypeAndLemma.put(row.get(0) + " " + row.get(2), row.get(1));
        }
    }

    static Lexicon of(String lang) {
        return LOADED.computeIfAbsent(lang, Lexicon::new);
    }

    private Sense sense(String lang, List<String> row) {
        try {
            String object = row.get(3);
            if (!object.isEmpty() && !classes.containsKey(object)) {
                throw new IllegalArgumentException("word_classes.tsv has no class '" + object + "'");
            }
            return new Sense(
                    lang + "." + row.get(0),
                    isVerb(row.get(2)),
                    object,
                    slots(row.get(4)),
                    slots(row.get(5)),
                    PloverType.valueOf(row.get(6)),
                    row.get(7),
                    words(row.get(8)),
                    flags(row.get(9)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(lang + "/events.tsv, row '" + row.get(0) + "': " + e.getMessage(), e);
        }
    }

    private static boolean isVerb(String partOfSpeech) {
        return switch (partOfSpeech) {
            case "verb" -> true;
            case "noun" -> false;
            default -> throw new IllegalArgumentException("a trigger is a verb or a noun, not '" + partOfSpeech + "'");
        };
    }

    private static List<Slot> slots(String written) {
        return words(written).stream().map(Slot::of).toList();
    }

    private static Set<Sense.Flag> flags(String written) {
        Set<Sense.Flag> flags = EnumSet.noneOf(Sense.Flag.class);
        words(written)
                .forEach(word -> flags.add(
                        Sense.Flag.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'))));
        return flags;
    }

    private static List<String> words(String written) {
        return Arrays.stream(written.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** The senses of a lemma in the order of the file. */
    List<Sense> senses(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    boolean hasVerb(String lemma) {
        return senses(lemma).stream().anyMatch(Sense::isVerb);
    }

    private boolean hasNoun(String lemma) {
        return senses(lemma).stream().anyMatch(sense -> !sense.isVerb());
    }

    /** Whether it is a noun of the lexicon, as a trigger or as an object: "shells" need not be a verb. */
    boolean isNoun(String lemma) {
        return hasNoun(lemma) || classes.values().stream().anyMatch(words -> words.contains(lemma));
    }

    boolean isOfClass(String wordClass, String lemma) {
        return classes.getOrDefault(wordClass, Set.of()).contains(lemma);
    }

    /** The mode that a word in the clause gives an event of that type; empty when none. */
    String mode(PloverType type, String lemma) {
        return modeByTypeAndLemma.getOrDefault(type + " " + lemma, "");
    }
}
