package dragoman.knowledge;

/** One way to name a place, in dictionary form; see {@link Name} for {@code lang} and {@code strong}. */
public record PlaceName(String place, String lang, String text, boolean strong) {}
