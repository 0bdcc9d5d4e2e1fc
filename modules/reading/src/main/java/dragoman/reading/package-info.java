/**
 * One page at a time: page → article → sentences → actors, dates, attributions → event mentions. {@link
 * dragoman.reading.Reader} lists the stages in the order they run; each stage lives in a package of its own below this
 * one, which nobody outside this module may use. This package holds what goes in and what comes out.
 *
 * <p>Everything here is a pure function of the page and the knowledge packs: no disk, no clock, no randomness, safe to share
 * between threads.
 */
@NullMarked
package dragoman.reading;

import org.jspecify.annotations.NullMarked;
