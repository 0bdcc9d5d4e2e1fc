package dragoman.reading;

import dragoman.language.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says so: source, cue and content of reported speech.
 *
 * @param source words that name the speaker; empty when the speaker is left out ("it is reported that")
 * @param cue words of saying: "said", "according to", «йдеться у звіті»
 * @param content what is said
 * @param speaker the speaker as an actor; null when it could not be told
 * @param scope how far it reaches
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        @Nullable ActorRef speaker,
        Scope scope) {

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    public enum Scope {
        /** Only its content. */
        CONTENT,
        /** The whole article retells this source ("Source: …", "… – ISW" in the title, "analysts of X said in their report"). */
        DOCUMENT
    }
}
