/** How a desk lies on disk: its directory and lock, the files of raw pages, the database. Internal to the module. */
@NullMarked
package dragoman.desk.store;

import org.jspecify.annotations.NullMarked;
