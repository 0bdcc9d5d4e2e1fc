/** The brief: what the record holds, told in sentences each of which carries its receipts. */
@NullMarked
package dragoman.desk.brief;

import org.jspecify.annotations.NullMarked;
