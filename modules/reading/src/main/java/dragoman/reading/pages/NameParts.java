package dragoman.reading.pages;

import java.util.ArrayList;
import java.util.List;

/** Cuts the names of a class attribute into lower-case words: {@code "articleBody td_post-2"} is article body, td post 2. */
final class NameParts {

    private NameParts() {}

    /** One list for each name. */
    static List<List<String>> of(String names) {
        List<List<String>> all = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean capital = c >= 'A' && c <= 'Z';
            boolean hump = capital && i > 0 && Character.isLowerCase(names.charAt(i - 1));
            if (((!word && !capital) || hump) && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (word || capital) {
                part.append(Character.toLowerCase(c));
            }
            if (Character.isWhitespace(c) && !parts.isEmpty()) {
                all.add(parts);
                parts = new ArrayList<>();
            }
        }
        return all;
    }
}
