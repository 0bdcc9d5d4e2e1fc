/**
 * The {@code dragoman} command: options, streams and exit codes. It holds no rule of the domain.
 *
 * <p>{@link dragoman.app.Dragoman} lists the commands. Those of {@code dragoman.app.stage} run one stage of reading on
 * lines of JSON; those of {@code dragoman.app.desk} fill and ask a desk.
 */
@NullMarked
package dragoman.app;

import org.jspecify.annotations.NullMarked;
