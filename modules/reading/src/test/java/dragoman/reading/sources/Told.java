package dragoman.reading.sources;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Name;
import dragoman.language.Span;
import dragoman.language.Text;
import dragoman.reading.ActorMention;
import dragoman.reading.ActorRef;
import dragoman.reading.Attribution;
import dragoman.reading.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text with the actors named in it, and what the attributor makes of it, written {@code source / cue / content / id}. */
final class Told {

    private final String lang;
    private final String title;
    private final Text text;
    private final List<ActorMention> actors = new ArrayList<>();

    private Told(String lang, String title, String text) {
        this.lang = lang;
        this.title = title;
        this.text = new Text(text);
    }

    static Told in(String lang, String text) {
        return new Told(lang, "", text);
    }

    static Told in(String lang, String title, String text) {
        return new Told(lang, title, text);
    }

    /** Names the actor wherever these words stand. */
    Told with(String words, Actor.Kind kind, String sector, String id) {
        String chars = text.toString();
        for (int at = chars.indexOf(words); at >= 0; at = chars.indexOf(words, at + 1)) {
            Span span = text.span(at, at + words.length());
            ActorRef actor = new ActorRef(id, words, kind, "", sector, "");
            actors.add(new ActorMention(span, span, actor, Name.Kind.MAIN, null, Set.of(), false));
        }
        return this;
    }

    Told withInstitute(String words) {
        return with(words, Actor.Kind.ORGANISATION, "EDU", "institute");
    }

    Told withOutlet(String words) {
        return with(words, Actor.Kind.OUTLET, "MED", "outlet");
    }

    Told withPerson(String words) {
        return with(words, Actor.Kind.PERSON, "GOV", "person");
    }

    Told withMinistry(String words) {
        return with(words, Actor.Kind.ORGANISATION, "GOV", "ministry");
    }

    List<String> said() {
        return attributions().stream()
                .filter(attribution -> attribution.scope() == Attribution.Scope.CONTENT)
                .map(attribution -> String.join(
                        " / ",
                        words(attribution.source()),
                        words(attribution.cue()),
                        words(attribution.content()),
                        attribution.speaker() == null
                                ? "-"
                                : attribution.speaker().id()))
                .toList();
    }

    /** The sources of the whole article, outermost first. */
    List<String> retold() {
        return attributions().stream()
                .filter(attribution -> attribution.scope() == Attribution.Scope.DOCUMENT)
                .map(attribution -> attribution.speaker() == null
                        ? words(attribution.source())
                        : attribution.speaker().id())
                .toList();
    }

    List<Attribution> attributions() {
        return new Attributor().attribute(Document.of(title, text.toString(), lang, null), actors);
    }

    private String words(List<Span> spans) {
        return String.join(" … ", spans.stream().map(text::slice).toList());
    }
}
