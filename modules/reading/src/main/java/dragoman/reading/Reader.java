package dragoman.reading;

import dragoman.knowledge.Knowledge;
import dragoman.reading.actors.ActorLinker;
import dragoman.reading.dates.DateFinder;
import dragoman.reading.events.EventCoder;
import dragoman.reading.pages.Extractor;
import dragoman.reading.sources.Attributor;
import java.util.List;

/**
 * The stages of reading, in the order they run. A pure function of the page and the packs; one reader serves all threads.
 *
 * <p>Each stage can be run alone, which is what the stage commands do.
 */
public final class Reader {

    private final Extractor extractor;
    private final ActorLinker linker;
    private final DateFinder dateFinder;
    private final Attributor attributor;
    private final EventCoder coder;

    public Reader(Knowledge knowledge) {
        this.extractor = new Extractor(knowledge);
        this.linker = new ActorLinker(knowledge);
        this.dateFinder = new DateFinder();
        this.attributor = new Attributor();
        this.coder = new EventCoder(knowledge);
    }

    /**
     * @throws UnreadablePageException when the page holds no article; its message tells the user why
     */
    public Reading read(Page page) throws UnreadablePageException {
        return read(article(page));
    }

    public Reading read(Article article) {
        Document document = Document.of(article);
        Linked linked = linker.link(document);
        List<DateMention> dates = dateFinder.find(document);
        List<Attribution> attributions = attributor.attribute(document, linked.actors());
        List<EventMention> events = coder.code(document, linked, dates, attributions);
        return new Reading(article, linked.actors(), dates, attributions, events);
    }

    public Article article(Page page) throws UnreadablePageException {
        return extractor.extract(page);
    }

    public Linked actors(Document document) {
        return linker.link(document);
    }

    public List<DateMention> dates(Document document) {
        return dateFinder.find(document);
    }

    public List<Attribution> attributions(Document document) {
        return attributor.attribute(document, linker.link(document).actors());
    }

    public List<EventMention> events(Document document) {
        Linked linked = linker.link(document);
        return coder.code(document, linked, dateFinder.find(document), attributor.attribute(document, linked.actors()));
    }
}
