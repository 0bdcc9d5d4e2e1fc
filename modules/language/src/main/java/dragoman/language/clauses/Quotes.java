package dragoman.language.clauses;

import dragoman.language.trees.Tree;

/** Which words stand between quotation marks. */
final class Quotes {

    private static final String OPENING = "«„‹";
    private static final String CLOSING = "»”›";
    /** Opens in some languages, closes in others, or does both. */
    private static final String EITHER = "“\"";

    private Quotes() {}

    static boolean[] inside(Tree tree) {
        boolean[] inside = new boolean[tree.size()];
        boolean open = false;
        for (int i = 0; i < tree.size(); i++) {
            String form = tree.word(i).form();
            if (form.length() == 1) {
                open = OPENING.contains(form) || (EITHER.contains(form) ? !open : open && !CLOSING.contains(form));
            }
            inside[i] = open;
        }
        return inside;
    }
}
