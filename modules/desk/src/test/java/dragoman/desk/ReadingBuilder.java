package dragoman.desk;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Name;
import dragoman.language.Span;
import dragoman.reading.ActorMention;
import dragoman.reading.ActorRef;
import dragoman.reading.Article;
import dragoman.reading.EventMention;
import dragoman.reading.Page;
import dragoman.reading.Published;
import dragoman.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small reading made by hand: what the stages of reading would have found on a page with these words. */
public final class ReadingBuilder {

    private final String path;
    private final String title;
    private @Nullable String url;
    private String text = "";
    private String lang = "en";
    private @Nullable String published;
    private @Nullable String outlet;
    private final List<ActorMention> actors = new ArrayList<>();
    private final List<EventMention> events = new ArrayList<>();

    private ReadingBuilder(String path, String title) {
        this.path = path;
        this.title = title;
    }

    public static ReadingBuilder page(String path, String title) {
        return new ReadingBuilder(path, title);
    }

    public ReadingBuilder url(String value) {
        url = value;
        return this;
    }

    public ReadingBuilder text(String value) {
        text = value;
        return this;
    }

    public ReadingBuilder lang(String value) {
        lang = value;
        return this;
    }

    public ReadingBuilder published(String value) {
        published = value;
        return this;
    }

    public ReadingBuilder outlet(String value) {
        outlet = value;
        return this;
    }

    public ReadingBuilder states(String... ids) {
        for (String id : ids) {
            actor(id, Actor.Kind.STATE, id);
        }
        return this;
    }

    public ReadingBuilder person(String id, String country) {
        return actor(id, Actor.Kind.PERSON, country);
    }

    private ReadingBuilder actor(String id, Actor.Kind kind, String country) {
        Span span = new Span(actors.size(), actors.size() + 1);
        ActorRef actor = new ActorRef(id, id, kind, country, "GOV", "");
        actors.add(new ActorMention(span, span, actor, Name.Kind.MAIN, null, Set.of(), false));
        return this;
    }

    public ReadingBuilder event(MentionBuilder mention) {
        events.add(mention.build());
        return this;
    }

    public Page page() {
        String bytes = String.join("\n", title, lang, String.valueOf(published), String.valueOf(outlet), text);
        return Page.of(path, url, bytes.getBytes(StandardCharsets.UTF_8));
    }

    public Reading reading() {
        Article article = new Article(
                url,
                title,
                text,
                lang,
                published == null ? null : new Published(published, "meta"),
                null,
                List.of(),
                outlet,
                List.of(),
                page().sha256());
        return new Reading(article, actors, List.of(), List.of(), events);
    }

    public StoredReading stored() {
        return new StoredReading(path, reading());
    }
}
