package dragoman.desk.stories;

/** Something an article speaks of, by which it may be like another one. */
record Feature(Kind kind, String key) implements Comparable<Feature> {

    /**
     * Kinds with the share of all news that is taken to have one such feature. On a small desk nothing else tells a state
     * that every other article names from a person whom hardly any does. Orders of magnitude, not measurements.
     */
    enum Kind {
        STATE(.1),
        BODY(.03),
        PERSON(.005),
        PLACE(.02),
        /** An act between parties, on whatever day. */
        ACT(.005),
        /** An act between parties on a day. */
        DATED_ACT(.001),
        DAY(.05),
        NUMBER(.01),
        /** A name by its sound. */
        NAME(.005),
        /** Two names in a row. */
        FULL_NAME(.001),
        /** A word of one language. */
        WORD(.01);

        private final double share;

        Kind(double share) {
            this.share = share;
        }

        double share() {
            return share;
        }

        /** Whether articles in different languages can have it in common. */
        boolean crossesLanguages() {
            return this != WORD;
        }
    }

    @Override
    public int compareTo(Feature other) {
        return kind != other.kind ? kind.compareTo(other.kind) : key.compareTo(other.key);
    }
}
