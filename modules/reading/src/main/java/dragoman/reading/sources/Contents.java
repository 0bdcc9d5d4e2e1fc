package dragoman.reading.sources;

import dragoman.language.Span;
import dragoman.reading.sources.Quotes.Quote;
import dragoman.reading.sources.WordReading.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cuts what is said out of a line: to the right of a cue, to the left of it, or in the sentences around. A quotation is
 * taken whole, however many sentences it has.
 */
final class Contents {

    private final Line line;
    private final List<Line> lines;

    Contents(Line line, List<Line> lines) {
        this.line = line;
        this.lines = lines;
    }

    /** From there to the limit, less marks at both ends; empty when no word is left. */
    List<Span> between(int start, int limit) {
        int from = start;
        int to = limit;
        while (from < to && !line.opensSpeech(from) && isEdge(from)) {
            from++;
        }
        while (to > from && !line.closesSpeech(to - 1) && isEdge(to - 1)) {
            to--;
        }
        if (from >= to || !line.hasWord(from, to)) {
            return List.of();
        }
        Span span = line.span(from, to);
        Quote last = line.speechAt(to - 1);
        if (last != null && line.shareQuote(to - 1, limit - 1) && limit >= line.size() - 1) {
            span = span.cover(last.span());
        }
        return List.of(span);
    }

    private boolean isEdge(int i) {
        return line.isComma(i) || line.isDash(i) || line.isEnd(i) || line.isSign(i, ":");
    }

    /** From the cue's clause to the right, up to where another cue takes over. */
    List<Span> right(int from, int high) {
        return between(from, limit(from, high));
    }

    /** Everything before the cue's clause; a quotation that ends there with all its sentences. */
    List<Span> left(int low, int end) {
        int to = end;
        while (to > low && !line.closesSpeech(to - 1) && isEdge(to - 1)) {
            to--;
        }
        Quote quote = to > low && line.closesSpeech(to - 1) ? line.speechAt(to - 1) : null;
        if (quote == null) {
            return between(low, to);
        }
        int start = to - 1;
        while (start > low && line.shareQuote(start - 1, to - 1)) {
            start--;
        }
        return line.hasFinite(low, start) ? List.of(line.span(low, to).cover(quote.span())) : List.of(quote.span());
    }

    private int limit(int from, int high) {
        for (int i = from; i < high; i++) {
            if (line.quote(i) != null && !Objects.equals(line.speechAt(from), line.speechAt(i))) {
                continue;
            }
            boolean comma = line.isComma(i) || line.isDash(i);
            if ((comma && beginsOtherCue(i + 1, high))
                    || (line.is(i, WordClass.COORDINATOR) && beginsCoordinate(i + 1))
                    || (i > from && line.has(i, Cue.Kind.CITING))) {
                return i;
            }
        }
        return high;
    }

    private boolean beginsOtherCue(int i, int high) {
        if (i >= high) {
            return false;
        }
        Cue verb = line.cueAt(i, Cue.Kind.VERB, Cue.Kind.DENIAL);
        boolean positional = line.speech().isPositional();
        if (verb != null
                && (line.is(i, Form.GERUND) || (!positional && verb.content().takesClause() && line.isFinite(i)))) {
            return true;
        }
        if (line.cueAt(i, Cue.Kind.CITING, Cue.Kind.PREPOSITION) != null) {
            return true;
        }
        int end = line.nextMark(i, high);
        boolean insert = end >= high || line.isComma(end) || line.isDash(end);
        if (!insert || end == i) {
            return false;
        }
        Cue last = line.cueAt(end - 1, Cue.Kind.VERB);
        if (positional
                && last != null
                && last.content().takesClause()
                && (line.isFinite(end - 1) || line.is(end - 1, Form.INFINITIVE))) {
            return true;
        }
        return line.has(i, Cue.Kind.AS) && hasVerbCue(i, end);
    }

    boolean hasVerbCue(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.cueAt(i, Cue.Kind.VERB, Cue.Kind.IMPERSONAL) != null) {
                return true;
            }
        }
        return false;
    }

    /** "said A and criticised B": the second verb has the same subject. */
    private boolean beginsCoordinate(int i) {
        int verb = i;
        while (line.is(verb, WordClass.ADVERB)) {
            verb++;
        }
        return verb < line.size()
                && line.cueAt(verb, Cue.Kind.VERB, Cue.Kind.DENIAL) != null
                && line.isFinite(verb)
                && !line.is(verb, Form.NOMINATIVE);
    }

    List<Span> previousSentence() {
        return line.number() == 0
                ? List.of()
                : List.of(lines.get(line.number() - 1).sentence().span());
    }

    /** The quotation that the next sentence of the paragraph opens with; empty when it opens with none. */
    List<Span> nextQuote(boolean anyParagraph) {
        int next = line.number() + 1;
        if (next >= lines.size()) {
            return List.of();
        }
        Line following = lines.get(next);
        boolean same = following.sentence().paragraph() == line.sentence().paragraph();
        Quote quote = following.speechAt(0);
        if (!(same || anyParagraph) || quote == null || !following.opensSpeech(0)) {
            return List.of();
        }
        return List.of(quote.span());
    }

    /** What a paragraph that ends in a colon announces: a quotation, or the next paragraph. */
    List<Span> announced() {
        List<Span> quote = nextQuote(true);
        if (!quote.isEmpty() || line.number() + 1 >= lines.size()) {
            return quote;
        }
        List<Span> said = new ArrayList<>();
        int paragraph = lines.get(line.number() + 1).sentence().paragraph();
        for (int i = line.number() + 1;
                i < lines.size() && lines.get(i).sentence().paragraph() == paragraph;
                i++) {
            said.add(lines.get(i).sentence().span());
        }
        return List.of(said.get(0).cover(said.get(said.size() - 1)));
    }
}
