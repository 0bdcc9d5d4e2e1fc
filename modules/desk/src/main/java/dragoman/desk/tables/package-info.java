/** Findings as rows of short cells, for the terminal and for spreadsheets. */
@NullMarked
package dragoman.desk.tables;

import org.jspecify.annotations.NullMarked;
