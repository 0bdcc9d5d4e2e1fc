/**
 * Who said it first, and how many said it independently. Reports that retell one source, and pages that copy one another,
 * are one origin. Internal to the module.
 */
@NullMarked
package dragoman.desk.origins;

import org.jspecify.annotations.NullMarked;
