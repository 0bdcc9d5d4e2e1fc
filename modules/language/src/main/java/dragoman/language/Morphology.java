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

    /** The morphology of that language (ISO 639-1); one that knows no form where there is none. */
    static Morphology of(String lang) {
        return Morphologies.of(lang);
    }
}
