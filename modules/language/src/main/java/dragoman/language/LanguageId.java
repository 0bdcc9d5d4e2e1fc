package dragoman.language;

import java.util.List;

/**
 * Names the language of a text. The script leaves some dozens of languages at most; {@link ByteGrams} choose among them,
 * {@link LetterGrams} decide between near ones, and letters and words that only one of two neighbours has
 * ({@code languages.tsv}) settle the rest. Serbian in Latin letters is told from Croatian by such words alone; where none
 * stands, it is Serbian with a low confidence. Bosnian and Montenegrin are named after the one of the two whose forms they
 * use.
 */
public final class LanguageId {

    /** Chars of a long text that are looked at: more changes no answer. */
    private static final int LOOKED_AT = 2_000;

    private LanguageId() {}

    public static LanguageGuess guess(String text) {
        return ranking(text).guess();
    }

    /**
     * The paragraphs of a text (its lines but the blank ones) with the language of each. A paragraph that says little by
     * itself, such as a name or a single word, is in the language of those around it.
     */
    public static List<Passage> paragraphs(Text text) {
        return ParagraphLanguages.of(text);
    }

    static Ranking ranking(String text) {
        return Ranking.of(Words.of(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text));
    }
}
