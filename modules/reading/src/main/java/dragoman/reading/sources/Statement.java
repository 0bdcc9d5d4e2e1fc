package dragoman.reading.sources;

import dragoman.language.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act of saying, before it is known who the words of the source mean.
 *
 * @param line number of the sentence its cue stands in
 * @param source null when nobody is said to say it
 */
record Statement(int line, @Nullable Span source, List<Span> cue, List<Span> content, Cue.Kind kind, Reach reach) {

    enum Reach {
        /** Its content stands in its own sentence or is quoted around it. */
        SAME,
        /** Its content is the sentence before: "This was stated by X". */
        BACK,
        /** Its content is what the next statement of the sentence says: "X, citing Y, reported that C". */
        AWAITING
    }

    Statement {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    Statement withContent(List<Span> other) {
        return new Statement(line, source, cue, other, kind, Reach.SAME);
    }

    Statement awaiting() {
        return new Statement(line, source, cue, content, kind, Reach.AWAITING);
    }

    /** Whether the other is whom this one cites. */
    boolean isPassedOnFrom(Statement other) {
        return other.line == line && other.kind == Cue.Kind.CITING && other.content.equals(content);
    }

    /** Whether what this one says is the other's act of saying. */
    boolean tellsOf(Statement other) {
        return other.line == line
                && content.stream().anyMatch(said -> said.contains(other.cue.get(0)))
                && (other.source == null || content.stream().anyMatch(said -> said.contains(other.source)));
    }
}
