package dragoman.knowledge;

/**
 * One title of a post in one language.
 *
 * @param id such as {@code deputy-foreign-minister}
 * @param title in dictionary form, head word first where the language inflects it
 * @param sector PLOVER sector of who holds it
 */
public record Role(String id, String lang, String title, String sector) {}
