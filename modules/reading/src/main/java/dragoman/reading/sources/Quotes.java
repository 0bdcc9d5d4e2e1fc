package dragoman.reading.sources;

import dragoman.language.Sentence;
import dragoman.language.Span;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of a document, marks included, outermost only. A quotation ends with its paragraph, unless it was left
 * open and the next paragraph opens it anew, as long quotations are set in English.
 */
final class Quotes {

    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»“";
    /** Fewer words are a name or a single expression rather than speech. */
    private static final int FEWEST_WORDS_OF_SPEECH = 4;

    /**
     * @param words how many words it has
     * @param ended whether a mark of punctuation stands before the closing mark
     */
    record Quote(Span span, int words, boolean ended) {

        boolean isSpeech() {
            return words >= FEWEST_WORDS_OF_SPEECH || ended;
        }
    }

    private final List<Quote> found = new ArrayList<>();

    private int depth;
    private int start;
    private int words;
    private boolean straight;
    private boolean continued;
    private @Nullable Token previous;

    private Quotes(List<Sentence> sentences) {
        int paragraph = -1;
        int end = 0;
        for (Sentence sentence : sentences) {
            boolean newParagraph = sentence.paragraph() != paragraph;
            if (newParagraph && depth > 0) {
                Token first = sentence.tokens().get(0);
                if (straight || !opens(first)) {
                    close(end);
                } else {
                    continued = true;
                }
            }
            paragraph = sentence.paragraph();
            for (Token token : sentence.tokens()) {
                step(token);
                end = token.span().end();
            }
        }
        if (depth > 0) {
            close(end);
        }
    }

    static List<Quote> of(List<Sentence> sentences) {
        return new Quotes(sentences).found;
    }

    private void step(Token token) {
        boolean plain = token.is("\"") || token.is("''");
        if (plain && (depth == 0 || straight)) {
            if (depth == 0) {
                open(token, true);
            } else {
                close(token.span().end());
            }
        } else if (depth > 0 && !straight && closes(token)) {
            if (--depth == 0) {
                depth = 1;
                close(token.span().end());
            }
        } else if (opens(token) && !straight) {
            if (continued) {
                continued = false;
            } else if (depth == 0) {
                open(token, false);
            } else {
                depth++;
            }
        } else if (depth > 0 && token.isWord()) {
            words++;
        }
        previous = token;
    }

    private void open(Token token, boolean isStraight) {
        depth = 1;
        straight = isStraight;
        start = token.span().start();
        words = 0;
    }

    private void close(int end) {
        found.add(new Quote(
                new Span(start, end),
                words,
                previous != null && previous.form().length() == 1 && ",.!?…".contains(previous.form())));
        depth = 0;
        straight = false;
        continued = false;
    }

    static boolean opens(Token token) {
        return token.form().length() == 1 && OPENING.contains(token.form());
    }

    private static boolean closes(Token token) {
        return token.form().length() == 1 && CLOSING.contains(token.form());
    }
}
