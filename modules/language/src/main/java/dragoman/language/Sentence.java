package dragoman.language;

import java.util.List;

/**
 * A sentence with its tokens in reading order.
 *
 * @param span without surrounding white space
 * @param paragraph number of the paragraph it stands in, from 0
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
