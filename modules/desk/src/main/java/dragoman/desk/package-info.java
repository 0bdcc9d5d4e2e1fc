/**
 * The record: all readings of a desk, and what follows from them: stories, events, origins, ties, blocs, the brief.
 *
 * <p>Readings are stored; everything else is derived from them by pure functions whose result depends neither on the order
 * in which pages came nor on the number of threads.
 */
@NullMarked
package dragoman.desk;

import org.jspecify.annotations.NullMarked;
