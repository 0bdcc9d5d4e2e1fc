/** What all commands share: streams, threads, errors. */
@NullMarked
package dragoman.app.run;

import org.jspecify.annotations.NullMarked;
