package dragoman.reading.sources;

import dragoman.language.Sentence;
import dragoman.language.Span;
import dragoman.language.Token;
import dragoman.reading.sources.Quotes.Quote;
import dragoman.reading.sources.WordReading.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the finders of reported speech see it. Positions are token indices, ends exclusive.
 *
 * @param number of the sentence in the document
 * @param quotes for each token the quotation it lies in, marks included; null where none
 */
record Line(int number, Sentence sentence, List<WordReading> readings, List<@Nullable Quote> quotes, Speech speech) {

    int size() {
        return readings.size();
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    WordReading reading(int index) {
        return readings.get(index);
    }

    boolean is(int index, WordClass wordClass) {
        return index >= 0 && index < size() && reading(index).is(wordClass);
    }

    boolean is(int index, Form form) {
        return index >= 0 && index < size() && reading(index).is(form);
    }

    boolean isSign(int index, String... signs) {
        if (index < 0 || index >= size()) {
            return false;
        }
        for (String sign : signs) {
            if (token(index).is(sign)) {
                return true;
            }
        }
        return false;
    }

    boolean isComma(int index) {
        return isSign(index, ",");
    }

    boolean isDash(int index) {
        return isSign(index, "—", "–", "-", "―", "--");
    }

    boolean isEnd(int index) {
        return isSign(index, ".", "!", "?", "…", "...", ";");
    }

    /** Any mark that ends a noun phrase; brackets and the points of abbreviations do not. */
    boolean isMark(int index) {
        return isComma(index) || isDash(index) || isEnd(index) || isSign(index, ":", "|", "•") || isQuoteMark(index);
    }

    /** Whether it is the first or last mark of a quotation of speech; the marks around names are part of the name. */
    boolean isQuoteMark(int index) {
        return opensSpeech(index) || closesSpeech(index);
    }

    @Nullable
    Quote quote(int index) {
        return index >= 0 && index < size() ? quotes.get(index) : null;
    }

    @Nullable
    Quote speechAt(int index) {
        Quote quote = quote(index);
        return quote != null && quote.isSpeech() ? quote : null;
    }

    /** Whether both tokens lie in one quotation. */
    boolean shareQuote(int one, int other) {
        Quote quote = quote(one);
        return quote != null && quote.equals(quote(other));
    }

    boolean opensSpeech(int index) {
        Quote quote = speechAt(index);
        return quote != null && quote.span().start() == token(index).span().start();
    }

    boolean closesSpeech(int index) {
        Quote quote = speechAt(index);
        return quote != null && quote.span().end() == token(index).span().end();
    }

    /** Whether the word can only be, or here most likely is, the finite verb of a clause. */
    boolean isFinite(int index) {
        WordReading word = reading(index);
        if (!word.is(Form.FINITE) || !token(index).isWord()) {
            return false;
        }
        if (!speech.isPositional()) {
            return !word.is(Form.NOMINATIVE) || !word.is(Form.NOUN);
        }
        if (word.is(WordClass.AUXILIARY) || word.is(WordClass.BE)) {
            return true;
        }
        if (token(index).isCapitalised() && index > 0) {
            return false;
        }
        return !describesNext(index);
    }

    /** "leaked documents", "the reported attack": a participle before its noun. */
    private boolean describesNext(int index) {
        if (is(index - 1, WordClass.DETERMINER) || is(index - 1, WordClass.PREPOSITION)) {
            return true;
        }
        return is(index, Form.PARTICIPLE)
                && (index == 0 || is(index - 1, WordClass.SUBORDINATOR) || isMark(index - 1))
                && index + 1 < size()
                && token(index + 1).isWord()
                && !is(index + 1, WordClass.PREPOSITION)
                && !is(index + 1, WordClass.DETERMINER);
    }

    boolean hasFinite(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    boolean hasWord(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (token(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    /** The first place from there on, before the limit, where a comma, dash or end stands; the limit when none does. */
    int nextMark(int from, int limit) {
        int i = from;
        while (i < limit && !isMark(i)) {
            i++;
        }
        return i;
    }

    Span span(int from, int to) {
        return token(from).span().cover(token(to - 1).span());
    }

    /** The longest cue of that kind that begins at that token; null when none does. */
    @Nullable
    Cue cueAt(int index, Cue.Kind... kinds) {
        for (Cue cue : reading(index).cues()) {
            for (Cue.Kind kind : kinds) {
                if (cue.kind() == kind && standsAt(index, cue.words())) {
                    return cue;
                }
            }
        }
        return null;
    }

    private boolean standsAt(int index, List<String> words) {
        if (index + words.size() > size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!reading(index + i).lemmas().contains(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of one of those kinds stands there. */
    boolean names(Span words, Cue.Kind... kinds) {
        for (int i = 0; i < size(); i++) {
            if (words.contains(token(i).span()) && cueAt(i, kinds) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name stands there: a capitalised word that is not the first and says more than "Institute". */
    boolean namesSomebody(Span words) {
        for (int i = 0; i < size(); i++) {
            boolean name = (token(i).isCapitalised() && i > 0) || quote(i) != null;
            boolean common = cueAt(i, Cue.Kind.BODY, Cue.Kind.OUTLET, Cue.Kind.REPORT, Cue.Kind.GROUP) != null;
            if (words.contains(token(i).span()) && name && !common) {
                return true;
            }
        }
        return false;
    }

    boolean has(int index, Cue.Kind kind) {
        return index >= 0 && index < size() && cueAt(index, kind) != null;
    }
}
