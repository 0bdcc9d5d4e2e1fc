package dragoman.desk.brief;

import dragoman.desk.Event;
import dragoman.desk.Receipt;
import dragoman.desk.why.FieldWords;
import dragoman.knowledge.Knowledge;
import dragoman.reading.EventMention.Party;
import dragoman.reading.EventMention.Speaker;
import dragoman.reading.PlaceRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks a sentence against the event it tells, before it is printed. It reads the finished sentence, not the fields it was
 * made from:
 *
 * <ul>
 *   <li>every name, date and place must be one of a field whose words lie in a span of a cited report (a date of publication
 *       must be that of a cited report);
 *   <li>all other words must be those of the event's own pattern, so no number or name is left over and nothing is added;
 *   <li>the pattern's words must all be there, so a denial cannot become a statement;
 *   <li>who acts must stand before the one acted upon.
 * </ul>
 */
public final class BriefGate {

    /** How many reports of an event a sentence cites at most, best first; the gate looks at no others. */
    public static final int CITED = 5;

    private enum Field {
        ACTOR,
        RECIPIENT,
        DATE,
        PLACE,
        SPEAKER
    }

    private record Phrase(String text, Field field) {}

    private record Found(Field field, int at) {}

    private final Names names;
    private final DateWords dates;
    private final Wording wording;

    public BriefGate(Knowledge knowledge) {
        this(knowledge, Wording.of(Brief.LANG));
    }

    BriefGate(Knowledge knowledge, Wording wording) {
        this.names = new Names(knowledge, wording);
        this.dates = new DateWords(wording);
        this.wording = wording;
    }

    /** What is wrong with the sentence; empty when it may be printed. */
    public List<String> faults(String sentence, Event event) {
        List<Phrase> phrases = phrases(event);
        List<Found> found = new ArrayList<>();
        List<String> rest = rest(sentence, phrases, found);
        List<String> faults = new ArrayList<>();
        Set<String> own = ownWords(event);
        for (String word : rest) {
            if (!own.contains(word)) {
                faults.add("'" + word + "' lies in no cited span of the event");
            }
        }
        List<String> left = new ArrayList<>(rest);
        for (String word : requiredWords(event)) {
            if (!left.remove(word)) {
                faults.add("'" + word + "' of the pattern is missing");
            }
        }
        checkOrder(found, phrases, faults, sentence);
        return faults;
    }

