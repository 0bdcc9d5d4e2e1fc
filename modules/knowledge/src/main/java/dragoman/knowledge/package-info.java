/**
 * What Dragoman knows before it reads: actors and their names, offices and who held them when, places, outlets, and per
 * language the event lexicon, calendar words and cue words. All of it is hand-editable TSV on the class path;
 * {@link dragoman.knowledge.Knowledge} loads it once and is then immutable.
 */
@NullMarked
package dragoman.knowledge;

import org.jspecify.annotations.NullMarked;
