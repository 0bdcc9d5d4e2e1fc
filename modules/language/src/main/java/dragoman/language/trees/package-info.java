/** Trees of sentences in the terms of Universal Dependencies. */
@NullMarked
package dragoman.language.trees;

import org.jspecify.annotations.NullMarked;
