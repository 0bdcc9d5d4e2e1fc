package dragoman.reading.dates;

/**
 * One or more pieces read as one part of an expression of time.
 *
 * @param length in pieces
 * @param weak whether it is no expression of time without company
 */
record Term(WordClass wordClass, String value, int length, boolean weak) {}
