package dragoman.reading.dates;

import dragoman.language.Sentence;
import dragoman.language.Span;
import dragoman.reading.DateMention;
import dragoman.reading.Document;
import dragoman.reading.dates.Match.Part;
import dragoman.reading.dates.Match.Slots;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time in a document and resolves them against its day of publication and against each other. The
 * engine knows no language: words and patterns come from the files of {@link Calendar}. A document in a language without
 * them has no dates.
 */
public final class DateFinder {

    /** In reading order; mentions never overlap. */
    public List<DateMention> find(Document document) {
        Calendar calendar = Calendar.of(document.lang());
        Narrative narrative = new Narrative(document.published());
        List<DateMention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            narrative.enter(sentence.paragraph());
            addMentions(Piece.of(sentence.tokens()), calendar, narrative, mentions);
        }
        return mentions;
    }

    private static void addMentions(
            List<Piece> pieces, Calendar calendar, Narrative narrative, List<DateMention> mentions) {
        List<List<Term>> terms = calendar.terms(pieces);
        Resolver resolver = new Resolver(narrative);
        for (Match match : calendar.matches(terms)) {
            for (int i = 0; i < match.parts().size(); i++) {
                Part part = match.parts().get(i);
                Slots slots = match.slots(i);
                Timex timex = resolver.resolve(
                        match.meaning(),
                        slots,
                        () -> Outlook.at(part.from(), part.to(), pieces, terms, calendar.morphology()));
                if (timex != null) {
                    mentions.add(new DateMention(span(pieces, part), timex.type(), timex.value()));
                    if (!match.meaning().isAside()) {
                        note(timex.moment(), slots, narrative);
                    }
                }
            }
        }
    }

    private static void note(@Nullable Moment moment, Slots slots, Narrative narrative) {
        if (moment != null) {
            narrative.reach(
                    moment, slots.has(WordClass.YEAR) || slots.has(WordClass.NUMERIC_DATE) || slots.has(WordClass.ERA));
        }
    }

    private static Span span(List<Piece> pieces, Part part) {
        return pieces.get(part.from()).span().cover(pieces.get(part.to() - 1).span());
    }
}
