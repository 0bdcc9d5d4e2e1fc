package dragoman.language.trees;

import dragoman.language.Morphology;
import dragoman.language.Normal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dictionary form of a tagged word: a learned exception, else the entry of the dictionary whose tag goes best with
 * the word's, else what the longest known ending of such words turns into.
 *
 * @param exceptions lemmas by {@link #exceptionKey}
 * @param agreement how often, of a thousand, an entry is the right one, by {@link #agreementKey}
 * @param endings edits by {@link #endingKey}
 * @param cased parts of speech whose lemmas are written in upper case where the word is
 */
record Lemmatiser(
        Map<String, String> exceptions, Map<String, Integer> agreement, Map<String, Edit> endings, Set<String> cased) {

    static final int LONGEST_ENDING = 6;

    /** An entry of the dictionary that is right less often than this, of a thousand, is not believed. */
    private static final int LEAST_AGREEMENT = 150;

    /** What is believed of an entry about whose tag nothing was learned. */
    private static final int UNKNOWN_AGREEMENT = 200;

    Lemmatiser {
        exceptions = Map.copyOf(exceptions);
        agreement = Map.copyOf(agreement);
        endings = Map.copyOf(endings);
        cased = Set.copyOf(cased);
    }

    /** @param cut how many letters are taken from the end before {@code ending} is put there */
    record Edit(int cut, String ending) {

        static Edit between(String norm, String lemma) {
            int same = 0;
            while (same < Math.min(norm.length(), lemma.length()) && norm.charAt(same) == lemma.charAt(same)) {
                same++;
            }
            return new Edit(norm.length() - same, lemma.substring(same));
        }

        String of(String norm) {
            return cut > norm.length() ? norm : norm.substring(0, norm.length() - cut) + ending;
        }
    }

    static String exceptionKey(String norm, String upos) {
        return upos + " " + norm;
    }

    /** @param tag the tag or only its part of speech */
    static String agreementKey(String entryTag, String tag) {
        return tag + " " + entryTag;
    }

    static String endingKey(String tag, String ending) {
        return tag + " " + ending;
    }

    /** The lemma of each word under the tag it was given. */
    String[] lemmas(WordForms words, TagSet tags, int[] given) {
        String[] lemmas = new String[words.size()];
        for (int i = 0; i < lemmas.length; i++) {
            lemmas[i] = lemma(
                    words.form(i), words.norm(i), words.entries(i), tags.names().get(given[i]), tags.upos(given[i]));
        }
        return lemmas;
    }

    String lemma(String form, String norm, List<Morphology.Entry> entries, String tag, String upos) {
        @Nullable String exception = exceptions.get(exceptionKey(norm, upos));
        return exception == null ? regular(form, norm, entries, tag, upos) : exception;
    }

    /** The lemma of a word that is no exception. */
    String regular(String form, String norm, List<Morphology.Entry> entries, String tag, String upos) {
        @Nullable String listed = listed(entries, tag, upos);
        String lemma = listed == null ? byEnding(norm, tag, upos) : Normal.form(listed);
        return cased.contains(upos) ? cased(lemma, norm, form) : lemma;
    }

    private @Nullable String listed(List<Morphology.Entry> entries, String tag, String upos) {
        @Nullable String best = null;
        int most = LEAST_AGREEMENT;
        for (Morphology.Entry entry : entries) {
            @Nullable Integer agrees = agreement.get(agreementKey(entry.tag(), tag));
            if (agrees == null) {
                agrees = agreement.getOrDefault(agreementKey(entry.tag(), upos), UNKNOWN_AGREEMENT);
            }
            if (agrees > most) {
                most = agrees;
                best = entry.lemma();
            }
        }
        return best;
    }

    private String byEnding(String norm, String tag, String upos) {
        for (int length = Math.min(LONGEST_ENDING, norm.length()); length >= 0; length--) {
            String ending = norm.substring(norm.length() - length);
            @Nullable Edit edit = endings.get(endingKey(tag, ending));
            if (edit == null) {
                edit = endings.get(endingKey(upos, ending));
            }
            if (edit != null) {
                return edit.of(norm);
            }
        }
        return norm;
    }

    /** The lemma with the capitals of the form, as far as both have the same letters. */
    private static String cased(String lemma, String norm, String form) {
        if (form.equals(norm) || lemma.isEmpty()) {
            return lemma;
        }
        int same = 0;
        while (same < Math.min(lemma.length(), Math.min(norm.length(), form.length()))
                && lemma.charAt(same) == norm.charAt(same)
                && Character.toLowerCase(form.charAt(same)) == Character.toLowerCase(lemma.charAt(same))) {
            same++;
        }
        return same == 0 && Character.isUpperCase(form.charAt(0))
                ? Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1)
                : form.substring(0, same) + lemma.substring(same);
    }
}
