package dragoman.reading.pages;

import dragoman.reading.pages.DateWords.Kind;
import java.util.List;
import java.util.Set;

/** What the words beside a date say of it. */
final class DateLabels {

    enum Label {
        NONE,
        PUBLISHED,
        MODIFIED
    }

    /** Words of the longest label. */
    private static final int MOST_WORDS = 4;

    private static final char FIRST_EAST_ASIAN = '\u2E80';

    private final DateWords words;

    DateLabels(DateWords words) {
        this.words = words;
    }

    /** The last label among the tokens from one index to another. */
    Label before(List<DateToken> tokens, int from, int to) {
        for (int last = to - 1; last >= from; last--) {
            if (!tokens.get(last).isWord()) {
                continue;
            }
            Label label = endingAt(tokens, from, last);
            if (label != Label.NONE) {
                return label;
            }
        }
        return Label.NONE;
    }

    private Label endingAt(List<DateToken> tokens, int from, int last) {
        String phrase = "";
        for (int first = last;
                first >= Math.max(from, last - MOST_WORDS + 1)
                        && tokens.get(first).isWord();
                first--) {
            String word = tokens.get(first).text();
            phrase = phrase.isEmpty() ? word : word + ' ' + phrase;
            Label label = of(phrase);
            if (label != Label.NONE) {
                return label;
            }
        }
        String word = tokens.get(last).text();
        return word.charAt(0) < FIRST_EAST_ASIAN ? Label.NONE : glued(word);
    }

    private Label of(String phrase) {
        if (words.is(Kind.MODIFIED, phrase)) {
            return Label.MODIFIED;
        }
        return words.is(Kind.PUBLISHED, phrase) ? Label.PUBLISHED : Label.NONE;
    }

    /** Where words are written together: 記事更新. */
    private Label glued(String word) {
        if (endsWithAny(word, words.all(Kind.MODIFIED))) {
            return Label.MODIFIED;
        }
        return endsWithAny(word, words.all(Kind.PUBLISHED)) ? Label.PUBLISHED : Label.NONE;
    }

    private static boolean endsWithAny(String word, Set<String> labels) {
        for (int length = 2; length <= word.length(); length++) {
            if (labels.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** The label right behind a date, where a language writes it there: "3月20日 更新", "… um 13:22 Uhr geändert". */
    Label after(List<DateToken> tokens, int at) {
        int i = at < tokens.size() && tokens.get(at).isSign("()[]（） ") ? at + 1 : at;
        if (i >= tokens.size() || !tokens.get(i).isWord()) {
            return Label.NONE;
        }
        boolean announces = i + 1 < tokens.size() && tokens.get(i + 1).isSign(":：");
        String word = tokens.get(i).text();
        if (announces) {
            return Label.NONE;
        }
        if (words.is(Kind.MODIFIED_AFTER, word)) {
            return Label.MODIFIED;
        }
        return words.is(Kind.PUBLISHED_AFTER, word) ? Label.PUBLISHED : Label.NONE;
    }
}
