package dragoman.language.clauses;

/**
 * A stretch of words of a tree.
 *
 * @param start index of the first word
 * @param end index behind the last word
 */
public record TokenSpan(int start, int end) {

    public TokenSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span of words: [" + start + ", " + end + "]");
        }
    }

    static TokenSpan of(int index) {
        return new TokenSpan(index, index + 1);
    }

    TokenSpan cover(TokenSpan other) {
        return new TokenSpan(Math.min(start, other.start), Math.max(end, other.end));
    }
}
