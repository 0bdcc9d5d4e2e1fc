package dragoman.reading.pages;

/** How the numbers of 03/04/2024 and 24.03.20 are to be read. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    YEAR_FIRST,
    /** Only dates that can be read in one way are read. */
    UNKNOWN
}
