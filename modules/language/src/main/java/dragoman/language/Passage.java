package dragoman.language;

/** A stretch of a text in one language. */
public record Passage(Span span, LanguageGuess language) {}
