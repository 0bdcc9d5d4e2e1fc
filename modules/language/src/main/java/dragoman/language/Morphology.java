package dragoman.language;

import java.util.List;

/**
 * What a word form can be: its dictionary forms with case, number and tense, every reading that the form alone allows.
 * Choosing among them is the caller's task.
 */
public interface Morphology {

    /**
     * All readings of a form, best first as far as the source orders them; empty when the form is unknown.
     *
     * @param norm a form normalised as {@link Token#norm()}
     */
    List<Analysis> analyses(String norm);

    /** All entries of a form in the dictionary behind this, in its own terms; empty when there is no dictionary. */
    default List<Entry> entries(String norm) {
        return List.of();
    }

    /** The morphology of that language (ISO 639-1); one that knows no form where there is none. */
    static Morphology of(String lang) {
        return Morphologies.of(lang);
    }

    /**
     * A form as its dictionary lists it.
     *
     * @param lemma as the dictionary writes it
     * @param tag the dictionary's own name for part of speech and features
     */
    record Entry(String lemma, String tag) {}
}