    /** Longest first, so that a name is never taken for a shorter one within it. */
    private List<Phrase> phrases(Event event) {
        List<Receipt> cited = event.reports().stream().limit(CITED).toList();
        Predicate<String> hasWords =
                field -> cited.stream().anyMatch(report -> report.spans().containsKey(field));
        List<Phrase> phrases = new ArrayList<>();
        addParties(event.actor(), "actor", Field.ACTOR, hasWords, phrases);
        addParties(event.recipient(), "recipient", Field.RECIPIENT, hasWords, phrases);
        PlaceRef place = event.place();
        if (place != null && hasWords.test("place")) {
            phrases.add(new Phrase(place.name(), Field.PLACE));
        }
        if (isDateFounded(event, cited, hasWords)) {
            dates.allowed(event.date()).forEach(date -> phrases.add(new Phrase(date, Field.DATE)));
        }
        for (Speaker speaker : event.saidBy()) {
            phrases.add(new Phrase(speaker.name(), Field.SPEAKER));
        }
        cited.stream()
                .limit(1)
                .map(Names::outlet)
                .filter(outlet -> !outlet.isEmpty())
                .forEach(outlet -> phrases.add(new Phrase(outlet, Field.SPEAKER)));
        phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.text().length())
                .reversed()
                .thenComparing(Phrase::text)
                .thenComparing(Phrase::field));
        return phrases;
    }

    private void addParties(
            List<Party> parties, String side, Field field, Predicate<String> hasWords, List<Phrase> phrases) {
        for (int i = 0; i < parties.size(); i++) {
            if (hasWords.test(FieldWords.partyField(side, i))) {
                names.allowed(parties.get(i)).forEach(name -> phrases.add(new Phrase(name, field)));
            }
        }
    }

    private static boolean isDateFounded(Event event, List<Receipt> cited, Predicate<String> hasWords) {
        return switch (event.date().basis()) {
            case CLAUSE, SENTENCE, NARRATIVE -> hasWords.test("date");
            case PUBLICATION ->
                cited.stream()
                        .flatMap(report -> Stream.ofNullable(Published.day(report.published())))
                        .anyMatch(day -> isEnd(day, event));
            case NONE -> false;
        };
    }

    private static boolean isEnd(LocalDate day, Event event) {
        return day.equals(event.date().from()) || day.equals(event.date().to());
    }

    /** The words of the sentence, lower case, outside all phrases; the phrases met go to {@code found}. */
    private static List<String> rest(String sentence, List<Phrase> phrases, List<Found> found) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < sentence.length()) {
            Phrase phrase = at > 0 && Character.isLetterOrDigit(sentence.codePointBefore(at))
                    ? null
                    : phraseAt(sentence, at, phrases);
            if (phrase == null) {
                int next = sentence.offsetByCodePoints(at, 1);
                rest.append(sentence, at, next);
                at = next;
            } else {
                found.add(new Found(phrase.field(), at));
                rest.append(' ');
                at += phrase.text().length();
            }
        }
        List<String> words = Wording.words(rest.toString());
        boolean beginsInRest = !words.isEmpty() && sentence.startsWith(words.get(0));
        List<String> lower = new ArrayList<>(words);
        if (beginsInRest) {
            lower.set(0, lower.get(0).toLowerCase(Locale.ROOT));
        }
        return lower;
    }

    private static @Nullable Phrase phraseAt(String sentence, int at, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            int end = at + phrase.text().length();
            boolean matches = sentence.regionMatches(
                    at == 0, at, phrase.text(), 0, phrase.text().length());
            if (matches && (end == sentence.length() || !Character.isLetterOrDigit(sentence.codePointAt(end)))) {
                return phrase;
            }
        }
        return null;
    }

    private Set<String> ownWords(Event event) {
        Set<String> own = new HashSet<>(wording.forms("article").values());
        wording.forms("list").values().forEach(text -> own.addAll(Wording.ownWords(text)));
        templates(event).forEach(text -> own.addAll(Wording.ownWords(text)));
        return own;
    }

    private List<String> requiredWords(Event event) {
        return templates(event).stream()
                .flatMap(text -> Wording.requiredWords(text).stream())
                .toList();
    }

    private List<String> templates(Event event) {
        SentencePattern pattern = SentencePattern.of(event, names, wording);
        List<String> templates = new ArrayList<>(List.of(pattern.frame(), pattern.act(), dates.template(event.date())));
        PlaceRef place = event.place();
        if (place != null) {
            templates.add(names.placeTemplate(place));
        }
        return templates;
    }

    /** Names that serve more than one field say nothing about the order. */
    private static void checkOrder(List<Found> found, List<Phrase> phrases, List<String> faults, String sentence) {
        int lastActor = -1;
        int firstRecipient = Integer.MAX_VALUE;
        for (Found one : found) {
            boolean isShared = phrases.stream()
                            .filter(phrase -> sentence.startsWith(phrase.text(), one.at()))
                            .map(Phrase::field)
                            .distinct()
                            .count()
                    > 1;
            if (one.field() == Field.ACTOR && !isShared) {
                lastActor = Math.max(lastActor, one.at());
            } else if (one.field() == Field.RECIPIENT && !isShared) {
                firstRecipient = Math.min(firstRecipient, one.at());
            }
        }
        if (lastActor > firstRecipient) {
            faults.add("who acts stands behind the one acted upon");
        }
    }
}
