package dragoman.reading.events;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Knowledge;
import dragoman.language.Morphology;
import dragoman.language.Sentence;
import dragoman.language.Span;
import dragoman.reading.ActorMention;
import dragoman.reading.ActorRef;
import dragoman.reading.Attribution;
import dragoman.reading.DateMention;
import dragoman.reading.Document;
import dragoman.reading.EventMention;
import dragoman.reading.EventMention.Party;
import dragoman.reading.Linked;
import dragoman.reading.PlaceMention;
import dragoman.reading.Realis;
import dragoman.reading.events.Bound.Filler;
import dragoman.reading.events.EventDates.Dated;
import dragoman.reading.events.Word.VerbForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The coding of one document, sentence by sentence in reading order: it remembers whom and when the last sentences spoke of.
 * Serves one thread.
 */
final class DocumentCoder {

    /** So many sentences on, a date still governs what the same parties do. */
    private static final int NARRATIVE_REACH = 2;

    private final Knowledge knowledge;
    private final Document document;
    private final Linked linked;
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final WordReader wordReader;
    private final RealisReader realisReader;
    private final EventDates eventDates;
    private final Speakers speakers;
    private final Parties parties;
    private final Discourse discourse = new Discourse();
    private Set<String> lastParties = Set.of();
    private int sentencesRead;
    /** Number of the sentence that gave {@code lastDate}. */
    private int lastDated;

    private @Nullable Dated lastDate;

    DocumentCoder(
            Knowledge knowledge,
            StatesOfPersons states,
            Document document,
            Linked linked,
            Grammar grammar,
            List<DateMention> dates,
            List<Attribution> attributions) {
        this.knowledge = knowledge;
        this.document = document;
        this.linked = linked;
        this.grammar = grammar;
        this.lexicon = Lexicon.of(document.lang());
        this.wordReader = new WordReader(grammar, lexicon, Morphology.of(document.lang()));
        this.realisReader = RealisReader.of(document.lang());
        this.eventDates = new EventDates(document, dates, grammar);
        this.speakers = new Speakers(document, attributions);
        this.parties = new Parties(states, document.published());
    }

    List<EventMention> code(Sentence sentence) {
        sentencesRead++;
        List<ActorMention> mentions = linked.actors().stream()
                .filter(mention -> sentence.span().contains(mention.span()))
                .toList();
        List<Word> words = wordReader.words(sentence.tokens(), NamedTokens.of(sentence, mentions));
        Clauses clauses = new Clauses(words, NounPhrases.of(words, mentions, grammar, lexicon), grammar, discourse);
        Binder binder = new Binder(clauses, lexicon, realisReader, statesOfPlaces(sentence, words));
        List<EventMention> events = new ArrayList<>();
        for (Bound bound : bind(clauses, binder)) {
            event(sentence, clauses, bound).ifPresent(events::add);
        }
        clauses.remember();
        return events;
    }

