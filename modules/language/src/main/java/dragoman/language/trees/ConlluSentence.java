package dragoman.language.trees;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a CoNLL-U file.
 *
 * @param lines all of them as written, comments and words that stand for several others included, so that nothing is lost
 *     when other columns are filled in
 */
public record ConlluSentence(List<String> lines, Tree tree) {

    private static final int LEMMA = 2;
    private static final int UPOS = 3;
    private static final int FEATURES = 5;
    private static final int HEAD = 6;
    private static final int RELATION = 7;
    private static final int COLUMNS = 10;
    private static final String NOTHING = "_";

    public ConlluSentence {
        lines = List.copyOf(lines);
    }

    /** Column numbers count from 0; columns that are missing at the end of a line hold nothing. */
    static ConlluSentence of(List<String> lines) {
        List<TreeWord> words = new ArrayList<>();
        for (String line : lines) {
            if (isWord(line)) {
                List<String> columns = columns(line);
                words.add(new TreeWord(
                        columns.get(1),
                        columns.get(LEMMA).equals(NOTHING) && !columns.get(1).equals(NOTHING) ? "" : columns.get(LEMMA),
                        columns.get(UPOS),
                        columns.get(FEATURES).equals(NOTHING) ? "" : columns.get(FEATURES),
                        head(columns.get(HEAD)),
                        columns.get(RELATION)));
            }
        }
        return new ConlluSentence(lines, new Tree(words));
    }

    private static int head(String column) {
        try {
            return column.equals(NOTHING) ? TreeWord.ROOT : Integer.parseInt(column) - 1;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the head of a word is no number: " + column, e);
        }
    }

    /** Whether a line is a word of the tree: neither a comment, nor several words in one, nor one that is not written. */
    private static boolean isWord(String line) {
        int tab = line.indexOf('\t');
        return tab > 0 && line.substring(0, tab).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>(List.of(line.split("\t", -1)));
        while (columns.size() < COLUMNS) {
            columns.add(NOTHING);
        }
        return columns;
    }

    /** The lines with lemma, part of speech, features, head and relation of another tree of the same words. */
    public List<String> linesWith(Tree other) {
        List<String> filled = new ArrayList<>();
        int index = 0;
        for (String line : lines) {
            filled.add(isWord(line) ? filled(columns(line), other.word(index++)) : line);
        }
        return filled;
    }

    private static String filled(List<String> columns, TreeWord word) {
        columns.set(LEMMA, word.lemma().isEmpty() ? NOTHING : word.lemma());
        columns.set(UPOS, word.upos());
        columns.set(FEATURES, word.features().isEmpty() ? NOTHING : word.features());
        columns.set(HEAD, Integer.toString(word.head() + 1));
        columns.set(RELATION, word.relation());
        return String.join("\t", columns);
    }
}
