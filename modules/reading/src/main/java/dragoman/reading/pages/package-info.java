/** Page to article: charset, candidates for the body, title, dates, outlet, flags. Internal to the module. */
@NullMarked
package dragoman.reading.pages;

import org.jspecify.annotations.NullMarked;
