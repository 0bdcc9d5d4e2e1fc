/**
 * Text as language, whatever it speaks of: spans, sentences, tokens, the forms of words, and which language a text is in.
 *
 * <p>Everything here is a pure function of its arguments and the bundled dictionaries, and safe to share between threads.
 *
 * <p>One convention holds everywhere: a {@link dragoman.language.Span} counts <em>code points</em>, never Java chars. Only
 * {@link dragoman.language.Text} translates between the two, so a stage that matches with a regular expression asks its
 * {@code Text} for the span.
 */
@NullMarked
package dragoman.language;

import org.jspecify.annotations.NullMarked;
