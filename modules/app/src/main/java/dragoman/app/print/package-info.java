/** How records are shown: as a table, as JSON Lines, as CSV. */
@NullMarked
package dragoman.app.print;

import org.jspecify.annotations.NullMarked;
