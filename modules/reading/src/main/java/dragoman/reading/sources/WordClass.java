package dragoman.reading.sources;

import java.util.Optional;

/** The classes of {@code grammar.tsv} that matter to reported speech. */
enum WordClass {
    PREPOSITION,
    COORDINATOR,
    SUBORDINATOR,
    RELATIVE,
    /** Forms of to be, which make a passive. */
    BE,
    /** Any word that makes a verb group finite. */
    AUXILIARY,
    NEGATION,
    INFINITIVE,
    DETERMINER,
    PRONOUN,
    ADVERB,
    POSSESSIVE;

    static Optional<WordClass> of(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "preposition" -> PREPOSITION;
                    case "coordinator", "contrast" -> COORDINATOR;
                    case "subordinator" -> SUBORDINATOR;
                    case "relative" -> RELATIVE;
                    case "be" -> BE;
                    case "have", "do", "modal", "future-auxiliary" -> AUXILIARY;
                    case "negation" -> NEGATION;
                    case "infinitive" -> INFINITIVE;
                    case "determiner" -> DETERMINER;
                    case "pronoun" -> PRONOUN;
                    case "adverb" -> ADVERB;
                    case "possessive" -> POSSESSIVE;
                    default -> null;
                });
    }
}
