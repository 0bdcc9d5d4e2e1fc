/**
 * From whatever a user points at to pages: {@link dragoman.reading.intake.Intake} turns a named stream into its pages, one
 * at a time, as they are asked for. A stream may hold a page, a feed, a WARC, a zip archive or any of these gzipped; which
 * of them is told by its content, never by its name.
 *
 * <p>It takes streams and touches no disk by itself: whoever calls it opens files, answers requests or reads a queue. All it
 * reads is untrusted: sizes, depth and what packed bytes may unpack to are bounded by {@link
 * dragoman.reading.intake.Limits}, and whatever is broken becomes a refusal with its path while the rest goes on.
 *
 * <p>Unlike the stages this package is open to other modules, for it is how they come by pages.
 */
@NullMarked
package dragoman.reading.intake;

import org.jspecify.annotations.NullMarked;
