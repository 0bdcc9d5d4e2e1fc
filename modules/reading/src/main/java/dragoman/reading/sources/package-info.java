/** Reported speech: who is said to have said what. Internal to the module. */
@NullMarked
package dragoman.reading.sources;

import org.jspecify.annotations.NullMarked;
