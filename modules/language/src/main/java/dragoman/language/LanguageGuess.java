package dragoman.language;

/**
 * Which language a text seems to be in.
 *
 * @param lang ISO 639-1, ISO 639-3 where there is none, {@code und} when nothing can be said
 * @param confidence share of the evidence that speaks for it, 0 to 1
 */
public record LanguageGuess(String lang, double confidence) {

    public static final LanguageGuess UNKNOWN = new LanguageGuess("und", 0);
}
