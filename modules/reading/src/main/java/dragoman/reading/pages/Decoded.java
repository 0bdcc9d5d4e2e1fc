package dragoman.reading.pages;

import java.nio.charset.Charset;

/**
 * The characters of a page.
 *
 * @param broken whether some bytes were not valid in the charset and stand as U+FFFD
 */
public record Decoded(String text, Charset charset, boolean broken) {}
