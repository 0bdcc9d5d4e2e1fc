package dragoman.reading.events;

import dragoman.language.Sentence;
import dragoman.reading.ActorMention;
import java.util.List;

/**
 * Which tokens of a sentence belong to names, before any word is read: a name's phrase holds no verb, a name is a subject
 * that a verb may follow, and what only describes announces a noun.
 */
final class NamedTokens {

    private final boolean[] named;
    private final boolean[] describing;

    private NamedTokens(int tokens) {
        this.named = new boolean[tokens];
        this.describing = new boolean[tokens];
    }

    static NamedTokens of(Sentence sentence, List<ActorMention> mentions) {
        NamedTokens tokens = new NamedTokens(sentence.tokens().size());
        for (ActorMention mention : mentions) {
            for (int i = 0; i < tokens.named.length; i++) {
                if (mention.phrase().contains(sentence.tokens().get(i).span())) {
                    boolean first = !tokens.named[i];
                    tokens.named[i] = true;
                    tokens.describing[i] = mention.nested() && (first || tokens.describing[i]);
                }
            }
        }
        return tokens;
    }

    boolean isNamed(int token) {
        return named[token];
    }

    /** Whether it only describes what follows: an adjective or a state within a title. */
    boolean isDescribing(int token) {
        return describing[token];
    }
}
