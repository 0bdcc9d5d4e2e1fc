/** The {@code dragoman} command. */
@NullMarked
package dragoman.app;

import org.jspecify.annotations.NullMarked;
