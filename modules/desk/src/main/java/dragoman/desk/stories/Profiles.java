package dragoman.desk.stories;

import dragoman.desk.StoredReading;
import dragoman.desk.stories.Feature.Kind;
import dragoman.language.Segmenter;
import dragoman.language.Sentence;
import dragoman.language.Span;
import dragoman.language.Text;
import dragoman.language.Token;
import dragoman.reading.ActorMention;
import dragoman.reading.Article;
import dragoman.reading.DateMention;
import dragoman.reading.EventDate;
import dragoman.reading.EventMention;
import dragoman.reading.EventMention.Party;
import dragoman.reading.Published;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes profiles: of what the reading found, and of the words and names of the title and of the beginning, where news says
 * what it is about. Safe to share between threads.
 */
final class Profiles {

    /** The title says what an article is about: what stands there counts as often as this. */
    private static final int TITLE = 3;

    private static final int BEGINNING = 3_000;
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_SOUND = 3;
    private static final int ISO_DAY = "2024-03-20".length();

    private final Sounds sounds = new Sounds();
    private final Stems stems = new Stems();

    Profile of(StoredReading stored) {
        Article article = stored.reading().article();
        Published published = article.published();
        return new Maker(article.lang()).make(stored, published == null ? null : published.day());
    }

    private final class Maker {

        private final String lang;
        private final SortedMap<Feature, Integer> features = new TreeMap<>();
        private final SortedMap<String, Set<EventDate>> dates = new TreeMap<>();
        private final Set<String> linked = new HashSet<>();

        private Maker(String lang) {
            this.lang = lang;
        }

        private Profile make(StoredReading stored, @Nullable LocalDate day) {
            Article article = stored.reading().article();
            String beginning =
                    article.text().length() > BEGINNING ? article.text().substring(0, BEGINNING) : article.text();
            stored.reading().actors().forEach(this::addActor);
            stored.reading().events().forEach(this::addEvent);
            stored.reading().dates().forEach(this::addDate);
            List<Span> names = stored.reading().actors().stream()
                    .filter(mention -> mention.actor().isKnown())
                    .map(ActorMention::span)
                    .toList();
            addWords(new Text(beginning), names, 1, false);
            addWords(new Text(article.title()), List.of(), TITLE, true);
            return new Profile(stored, day, lang, features, dates);
        }

        private void add(Kind kind, String key, int times) {
            features.merge(new Feature(kind, key), times, Integer::sum);
        }

        private void addActor(ActorMention mention) {
            if (!mention.actor().isKnown()) {
                return;
            }
            Kind kind = switch (mention.actor().kind()) {
                case STATE -> Kind.STATE;
                case PERSON -> Kind.PERSON;
                case REGION -> Kind.PLACE;
                case ORGANISATION, OUTLET, ARMED_GROUP -> Kind.BODY;
            };
            add(kind, mention.actor().id(), 1);
        }

        private void addEvent(EventMention event) {
            String parties = Stream.concat(event.actor().stream(), event.recipient().stream())
                    .map(Profiles::party)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" "));
            String act = event.event().word() + " " + parties;
            add(Kind.ACT, act, 1);
            dates.computeIfAbsent(act, key -> new HashSet<>()).add(event.date());
            LocalDate day = event.date().from();
            if (event.date().precision() == EventDate.Precision.DAY && day != null) {
                add(Kind.DATED_ACT, act + " " + day, 1);
            }
            if (event.place() != null) {
                add(Kind.PLACE, event.place().id(), 1);
            }
        }

        private void addDate(DateMention date) {
            if (date.value().length() == ISO_DAY && date.type() == DateMention.Type.DATE) {
                add(Kind.DAY, date.value(), 1);
            }
        }

        /** @param firstToo whether a capital can mean a name at the beginning of a sentence too */
        private void addWords(Text text, List<Span> names, int times, boolean firstToo) {
            for (Sentence sentence : Segmenter.of(lang).sentences(text)) {
                String before = "";
                boolean first = !firstToo;
                for (Token token : sentence.tokens()) {
                    boolean known = names.stream().anyMatch(name -> name.overlaps(token.span()));
                    switch (token.kind()) {
                        case NUMBER -> addNumber(token, times);
                        case WORD -> {
                            before = addWord(token, known, first, before, times);
                            first = false;
                        }
                        case SIGN -> before = "";
                    }
                }
            }
        }

        /** The sound of the word if it is a name. */
        private String addWord(Token token, boolean known, boolean first, String before, int times) {
            if (token.norm().length() >= SHORTEST_WORD
                    || token.norm().codePoints().anyMatch(Character::isIdeographic)) {
                add(Kind.WORD, lang + " " + stems.ofWord(lang, token.norm()), times);
            }
            if (!token.isCapitalised()) {
                return "";
            }
            String sound = sounds.of(stems.ofName(lang, token.norm()));
            if (known) {
                linked.add(sound);
            } else if (!first && sound.length() >= SHORTEST_SOUND && !linked.contains(sound)) {
                add(Kind.NAME, sound, times);
            }
            if (!known && !before.isEmpty() && before.length() + sound.length() > SHORTEST_SOUND + 1) {
                add(Kind.FULL_NAME, before + " " + sound, times);
            }
            return sound;
        }

        private void addNumber(Token token, int times) {
            String digits = token.norm().replaceAll("\\D", "");
            boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
            if (digits.length() > 1 && !year) {
                add(Kind.NUMBER, digits, times);
            }
        }
    }

    /** Persons act for their state: what is compared is who acts, however the page names them. */
    private static String party(Party party) {
        return party.country().isEmpty() ? party.actor() : party.country();
    }
}
