package dragoman.reading.sources;

import java.util.List;
import java.util.Locale;

/**
 * A row of {@code cues.tsv}: words by which a text says that somebody says something.
 *
 * @param words dictionary forms or the very forms, one for each token
 * @param attachment where its source stands: {@code subject}, {@code after}, a case that the source must bear, {@code any}
 *     or {@code none}
 */
record Cue(List<String> words, Kind kind, Content content, String attachment) {

    enum Kind {
        /** "said", «заявив». */
        VERB,
        /** "denied": says that it is not so. */
        DENIAL,
        /** "according to", «за даними». */
        PREPOSITION,
        /** "citing", «з посиланням на»: leads to the source of a source. */
        CITING,
        /** "it is noted", «відомо»: nobody is said to say it. */
        IMPERSONAL,
        /** Opens a clause that only tells who says so: "as analysts note". */
        AS,
        /** Opens the clause that is said: "that", «що». */
        COMPLEMENTIZER,
        /** Stands for what the sentence before told: "this", «про це». */
        BACK_REFERENCE,
        /** Opens a line that names the source of all: "Source:". */
        LABEL,
        /** A preposition by which a body or its paper is named as speaking: "in the report it says", «в інституті». */
        PLACE,
        /** What a body puts out, and what can be said to say things itself: "report". */
        REPORT,
        /** Who speaks for a body without being named: "analysts". */
        GROUP,
        /** What a speaker is that others retell: "institute", "agency". */
        BODY,
        /** What passes on the news: "newspaper", «видання». */
        OUTLET;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** What can be said with it. */
    enum Content {
        CLAUSE,
        OBJECT,
        BOTH,
        SENTENCE,
        DOCUMENT,
        NONE;

        boolean takesClause() {
            return this == CLAUSE || this == BOTH;
        }

        boolean takesObject() {
            return this == OBJECT || this == BOTH;
        }
    }

    static Cue of(List<String> row) {
        return new Cue(
                List.of(row.get(0).split(" ")),
                Kind.of(row.get(1)),
                Content.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                row.get(3));
    }

    boolean isVerb() {
        return kind == Kind.VERB || kind == Kind.DENIAL;
    }
}
