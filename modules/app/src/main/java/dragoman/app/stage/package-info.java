/** Commands that run one stage alone, from JSON Lines to JSON Lines: to measure it, or to build on it. */
@NullMarked
package dragoman.app.stage;

import org.jspecify.annotations.NullMarked;
