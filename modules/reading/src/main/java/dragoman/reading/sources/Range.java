package dragoman.reading.sources;

/** Tokens of a line, the end exclusive. */
record Range(int from, int to) {

    boolean contains(int index) {
        return from <= index && index < to;
    }
}
