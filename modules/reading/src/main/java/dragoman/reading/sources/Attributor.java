package dragoman.reading.sources;

import dragoman.reading.ActorMention;
import dragoman.reading.ActorRef;
import dragoman.reading.Attribution;
import dragoman.reading.Attribution.Scope;
import dragoman.reading.Document;
import dragoman.reading.sources.Retelling.Link;
import dragoman.reading.sources.Speakers.Spoken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds who is said to have said what. Languages without {@code cues.tsv} give nothing. The result stands by the start of the
 * content, of equal starts the outermost first.
 */
public final class Attributor {

    private static final Comparator<Attribution> READING_ORDER =
            Comparator.comparing(attribution -> attribution.content().get(0).start());

    public List<Attribution> attribute(Document document, List<ActorMention> actors) {
        Speech speech = Speech.of(document.lang());
        if (speech.isEmpty()) {
            return List.of();
        }
        List<Line> lines = Statements.lines(document, speech);
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Statement> statements = Statements.of(lines);
        List<Link> links = Retelling.links(document, lines, actors, Speakers.of(statements, lines, actors, null));
        List<Attribution> attributions = new ArrayList<>();
        links.forEach(link -> attributions.add(Retelling.attribution(link, lines)));
        ActorRef issuer = links.isEmpty() ? null : links.get(links.size() - 1).actor();
        for (Spoken spoken : Speakers.of(statements, lines, actors, issuer)) {
            Statement statement = spoken.statement();
            attributions.add(new Attribution(
                    statement.source() == null ? List.of() : List.of(statement.source()),
                    statement.cue(),
                    statement.content(),
                    spoken.speaker(),
                    Scope.CONTENT));
        }
        attributions.sort(READING_ORDER);
        return List.copyOf(attributions);
    }
}
