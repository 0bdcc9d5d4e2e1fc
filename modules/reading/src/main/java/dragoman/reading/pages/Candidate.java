package dragoman.reading.pages;

import java.util.BitSet;

/**
 * One guess which blocks are the body.
 *
 * @param by the method that made it
 * @param trust how far it is believed against the others; 1 is usual
 */
record Candidate(String by, BitSet blocks, double trust) {}
