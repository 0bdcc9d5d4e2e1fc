package dragoman.reading.sources;

import dragoman.knowledge.Actor;
import dragoman.language.Span;
import dragoman.reading.ActorMention;
import dragoman.reading.ActorRef;
import dragoman.reading.Attribution;
import dragoman.reading.Attribution.Scope;
import dragoman.reading.Document;
import dragoman.reading.sources.Speakers.Spoken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an article as a whole retells somebody: a line "Source: X", a headline that ends in "– X", or an opening
 * that names an outlet, agency or institute which the rest keeps referring to. An official who is merely quoted makes no
 * retelling.
 */
final class Retelling {

    private static final int MOST_LINKS = 2;
    private static final int SENTENCES_OF_OPENING = 4;
    /** PLOVER sectors of bodies that speak for themselves rather than for a state. */
    private static final Set<String> INDEPENDENT_SECTORS = Set.of("EDU", "NGO", "MED", "BUS");

    /**
     * @param actor null when the words name a body no pack knows
     * @param isOutlet whether it passes on what others say
     */
    record Link(@Nullable ActorRef actor, List<Span> source, List<Span> cue, boolean isOutlet) {}

    private final Document document;
    private final List<Line> lines;
    private final List<ActorMention> actors;
    private final List<Link> links = new ArrayList<>();

    private Retelling(Document document, List<Line> lines, List<ActorMention> actors) {
        this.document = document;
        this.lines = lines;
        this.actors = actors;
    }

    static boolean isRetold(ActorRef actor) {
        return actor.kind() == Actor.Kind.OUTLET
                || (actor.kind() == Actor.Kind.ORGANISATION
                        && (INDEPENDENT_SECTORS.contains(actor.sector())
                                || actor.sector().isEmpty()));
    }

    /** The sources of the whole article, outermost first, at most two. */
    static List<Link> links(Document document, List<Line> lines, List<ActorMention> actors, List<Spoken> spoken) {
        Retelling retelling = new Retelling(document, lines, actors);
        int opening = retelling.labelledLines();
        retelling.opening(spoken, opening);
        retelling.headlines();
        return retelling.links.stream()
                .sorted(Comparator.comparing(link -> !link.isOutlet()))
                .limit(MOST_LINKS)
                .toList();
    }

    static Attribution attribution(Link link, List<Line> lines) {
        Span all = lines.get(0)
                .sentence()
                .span()
                .cover(lines.get(lines.size() - 1).sentence().span());
        return new Attribution(link.source(), link.cue(), List.of(all), link.actor(), Scope.DOCUMENT);
    }

    private void add(@Nullable ActorRef actor, List<Span> source, List<Span> cue, boolean outlet) {
        String words = words(source);
        boolean known = links.stream()
                .anyMatch(link -> actor != null
                        ? link.actor() != null && Objects.equals(link.actor().id(), actor.id())
                        : words(link.source()).equals(words));
        if (!known) {
            links.add(new Link(actor, source, cue, outlet));
        }
    }

    private static boolean isOutlet(@Nullable ActorRef actor) {
        return actor != null && actor.kind() == Actor.Kind.OUTLET;
    }

    private String words(List<Span> source) {
        return source.isEmpty() ? "" : document.text().slice(source.get(0));
    }

    /** "Source: X" on a line of its own; returns the number of the first sentence that is no headline. */
    private int labelledLines() {
        int opening = 0;
        for (Line line : lines) {
            Cue label = line.cueAt(0, Cue.Kind.LABEL);
            int colon = label == null ? 0 : label.words().size();
            if (label != null && line.isSign(colon, ":")) {
                labelled(line, colon);
            }
            if (opening == line.number() && Headline.isHeadline(line)) {
                opening++;
            }
        }
        return opening;
    }

    private void labelled(Line line, int colon) {
        Line named = line;
        int from = colon + 1;
        if (from >= line.size() && line.number() + 1 < lines.size()) {
            named = lines.get(line.number() + 1);
            from = 0;
        }
        if (from >= named.size()) {
            return;
        }
        List<Span> cue = List.of(line.span(0, colon));
        int end = from;
        while (end < named.size() && named.cueAt(end, Cue.Kind.CITING) == null) {
            end++;
        }
        labelled(named, from, end, cue);
        Cue citing = end < named.size() ? named.cueAt(end, Cue.Kind.CITING) : null;
        if (citing != null && end + citing.words().size() < named.size()) {
            int inner = end + citing.words().size();
            labelled(named, inner, named.size(), List.of(named.span(end, inner)));
        }
    }

    private void labelled(Line line, int start, int limit, List<Span> cue) {
        int end = limit;
        while (end > start && (line.isEnd(end - 1) || line.isComma(end - 1))) {
            end--;
        }
        if (end <= start || !line.hasWord(start, end)) {
            return;
        }
        Span source = line.span(start, end);
        ActorMention mention = Speakers.named(source, actors);
        ActorRef actor = mention == null ? null : mention.actor();
        add(actor, List.of(source), cue, isOutlet(actor));
    }

    private void opening(List<Spoken> spoken, int opening) {
        for (int i = 0; i < spoken.size(); i++) {
            Statement statement = spoken.get(i).statement();
            ActorRef speaker = spoken.get(i).speaker();
            Span source = statement.source();
            int number = statement.line();
            if (source == null || number < opening || number >= opening + SENTENCES_OF_OPENING) {
                continue;
            }
            Line line = lines.get(number);
            boolean cites = i + 1 < spoken.size()
                    && statement.isPassedOnFrom(spoken.get(i + 1).statement());
            boolean outlet = speaker == null ? cites || line.names(source, Cue.Kind.OUTLET) : isOutlet(speaker);
            boolean retold = speaker == null
                    ? line.namesSomebody(source) && (outlet || line.names(source, Cue.Kind.BODY))
                    : isRetold(speaker) && (!speaker.isKnown() || Speakers.named(source, actors) != null);
            boolean leading = outlet || statement.kind() == Cue.Kind.CITING || isReferredToAfter(number, speaker);
            if (retold && leading) {
                add(speaker, List.of(source), statement.cue(), outlet);
            }
        }
    }

    private boolean isReferredToAfter(int line, @Nullable ActorRef speaker) {
        int end = lines.get(line).sentence().span().end();
        if (speaker != null
                && actors.stream()
                        .anyMatch(mention -> mention.span().start() >= end
                                && mention.actor().id().equals(speaker.id()))) {
            return true;
        }
        for (Line later : lines.subList(line + 1, lines.size())) {
            for (int i = 0; i < later.size(); i++) {
                if (later.cueAt(i, Cue.Kind.REPORT, Cue.Kind.GROUP) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private void headlines() {
        for (Line headline : Headline.of(document, lines)) {
            Range tail = Headline.source(headline);
            if (tail == null) {
                continue;
            }
            Headline.named(headline, tail, lines, actors).stream()
                    .filter(mention -> isRetold(mention.actor()))
                    .findFirst()
                    .ifPresent(mention ->
                            add(mention.actor(), List.of(mention.phrase()), List.of(), isOutlet(mention.actor())));
        }
    }
}
