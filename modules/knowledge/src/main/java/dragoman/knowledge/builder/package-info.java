/**
 * Makes the generated {@code core} pack from public sources. Not used while reading: it runs when somebody rebuilds the
 * pack, and its output is committed. What it decides by list rather than by rule stands in the TSV files beside it.
 */
@NullMarked
package dragoman.knowledge.builder;

import org.jspecify.annotations.NullMarked;
