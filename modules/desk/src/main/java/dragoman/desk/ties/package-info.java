/** What passed between two actors: cooperation and conflict counted apart, with the events behind each count. */
@NullMarked
package dragoman.desk.ties;

import org.jspecify.annotations.NullMarked;
