/** Who did what to whom: PLOVER event mentions with realis, date, place and speaker. Internal to the module. */
@NullMarked
package dragoman.reading.events;

import org.jspecify.annotations.NullMarked;
