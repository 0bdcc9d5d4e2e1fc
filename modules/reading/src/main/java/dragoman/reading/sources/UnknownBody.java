package dragoman.reading.sources;

import dragoman.knowledge.Actor;
import dragoman.language.Romanised;
import dragoman.language.Span;
import dragoman.language.Token;
import dragoman.reading.ActorRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An institute or outlet that no pack knows, from the words that name it: "a study by the Meridian Institute", «звіт
 * Інституту «Меридіан»», «доклад института «Меридиан»» give one id. What stands in quotation marks is the name; else the
 * capitalised words, for an institute without those that say what kind of body it is.
 */
final class UnknownBody {

    private UnknownBody() {}

    /** Null when the words name no body, or one only by what it is: "the institute". */
    static @Nullable ActorRef named(Line line, Span source) {
        boolean outlet = line.names(source, Cue.Kind.OUTLET);
        if (!outlet && !line.names(source, Cue.Kind.BODY)) {
            return null;
        }
        List<String> quoted = new ArrayList<>();
        List<String> capitalised = new ArrayList<>();
        List<String> distinctive = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Token token = line.token(i);
            if (!source.contains(token.span()) || !token.isWord()) {
                continue;
            }
            boolean functionWord = line.is(i, WordClass.DETERMINER) || line.is(i, WordClass.PREPOSITION);
            if (line.quote(i) != null) {
                quoted.add(token.form());
            } else if (token.isCapitalised() && !functionWord) {
                capitalised.add(token.form());
                if (outlet || !line.has(i, Cue.Kind.BODY)) {
                    distinctive.add(token.form());
                }
            }
        }
        if (!quoted.isEmpty()) {
            return actor(quoted, quoted, outlet, line.speech().lang());
        }
        return distinctive.isEmpty()
                ? null
                : actor(capitalised, distinctive, outlet, line.speech().lang());
    }

    private static ActorRef actor(List<String> name, List<String> distinctive, boolean outlet, String lang) {
        return new ActorRef(
                ActorRef.UNKNOWN + id(Romanised.name(String.join(" ", distinctive), lang)),
                Romanised.name(String.join(" ", name), lang),
                outlet ? Actor.Kind.OUTLET : Actor.Kind.ORGANISATION,
                "",
                outlet ? "MED" : "",
                "");
    }

    /** Ukrainian «и» and Russian «и» are romanised differently, but stand for one letter of a foreign name. */
    private static String id(String romanised) {
        return Romanised.slug(romanised).replace('y', 'i');
    }
}
