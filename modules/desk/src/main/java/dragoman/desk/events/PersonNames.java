package dragoman.desk.events;

import dragoman.language.Normal;
import java.util.List;

/**
 * Whether two names can be one person's: the surname agrees, a lone name is one of the other's, or the whole names differ as
 * romanisations of one name do. Only for persons who act for the same state in what else seems to be the same act.
 */
final class PersonNames {

    /** One letter in so many may differ between two romanisations. */
    private static final int LETTERS_PER_DIFFERENCE = 5;

    private PersonNames() {}

    static boolean mayBeOne(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.size() == 1 || b.size() == 1) {
            return alike(a.get(0), b.get(b.size() - 1))
                    || alike(a.get(a.size() - 1), b.get(0))
                    || alike(a.get(a.size() - 1), b.get(b.size() - 1));
        }
        return a.get(a.size() - 1).equals(b.get(b.size() - 1)) || alike(String.join(" ", a), String.join(" ", b));
    }

    private static List<String> words(String name) {
        return List.of(Normal.form(name).strip().split("\\s+"));
    }

    private static boolean alike(String a, String b) {
        return distance(a, b) <= Math.min(a.length(), b.length()) / LETTERS_PER_DIFFERENCE;
    }

    /** Levenshtein's: letters to add, drop or change. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
