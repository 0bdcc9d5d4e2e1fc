package dragoman.desk;

/**
 * A page that could not be read.
 *
 * @param path the file, as the user named it
 * @param reason in words for the user
 */
public record Refusal(String path, String reason) {}
