package dragoman.reading.actors;

import dragoman.knowledge.Knowledge;
import dragoman.reading.ActorMention;
import dragoman.reading.Document;
import dragoman.reading.Linked;
import java.time.LocalDate;
import java.util.List;

/** What the linker makes of a text, put so that a test can say it in one line. */
final class Links {

    static final LocalDate DAY = LocalDate.of(2024, 3, 20);

    private static final ActorLinker LINKER = new ActorLinker(Knowledge.load());

    private final Document document;
    private final Linked linked;

    private Links(Document document) {
        this.document = document;
        this.linked = LINKER.link(document);
    }

    static Links en(String text) {
        return of("en", text);
    }

    static Links uk(String text) {
        return of("uk", text);
    }

    static Links ru(String text) {
        return of("ru", text);
    }

    static Links of(String lang, String text) {
        return new Links(Document.of("", text, lang, DAY));
    }

    /** Actors of their own, such as {@code Путіна = vladimir-putin}. */
    List<String> actors() {
        return linked.actors().stream()
                .filter(m -> !m.nested())
                .map(m -> document.text().slice(m.span()) + " = " + m.actor().id())
                .toList();
    }

    /** Names that only describe, in the same form. */
    List<String> nested() {
        return linked.actors().stream()
                .filter(ActorMention::nested)
                .map(m -> document.text().slice(m.span()) + " = " + m.actor().id())
                .toList();
    }

    List<String> places() {
        return linked.places().stream()
                .map(m -> document.text().slice(m.span()) + " = " + m.place().id())
                .toList();
    }

    /** Phrases of actors of their own with their posts: {@code phrase = role of body}. */
    List<String> posts() {
        return linked.actors().stream()
                .filter(m -> m.role() != null)
                .map(m -> document.text().slice(m.phrase()) + " = " + m.role().id() + " of "
                        + m.role().body())
                .map(String::strip)
                .toList();
    }

    ActorMention mention(String words) {
        return linked.actors().stream()
                .filter(m -> document.text().slice(m.span()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not linked, only " + actors() + nested()));
    }

    String phrase(String words) {
        return document.text().slice(mention(words).phrase());
    }
}
