/** Commands that fill a desk and ask it. */
@NullMarked
package dragoman.app.desk;

import org.jspecify.annotations.NullMarked;
