/** The record as JSON Lines. */
@NullMarked
package dragoman.desk.export;

import org.jspecify.annotations.NullMarked;