    private List<Bound> bind(Clauses clauses, Binder binder) {
        List<Word> words = clauses.words();
        List<Bound> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Word word : words) {
            if (word.isVerb()) {
                bind(word, binder).ifPresent(found::add);
            }
        }
        found.forEach(bound -> taken.add(bound.object() == null ? bound.trigger() : bound.object()));
        for (Word word : words) {
            if (!word.isVerb() && word.functions().isEmpty() && !taken.contains(word.index())) {
                bind(word, binder).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Bound::trigger));
        return found.stream()
                .filter(bound -> !isPartOfAnother(bound, found, clauses))
                .toList();
    }

    /** "promised <em>to give</em>", "threatened <em>to strike</em>": what is promised or threatened is no act of its own. */
    private static boolean isPartOfAnother(Bound bound, List<Bound> found, Clauses clauses) {
        Word word = clauses.words().get(bound.trigger());
        if (word.verb() != VerbForm.INFINITIVE && word.verb() != VerbForm.GERUND) {
            return false;
        }
        Integer governor = clauses.governor(bound.trigger());
        return governor != null
                && found.stream()
                        .anyMatch(other ->
                                other.trigger() == governor && other.sense().has(Sense.Flag.ABSORBS));
    }

    private Optional<Bound> bind(Word word, Binder binder) {
        List<Sense> senses = new ArrayList<>();
        word.lemmas().forEach(lemma -> senses.addAll(lexicon.senses(lemma)));
        return senses.stream()
                .filter(sense -> sense.isVerb() == word.isVerb())
                .sorted(Comparator.comparing(sense -> !sense.needsObject()))
                .map(sense -> binder.bind(sense, word.index()))
                .filter(bound -> bound != null && parties.areParties(bound))
                .findFirst();
    }

    private List<NounPhrase> statesOfPlaces(Sentence sentence, List<Word> words) {
        List<NounPhrase> states = new ArrayList<>();
        for (PlaceMention place : linked.places()) {
            Actor state = knowledge.actors().get(place.place().country());
            if (state == null || !sentence.span().contains(place.span())) {
                continue;
            }
            ActorMention mention =
                    new ActorMention(place.span(), place.span(), ActorRef.of(state), null, null, Set.of(), false);
            states.addAll(NounPhrases.of(words, List.of(mention), grammar, lexicon));
        }
        return states;
    }

    private Optional<EventMention> event(Sentence sentence, Clauses clauses, Bound bound) {
        Sense sense = bound.sense();
        return realisReader
                .realis(clauses, bound.trigger(), sense.type().quad())
                .map(realis -> event(sentence, clauses, bound, realis));
    }

    private EventMention event(Sentence sentence, Clauses clauses, Bound bound, Realis told) {
        Sense sense = bound.sense();
        Span trigger = clauses.words().get(bound.trigger()).token().span();
        Span clause = clause(clauses, bound.trigger());
        List<Party> actors = parties.of(bound.actors());
        // "We did not send any", says who is said to have sent them: that is a denial
        boolean denial = told == Realis.NOT_HAPPENED && speakers.includes(trigger, actors);
        Realis realis = denial ? Realis.DENIED : told;
        Span said = speakers.content(trigger).orElse(sentence.span());
        Dated dated = eventDates.date(said, clause, trigger, realis, goesOn(bound) ? lastDate : null);
        if (dated.words() != null) {
            lastDate = dated;
            lastParties = ids(bound.actors());
            lastParties.addAll(ids(bound.recipients()));
            lastDated = sentencesRead;
        }
        rememberPair(bound);
        List<EventMention.Speaker> saidBy = speakers.of(trigger);
        Optional<PlaceMention> place = place(ownWords(clauses, bound.trigger()), bound);
        return new EventMention(
                sense.type(),
                mode(sense, clauses, bound.trigger()),
                sense.context(),
                dated.date(),
                actors,
                parties.of(bound.recipients()),
                place.map(PlaceMention::place).orElse(null),
                realis,
                saidBy,
                document.text().slice(clause),
                sentence.span(),
                spans(clauses, bound, dated, place.orElse(null), saidBy),
                sense.id());
    }

    private void rememberPair(Bound bound) {
        List<Filler> sides = new ArrayList<>(bound.actors());
        sides.addAll(bound.recipients());
        if (bound.sense().has(Sense.Flag.SYMMETRIC) && sides.size() == 2) {
            discourse.rememberPair(sides.stream().map(Filler::mention).toList());
        }
    }

    /** The words from the neighbouring verb on the left to the one on the right, infinitives included. */
    private static Span clause(Clauses clauses, int trigger) {
        int from = clauses.leftEnd(trigger);
        NounPhrase subject = clauses.words().get(trigger).isVerb() ? clauses.subject(trigger) : null;
        if (subject != null && subject.from() < from) {
            from = subject.from();
        }
        return clauses.span(from, clauses.rightEnd(trigger, true));
    }

    /** The same without what hangs on an infinitive or participle. */
    private static Span ownWords(Clauses clauses, int trigger) {
        return clauses.span(clauses.leftEnd(trigger), clauses.rightEnd(trigger, false));
    }

    /** Whether those who act here were parties of the act just told with a date. */
    private boolean goesOn(Bound bound) {
        return sentencesRead - lastDated <= NARRATIVE_REACH
                && !lastParties.isEmpty()
                && lastParties.containsAll(ids(bound.actors()));
    }

    private static Set<String> ids(List<Filler> fillers) {
        Set<String> ids = new HashSet<>();
        fillers.forEach(filler -> ids.add(filler.mention().actor().id()));
        return ids;
    }

    private String mode(Sense sense, Clauses clauses, int trigger) {
        int to = clauses.rightEnd(trigger, false);
        for (int i = clauses.leftEnd(trigger); i < to; i++) {
            for (String lemma : clauses.words().get(i).lemmas()) {
                String mode = lexicon.mode(sense.type(), lemma);
                if (!mode.isEmpty()) {
                    return mode;
                }
            }
        }
        return sense.mode();
    }

    /** The place named in the clause that is not a party's name. */
    private Optional<PlaceMention> place(Span clause, Bound bound) {
        return linked.places().stream()
                .filter(place -> clause.contains(place.span()))
                .filter(place -> bound.recipients().stream()
                                .noneMatch(f -> f.mention().phrase().overlaps(place.span()))
                        && bound.actors().stream()
                                .noneMatch(f -> f.mention().phrase().overlaps(place.span())))
                .findFirst();
    }

    private static SortedMap<String, Span> spans(
            Clauses clauses,
            Bound bound,
            Dated dated,
            @Nullable PlaceMention place,
            List<EventMention.Speaker> saidBy) {
        SortedMap<String, Span> spans = new TreeMap<>();
        spans.put("event", clauses.words().get(bound.trigger()).token().span());
        if (bound.object() != null) {
            spans.put("object", clauses.words().get(bound.object()).token().span());
        }
        put(spans, "actor", bound.actors());
        put(spans, "recipient", bound.recipients());
        if (dated.words() != null) {
            spans.put("date", dated.words());
        }
        if (place != null) {
            spans.put("place", place.span());
        }
        if (!saidBy.isEmpty()) {
            spans.put("said_by", saidBy.get(saidBy.size() - 1).span());
        }
        return spans;
    }

    private static void put(Map<String, Span> spans, String field, List<Filler> fillers) {
        for (int i = 0; i < fillers.size(); i++) {
            spans.put(i == 0 ? field : field + "_" + (i + 1), fillers.get(i).span());
        }
    }
}
