package dragoman.reading.sources;

import java.util.List;
import java.util.Set;

/**
 * What a word form can be when seen alone.
 *
 * @param cues that begin with it, the longest first
 */
record WordReading(Set<String> lemmas, Set<Form> forms, Set<WordClass> functions, List<Cue> cues) {

    enum Form {
        FINITE,
        /** "they say", «кажуть»: needs no named subject in languages that have this use. */
        PLURAL_VERB,
        INFINITIVE,
        GERUND,
        PARTICIPLE,
        NOUN,
        PLURAL_NOUN,
        NOMINATIVE,
        OBLIQUE
    }

    boolean is(Form form) {
        return forms.contains(form);
    }

    boolean is(WordClass wordClass) {
        return functions.contains(wordClass);
    }
}
