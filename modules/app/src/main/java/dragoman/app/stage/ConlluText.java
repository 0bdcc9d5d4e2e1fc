package dragoman.app.stage;

import dragoman.language.Sentence;
import dragoman.language.Span;
import dragoman.language.trees.Tree;
import dragoman.language.trees.TreeWord;
import java.util.ArrayList;
import java.util.List;

/** The trees of a text as lines of CoNLL-U. */
final class ConlluText {

    private static final String NOTHING = "_";

    private final String id;
    private final List<String> lines = new ArrayList<>();
    private int sentences;

    ConlluText(String id) {
        this.id = id;
    }

    /** @param written the sentence as it stands in the text */
    void add(String written, Sentence sentence, Tree tree) {
        lines.add("# sent_id = " + oneLine(id) + "-" + ++sentences);
        lines.add("# text = " + oneLine(written));
        for (int i = 0; i < tree.size(); i++) {
            lines.add(line(i, tree.word(i), sentence));
        }
        lines.add("");
    }

    private static String line(int index, TreeWord word, Sentence sentence) {
        Span span = sentence.tokens().get(index).span();
        boolean spaceAfter = index + 1 == sentence.tokens().size()
                || sentence.tokens().get(index + 1).span().start() > span.end();
        return String.join(
                "\t",
                Integer.toString(index + 1),
                oneLine(word.form()),
                word.lemma().isEmpty() ? NOTHING : oneLine(word.lemma()),
                word.upos(),
                NOTHING,
                word.features().isEmpty() ? NOTHING : word.features(),
                Integer.toString(word.head() + 1),
                word.relation(),
                NOTHING,
                (spaceAfter ? "" : "SpaceAfter=No|") + "TokenRange=" + span.start() + ":" + span.end());
    }

    /** What would end a line or a column is written as a space. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]", " ");
    }

    List<String> lines() {
        return lines;
    }
}
