package dragoman.language.clauses;

import dragoman.language.trees.TreeWord;

/**
 * How a clause stands to the one around it.
 *
 * @param marker the word that brings it in, lower case: "if", «щоб»; empty where there is none
 * @param sense what the marker means: {@code conditional}, {@code purpose}, {@code time}, {@code cause},
 *     {@code concession}; empty where that is not known
 * @param outer index of the antecedent of a relative clause; else of the head of the predicate, or of the noun, that it
 *     hangs on; {@link TreeWord#ROOT} of a main clause
 */
public record Embedding(Kind kind, String marker, String sense, int outer) {

    static final Embedding MAIN = new Embedding(Kind.MAIN, "", "", TreeWord.ROOT);

    public enum Kind {
        MAIN,
        /** Describes its antecedent; participles as well: "the agreement signed by A". */
        RELATIVE,
        /** Fills a role of its governor. */
        COMPLEMENT,
        /** Time, purpose, condition and the like of its governor. */
        ADVERBIAL,
        /** Joined to an equal one before it. */
        COORDINATED,
        /** Put beside its governor without a word that joins them. */
        PARENTHETICAL,
        /** A nominal event, which stands as a noun in its governor. */
        NOMINAL
    }
}
