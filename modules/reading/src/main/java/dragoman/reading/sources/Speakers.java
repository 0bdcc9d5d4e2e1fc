package dragoman.reading.sources;

import dragoman.knowledge.Actor;
import dragoman.language.Span;
import dragoman.reading.ActorMention;
import dragoman.reading.ActorRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says whom the words of a source mean: the actor named in them; for a pronoun the last who spoke; for "the report" or
 * "analysts" the body that spoke last.
 */
final class Speakers {

    /** A statement with its speaker. */
    record Spoken(Statement statement, @Nullable ActorRef speaker) {}

    private static final Comparator<ActorMention> BEST_FIRST = Comparator.comparing(ActorMention::nested)
            .thenComparingInt(mention -> rank(mention.actor().kind()));

    private final List<Line> lines;
    private final List<ActorMention> actors;
    private @Nullable ActorRef last;
    private @Nullable ActorRef lastPerson;
    private @Nullable ActorRef lastBody;

    private Speakers(List<Line> lines, List<ActorMention> actors) {
        this.lines = lines;
        this.actors = actors;
    }

    /** @param issuer whom "the report" and "analysts" mean as long as no body has spoken; null when not known */
    static List<Spoken> of(
            List<Statement> statements, List<Line> lines, List<ActorMention> actors, @Nullable ActorRef issuer) {
        Speakers speakers = new Speakers(lines, actors);
        speakers.lastBody = issuer;
        List<Spoken> spoken = new ArrayList<>();
        for (Statement statement : statements) {
            Statement whole = speakers.withWholePhrase(statement);
            ActorRef speaker = speakers.speaker(whole);
            speakers.remember(speaker, whole);
            spoken.add(new Spoken(whole, speaker));
        }
        return spoken;
    }

    /** What is said by one names the state, the body and the person; the person speaks. */
    private static int rank(Actor.Kind kind) {
        return switch (kind) {
            case PERSON -> 0;
            case ORGANISATION, OUTLET, ARMED_GROUP -> 1;
            case STATE, REGION -> 2;
        };
    }

    static @Nullable ActorMention named(Span source, List<ActorMention> actors) {
        return actors.stream()
                .filter(mention -> source.contains(mention.span()))
                .min(BEST_FIRST)
                .orElse(null);
    }

    /** A state named beside an outlet tells whose it is: "the Norwegian newspaper". */
    private static boolean isState(ActorMention mention) {
        Actor.Kind kind = mention.actor().kind();
        return kind == Actor.Kind.STATE || kind == Actor.Kind.REGION;
    }

    private Statement withWholePhrase(Statement statement) {
        Span source = statement.source();
        if (source == null) {
            return statement;
        }
        Span sentence = lines.get(statement.line()).sentence().span();
        Span whole = source;
        for (ActorMention mention : actors) {
            Span phrase = mention.phrase();
            boolean fits = sentence.contains(phrase)
                    && statement.cue().stream().noneMatch(phrase::overlaps)
                    && statement.content().stream().noneMatch(phrase::overlaps);
            if (!mention.nested() && mention.span().overlaps(source) && fits) {
                whole = whole.cover(phrase);
            }
        }
        return new Statement(
                statement.line(), whole, statement.cue(), statement.content(), statement.kind(), statement.reach());
    }

    private @Nullable ActorRef speaker(Statement statement) {
        Span source = statement.source();
        if (source == null) {
            return statement.kind() == Cue.Kind.IMPERSONAL ? null : last;
        }
        ActorMention mention = named(source, actors);
        Line line = lines.get(statement.line());
        boolean stateOfOutlet = mention != null && isState(mention) && line.names(source, Cue.Kind.OUTLET);
        if (mention != null && !stateOfOutlet) {
            return mention.actor();
        }
        ActorRef unknown = UnknownBody.named(line, source);
        if (unknown != null || stateOfOutlet) {
            return unknown;
        }
        boolean body = false;
        for (int i = 0; i < line.size(); i++) {
            Span word = line.token(i).span();
            if (word.equals(source) && line.has(i, Cue.Kind.BACK_REFERENCE)) {
                return last != null && last.kind() != Actor.Kind.PERSON ? last : lastBody;
            }
            if (word.equals(source) && (line.is(i, WordClass.PRONOUN) || line.is(i, WordClass.DETERMINER))) {
                return lastPerson != null ? lastPerson : last;
            }
            body |= source.contains(word) && line.cueAt(i, Cue.Kind.REPORT, Cue.Kind.GROUP) != null;
            body |= word.equals(source) && line.has(i, Cue.Kind.BODY);
        }
        return body ? lastBody : null;
    }

    /** Behind a speaker who is named but not known, a pronoun means nobody we know. */
    private void remember(@Nullable ActorRef speaker, Statement statement) {
        if (speaker == null) {
            if (statement.source() != null) {
                last = null;
                lastPerson = null;
            }
            return;
        }
        last = speaker;
        if (speaker.kind() == Actor.Kind.PERSON) {
            lastPerson = speaker;
        } else if (Retelling.isRetold(speaker)) {
            lastBody = speaker;
        }
    }
}
