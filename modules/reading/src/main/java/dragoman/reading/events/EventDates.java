package dragoman.reading.events;

import dragoman.language.Span;
import dragoman.reading.DateMention;
import dragoman.reading.Document;
import dragoman.reading.EventDate;
import dragoman.reading.EventDate.Basis;
import dragoman.reading.EventDate.Precision;
import dragoman.reading.Realis;
import dragoman.reading.TimexRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which date governs an act: one in its clause, else the only one of its sentence, else that of the act the narrative goes
 * on with; failing all, the day of publication bounds it on one side. Never the day of capture.
 */
final class EventDates {

    /**
     * @param words of the date expression; null when the date has no words of its own
     */
    record Dated(EventDate date, @Nullable Span words) {}

    private final Document document;
    private final List<DateMention> mentions;
    private final Grammar grammar;

    EventDates(Document document, List<DateMention> mentions, Grammar grammar) {
        this.document = document;
        this.grammar = grammar;
        this.mentions = mentions.stream().filter(EventDates::namesDays).toList();
    }

    /**
     * @param said the sentence, or what is said in it when the act is part of that: a date beside the words of saying is the
     *     day of the saying
     * @param clause the words from one neighbouring verb to the next
     * @param before the date of the act this one goes on with; null when it goes on with none
     */
    Dated date(Span said, Span clause, Span trigger, Realis realis, @Nullable Dated before) {
        Optional<DateMention> inClause = within(clause).min(nearest(trigger));
        if (inClause.isPresent()) {
            return dated(inClause.get(), Basis.CLAUSE);
        }
        List<DateMention> inSentence = within(said).toList();
        if (inSentence.size() == 1) {
            return dated(inSentence.get(0), Basis.SENTENCE);
        }
        if (before != null && before.words() != null) {
            EventDate date = before.date();
            return new Dated(new EventDate(date.from(), date.to(), date.precision(), Basis.NARRATIVE), before.words());
        }
        return new Dated(byPublication(realis), null);
    }

    private Stream<DateMention> within(Span span) {
        return mentions.stream().filter(mention -> span.contains(mention.span()));
    }

    private static Comparator<DateMention> nearest(Span trigger) {
        return Comparator.<DateMention>comparingInt(mention -> distance(mention.span(), trigger))
                .thenComparing(DateMention::span);
    }

    private static int distance(Span a, Span b) {
        return a.start() < b.start() ? b.start() - a.end() : a.start() - b.end();
    }

    /** A stretch of the calendar, be it of an unknown year; not a duration, a repetition or a vague "now". */
    private static boolean namesDays(DateMention mention) {
        boolean isDate = mention.type() == DateMention.Type.DATE || mention.type() == DateMention.Type.TIME;
        return isDate
                && (hasUnknownYear(mention)
                        || TimexRange.of(mention.value(), Basis.CLAUSE).isPresent());
    }

    private static boolean hasUnknownYear(DateMention mention) {
        return mention.value().startsWith("XXXX");
    }

    private Dated dated(DateMention mention, Basis basis) {
        Dated last = day(mention, basis);
        int at = mentions.indexOf(mention);
        if (at == 0 || !isRange(mentions.get(at - 1), mention)) {
            return last;
        }
        Dated first = day(mentions.get(at - 1), basis);
        LocalDate from = first.date().from();
        LocalDate to = last.date().to();
        boolean inOrder = from != null && to != null && !to.isBefore(from);
        Span words = mentions.get(at - 1).span().cover(mention.span());
        return inOrder ? new Dated(new EventDate(from, to, Precision.RANGE, basis), words) : last;
    }

    /** "20–21 March", "from 20 to 23 July": two days and a word or dash that says all between them. */
    private boolean isRange(DateMention first, DateMention second) {
        int from = first.span().end();
        int to = second.span().start();
        return from <= to
                && grammar.joinsRange(document.text().slice(new Span(from, to)).strip());
    }

    private static Dated day(DateMention mention, Basis basis) {
        EventDate date = TimexRange.of(mention.value(), basis)
                .orElseGet(() -> new EventDate(null, null, Precision.UNKNOWN, basis));
        return new Dated(date, mention.span());
    }

    private EventDate byPublication(Realis realis) {
        LocalDate published = document.published();
        if (published == null) {
            return EventDate.UNKNOWN;
        }
        return realis == Realis.PLANNED
                ? new EventDate(published, null, Precision.OPEN, Basis.PUBLICATION)
                : new EventDate(null, published, Precision.OPEN, Basis.PUBLICATION);
    }
}
