/** Why the record says what it says: the words behind each field of an event. */
@NullMarked
package dragoman.desk.why;

import org.jspecify.annotations.NullMarked;
