package dragoman.desk.events;

import dragoman.desk.Receipt;
import dragoman.desk.StoredReading;
import dragoman.language.Text;
import dragoman.reading.Article;
import dragoman.reading.EventDate;
import dragoman.reading.EventMention;
import dragoman.reading.EventMention.Party;
import dragoman.reading.Published;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an event in one document.
 *
 * @param number of the mention in its document, from 0
 * @param story id of the document's story
 * @param actors who acts, by {@link #key(Party)}
 * @param recipients to or with whom, likewise
 * @param everybody both
 */
public record Report(
        StoredReading stored,
        int number,
        String story,
        EventMention mention,
        Kind kind,
        Set<String> actors,
        Set<String> recipients,
        Set<String> everybody) {

    /** The report that tells most first: a day, the parties, who acted. */
    static final Comparator<Report> BEST_FIRST = Comparator.comparing(
                    (Report report) -> report.mention().date().precision())
            .thenComparing(report -> report.parties().count(), Comparator.reverseOrder())
            .thenComparing(
                    report -> report.parties()
                            .filter(party -> party.person() != null)
                            .count(),
                    Comparator.reverseOrder())
            .thenComparing(Report::document)
            .thenComparing(Report::number);

    static Stream<Report> of(StoredReading stored, String story) {
        List<EventMention> mentions = stored.reading().events();
        return Stream.iterate(0, number -> number < mentions.size(), number -> number + 1)
                .map(number -> of(stored, number, story, mentions.get(number)));
    }

    private static Report of(StoredReading stored, int number, String story, EventMention mention) {
        return new Report(
                stored,
                number,
                story,
                mention,
                Kind.of(mention),
                keys(mention.actor().stream()),
                keys(mention.recipient().stream()),
                keys(Stream.concat(mention.actor().stream(), mention.recipient().stream())));
    }

    public String document() {
        return stored.document();
    }

    Stream<Party> parties() {
        return Stream.concat(mention.actor().stream(), mention.recipient().stream());
    }

    private static Set<String> keys(Stream<Party> parties) {
        return parties.map(Report::key).collect(Collectors.toUnmodifiableSet());
    }

    /** A person or body acts for its state; without one for itself. */
    static String key(Party party) {
        return party.country().isEmpty() ? party.actor() : party.country();
    }

    /** The day, when the report knows it. */
    @Nullable
    LocalDate knownDay() {
        EventDate date = mention.date();
        return date.precision() == EventDate.Precision.DAY ? date.from() : null;
    }

    @Nullable
    LocalDate published() {
        Published published = stored.reading().article().published();
        return published == null ? null : published.day();
    }

    Receipt receipt() {
        Article article = stored.reading().article();
        Published published = article.published();
        return new Receipt(
                document(),
                stored.path(),
                article.url(),
                article.title(),
                article.outlet(),
                article.lang(),
                published == null ? null : published.value(),
                article.sha256(),
                mention.sentence(),
                new Text(article.text()).slice(mention.sentence()),
                mention.spans(),
                mention.saidBy(),
                mention.realis(),
                mention.rule());
    }
}
