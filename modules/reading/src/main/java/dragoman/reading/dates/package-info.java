/** Expressions of time to TIMEX3 values, resolved against the day of publication. Internal to the module. */
@NullMarked
package dragoman.reading.dates;

import org.jspecify.annotations.NullMarked;
