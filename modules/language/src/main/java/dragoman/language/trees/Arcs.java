package dragoman.language.trees;

/**
 * Heads and relations of a sentence's words in reading order.
 *
 * @param heads {@link TreeWord#ROOT} for the word that hangs on none
 * @param relations numbers of relations from 1
 * @param headMargins by how much each head was preferred to none or another
 * @param relationMargins by how much each relation was preferred to the next best
 */
@SuppressWarnings("ArrayRecordComponent") // arcs are never compared
record Arcs(int[] heads, int[] relations, int[] headMargins, int[] relationMargins) {

    Arcs(int size) {
        this(new int[size], new int[size], new int[size], new int[size]);
    }
}
