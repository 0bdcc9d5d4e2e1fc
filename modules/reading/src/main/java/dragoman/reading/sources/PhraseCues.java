package dragoman.reading.sources;

import dragoman.language.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements made without a subject that says: "according to X, C", "…, citing Y", "it is noted that C", «у звіті йдеться,
 * що C».
 */
final class PhraseCues {

    private static final String WITHIN = "within";

    private final Line line;
    private final SourcePhrases phrases;
    private final Contents contents;

    PhraseCues(Line line, List<Line> lines) {
        this.line = line;
        this.phrases = new SourcePhrases(line);
        this.contents = new Contents(line, lines);
    }

    @Nullable
    Statement at(Cue cue, int first, int low, int high, List<Statement> before) {
        return switch (cue.kind()) {
            case PREPOSITION -> accordingTo(cue, first, low, high);
            case CITING -> citing(cue, first, low, high, before);
            case IMPERSONAL -> impersonal(cue, first, low, high);
            default -> null;
        };
    }

    private @Nullable Statement accordingTo(Cue cue, int first, int low, int high) {
        int end = first + cue.words().size();
        boolean within = cue.attachment().equals(WITHIN);
        int to = within ? end : sourceEnd(cue, end, high);
        if (to == end && !within) {
            return null;
        }
        List<Span> content = new ArrayList<>();
        if (line.hasFinite(low, first)) {
            content.addAll(contents.left(low, first));
        }
        if (content.isEmpty() || (to < high && line.isComma(to))) {
            content.addAll(contents.right(to, high));
        }
        if (content.isEmpty() && to >= high) {
            content.addAll(contents.left(low, first));
        }
        if (content.isEmpty()) {
            return null;
        }
        return within
                ? statement(cue, first, end, pronoun(first, end), content)
                : statement(cue, first, end, to, content);
    }

    private Statement statement(Cue cue, int first, int end, Range source, List<Span> content) {
        return new Statement(
                line.number(),
                line.span(source.from(), source.to()),
                List.of(line.span(first, end)),
                content,
                cue.kind(),
                Statement.Reach.SAME);
    }

    /** «на його думку»: the speaker stands inside the cue. */
    private Range pronoun(int first, int end) {
        for (int i = first; i < end; i++) {
            if (line.is(i, WordClass.PRONOUN) || line.is(i, WordClass.DETERMINER)) {
                return new Range(i, i + 1);
            }
        }
        return new Range(first, end);
    }

    /** Up to a comma or the next clause; in inflecting languages also to the first word that is only a nominative. */
    private int sourceEnd(Cue cue, int from, int high) {
        int to = phrases.phraseEnd(from, high);
        if (line.speech().isPositional() || cue.attachment().equals("any")) {
            return to;
        }
        for (int i = from + 1; i < to; i++) {
            boolean nominative = line.is(i, WordReading.Form.NOMINATIVE) && !line.is(i, WordReading.Form.OBLIQUE);
            if (nominative && line.quote(i) == null) {
                return i;
            }
        }
        return to;
    }

    private Statement statement(Cue cue, int first, int end, int to, List<Span> content) {
        return statement(cue, first, end, new Range(end, to), content);
    }

    private @Nullable Statement citing(Cue cue, int first, int low, int high, List<Statement> before) {
        int end = first + cue.words().size();
        boolean positional = line.speech().isPositional();
        int to = end;
        while (to < high && !line.isMark(to) && !line.isFinite(to) && !line.is(to, WordClass.SUBORDINATOR)) {
            to++;
        }
        boolean described =
                positional && line.is(first, WordReading.Form.GERUND) && !line.isMark(first - 1) && first > low;
        boolean verb = positional && cue.words().size() == 1 && !line.is(first, WordReading.Form.GERUND);
        if (to == end || described || verb) {
            return null;
        }
        if (!before.isEmpty()) {
            Statement outer = before.get(before.size() - 1);
            return statement(cue, first, end, to, outer.content());
        }
        boolean behind = line.hasFinite(low, first);
        List<Span> content = behind ? contents.left(low, first) : contents.right(to, high);
        Statement statement = statement(cue, first, end, to, content);
        return content.isEmpty() ? null : behind ? statement : statement.awaiting();
    }

    private @Nullable Statement impersonal(Cue cue, int first, int low, int high) {
        int end = first + cue.words().size();
        Range source = phrases.placeAfter(end, high);
        int from = source == null ? end : source.to();
        if (source == null) {
            source = phrases.placeBefore(first, low);
        }
        int clause = clauseStart(from, high);
        int insert = source != null && source.from() < first ? source.from() - 1 : first;
        List<Span> content = List.of();
        boolean back = false;
        if (line.has(insert - 1, Cue.Kind.AS)) {
            int mark = line.nextMark(from, high);
            content = mark < high ? contents.right(mark, high) : contents.left(low, insert - 1);
        } else if (clause > 0) {
            content = contents.right(clause, high);
        } else if (refersBack(low, first)) {
            content = contents.previousSentence();
            back = true;
        } else if (insert > low
                && (from >= high || line.isMark(from))
                && (line.isComma(insert - 1) || line.isDash(insert - 1) || line.closesSpeech(insert - 1))) {
            content = contents.left(low, insert);
        }
        return content.isEmpty()
                ? null
                : new Statement(
                        line.number(),
                        source == null ? null : line.span(source.from(), source.to()),
                        List.of(line.span(first, end)),
                        content,
                        cue.kind(),
                        back ? Statement.Reach.BACK : Statement.Reach.SAME);
    }

    private int clauseStart(int from, int high) {
        int i = from;
        while (i < high && line.isComma(i)) {
            i++;
        }
        return i < high && (line.has(i, Cue.Kind.COMPLEMENTIZER) || line.isSign(i, ":")) ? i + 1 : -1;
    }

    private boolean refersBack(int low, int first) {
        for (int i = low; i < first; i++) {
            Cue back = line.cueAt(i, Cue.Kind.BACK_REFERENCE);
            if (back != null && back.words().size() > 1) {
                return true;
            }
        }
        return false;
    }
}
