package dragoman.reading.dates;

import java.util.Locale;

/** What a word, number or sign can be within an expression of time; data files write the names in lower case with hyphens. */
enum WordClass {
    /** Looks like a time and is none: "as soon as". */
    NO_TIME,
    /** Number of the month. */
    MONTH,
    /** 1 is Monday. */
    WEEKDAY,
    /** {@code SP SU FA WI}. */
    SEASON,
    /** Singular form of a {@link Unit}. */
    UNIT,
    /** Plural form of a {@link Unit}. */
    UNITS,
    /** A unit within a compound adjective: «денний» of «6-денний». */
    UNIT_ADJECTIVE,
    NUMBER,
    /** "a": a number only beside a unit. */
    ONE,
    ORDINAL,
    /** Written behind digits: "th", «-го». */
    ORDINAL_SUFFIX,
    /** Written behind the digits of a plain number: «-х» of «3-х». */
    NUMBER_SUFFIX,
    /** Written behind digits: the "s" of "1990s", «-х» of «1990-х». */
    DECADE_SUFFIX,
    /** First year of a decade, with or without its century. */
    DECADE,
    ROMAN,
    DAY,
    YEAR,
    HOUR,
    /** Hour and minute in digits with a colon. */
    CLOCK,
    /** The same with a full stop, which may be any decimal number. */
    DOT_CLOCK,
    /** A whole date in digits. */
    NUMERIC_DATE,
    /** Early, middle, late: {@code start mid end}. */
    PART,
    /** {@code MO MI AF EV NI DT}. */
    DAYPART,
    /** {@code am pm}. */
    MERIDIEM,
    /** Whose time of day it is: "GMT". */
    ZONE,
    /** Days from the day of publication. */
    RELATIVE_DAY,
    /** Years from the year of publication, in one word: «торік». */
    RELATIVE_YEAR,
    /** How many units from the one of publication. */
    SHIFT,
    /** How many units from the one the narrative has reached. */
    FOLLOW,
    /** Before the day of publication: "ago". */
    AGO,
    /** After the day of publication. */
    AHEAD,
    /** Stands before a number of units that have passed since what the narrative has reached: «через». */
    AFTER,
    /** After or before what the narrative has reached: {@code 1} or {@code -1}. */
    LATER,
    /** A number left open: "several". */
    VAGUE,
    EVERY,
    /** How often, as a TIMEX3 value. */
    FREQUENCY,
    /** A duration in one word, as a TIMEX3 value. */
    SPAN,
    /** {@code PAST_REF PRESENT_REF FUTURE_REF}. */
    REFERENCE,
    /** {@code BC} or {@code AD}. */
    ERA,
    /** Joins two dates that share a month or a year. */
    LIST,
    /** A preposition that makes a lone month, season or year a date. */
    IN,
    AT,
    FOR,
    OF,
    THE,
    FISCAL,
    OLD,
    COMMA,
    DASH,
    DOT,
    /** Stands before a number that only names something: "No.", «стаття». */
    LABEL,
    /** What is counted or measured, so that the number before it is no year. */
    MEASURE,
    /** What puts a bare date after publication. */
    FUTURE_CUE,
    /** What puts a bare date before publication. */
    PAST_CUE;

    static WordClass of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
