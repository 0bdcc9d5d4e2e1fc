package dragoman.reading.actors;

import dragoman.language.Normal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The form in which words of names are compared: normalised as {@link dragoman.language.Token#norm()}, Latin letters without
 * their marks, ґ as г, no full stop at the end (so that "U.S" before the stop of a sentence is "U.S.").
 */
final class Key {

    private Key() {}

    static String of(String norm) {
        boolean plain = true;
        for (int i = 0; i < norm.length() && plain; i++) {
            char c = norm.charAt(i);
            plain = (c < 0x80 && c != '.') || (c >= 0x0400 && c < 0x0490);
        }
        if (plain) {
            return norm;
        }
        StringBuilder key = new StringBuilder(norm.length());
        for (int i = 0; i < norm.length(); i++) {
            char c = norm.charAt(i);
            if (c == '\u0491') {
                key.append('\u0433');
            } else if (c >= 0xC0 && c < 0x250) {
                key.append(withoutMarks(c));
            } else {
                key.append(c);
            }
        }
        if (key.length() > 1 && key.charAt(key.length() - 1) == '.') {
            key.setLength(key.length() - 1);
        }
        return key.toString();
    }

    private static String withoutMarks(char c) {
        return switch (c) {
            case '\u0142' -> "l";
            case '\u0131' -> "i";
            case '\u00f8' -> "o";
            case '\u0111' -> "d";
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
        };
    }

    /** The words of a name as it stands in the packs, as written; signs other than inner ones are left out. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            boolean inside = i < name.length() && isInner(name, i);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                add(name.substring(start, i), words);
                start = -1;
            }
        }
        return words;
    }

    private static void add(String word, List<String> words) {
        String norm = Normal.form(word);
        if (norm.length() > 2 && norm.endsWith("'s")) {
            words.add(word.substring(0, word.length() - 2));
            words.add("'s");
        } else if (norm.length() > 1 && norm.endsWith("'")) {
            words.add(word.substring(0, word.length() - 1));
            words.add("'");
        } else {
            words.add(word);
        }
    }

    private static boolean isInner(String name, int i) {
        char c = name.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '&') {
            return true;
        }
        boolean afterLetter = i > 0 && Character.isLetterOrDigit(name.charAt(i - 1));
        return (afterLetter && "'\u2019\u02BC.-\u2011".indexOf(c) >= 0)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
