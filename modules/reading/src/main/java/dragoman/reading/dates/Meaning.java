package dragoman.reading.dates;

/** What a date pattern says about the parts it has bound. */
enum Meaning {
    /** A place in the calendar, whole or with parts left out. */
    DATE,
    /** Days from publication: yesterday. */
    RELATIVE_DAY,
    /** A unit, weekday, month or season counted from publication: last week. */
    SHIFTED,
    /** The same counted from what the narrative has reached: the following day. */
    FOLLOWING,
    /** The unit that the narrative is in: the end of the month. */
    AT_HAND,
    /** A number of units before publication: three days ago. */
    AGO,
    /** A number of units after publication. */
    AHEAD,
    /** A number of units before or after what the narrative has reached: three days later. */
    LATER,
    DURATION,
    SET,
    REFERENCE,
    /** A time of day whose day stands elsewhere. */
    TIME,
    /** Looks like a time and is none. */
    NONE;

    /** Whether the telling goes on from where it was: what was three days or a year ago is mentioned in passing. */
    boolean isAside() {
        return this == AGO || this == TIME;
    }
}
