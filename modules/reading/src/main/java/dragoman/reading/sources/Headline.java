package dragoman.reading.sources;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.reading.ActorMention;
import dragoman.reading.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who speaks in a headline: "… – X", "…: analysis by X", "…, X says", "X: …". Headlines are the title and the lines
 * without full stop that a text begins with.
 */
final class Headline {

    private static final int LINES_OF_HEADLINES = 3;
    private static final int LONGEST_NAME = 7;
    /** Inflected forms of one name share their beginning. */
    private static final int SHORTEST_STEM = 4;

    private static final int LONGEST_ENDING = 3;

    private Headline() {}

    static boolean isHeadline(Line line) {
        return line.sentence().paragraph() < LINES_OF_HEADLINES
                && !line.isEnd(line.size() - 1)
                && !line.isSign(line.size() - 1, ":");
    }

    static List<Line> of(Document document, List<Line> lines) {
        List<Line> headlines = new ArrayList<>();
        if (!document.title().isBlank()) {
            Document title = Document.of("", document.title(), document.lang(), document.published());
            headlines.addAll(Statements.lines(title, Speech.of(document.lang())));
        }
        lines.stream().filter(Headline::isHeadline).forEach(headlines::add);
        return headlines;
    }

    /** The words of a headline that name its source; null when it names none. */
    static @Nullable Range source(Line line) {
        int size = line.size();
        for (int i = size - 1; i > 0; i--) {
            if (line.quote(i) != null) {
                continue;
            }
            boolean isShort = size - i - 1 <= LONGEST_NAME && size - i > 1;
            if (line.isDash(i) && isShort) {
                return new Range(i + 1, size);
            }
            if (line.isSign(i, ":") && isShort && has(line, i + 1, size, Cue.Kind.REPORT)) {
                return new Range(i + 1, size);
            }
            if (line.isComma(i) && isShort && has(line, i + 1, size, Cue.Kind.VERB)) {
                return new Range(i + 1, size);
            }
        }
        for (int i = 1; i <= Math.min(LONGEST_NAME, size - 1); i++) {
            if (line.isSign(i, ":")) {
                return new Range(0, i);
            }
        }
        return null;
    }

    private static boolean has(Line line, int from, int to, Cue.Kind kind) {
        for (int i = from; i < to; i++) {
            if (line.has(i, kind)) {
                return true;
            }
        }
        return false;
    }

    /** The mentions of the text that the words of a headline name, in reading order. */
    static List<ActorMention> named(Line headline, Range words, List<Line> lines, List<ActorMention> actors) {
        Set<String> told = new HashSet<>();
        for (int i = words.from(); i < words.to(); i++) {
            told.add(headline.token(i).norm());
        }
        return actors.stream()
                .filter(mention -> !mention.nested())
                .filter(mention -> {
                    List<Token> name = tokens(mention, lines);
                    return !name.isEmpty() && name.stream().allMatch(token -> isTold(token, told));
                })
                .toList();
    }

    private static List<Token> tokens(ActorMention mention, List<Line> lines) {
        for (Line line : lines) {
            Sentence sentence = line.sentence();
            if (sentence.span().contains(mention.span())) {
                return sentence.tokens().stream()
                        .filter(token -> token.isWord() && mention.span().overlaps(token.span()))
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean isTold(Token token, Set<String> told) {
        String norm = token.norm();
        return told.contains(norm) || told.stream().anyMatch(word -> sameName(word, norm));
    }

    private static boolean sameName(String one, String other) {
        int stem = 0;
        while (stem < Math.min(one.length(), other.length()) && one.charAt(stem) == other.charAt(stem)) {
            stem++;
        }
        return stem >= SHORTEST_STEM && Math.max(one.length(), other.length()) - stem <= LONGEST_ENDING;
    }
}
