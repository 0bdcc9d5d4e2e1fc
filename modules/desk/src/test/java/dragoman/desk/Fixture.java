package dragoman.desk;

import dragoman.desk.Story.Member;
import dragoman.knowledge.PloverType;
import dragoman.language.Span;
import dragoman.language.Text;
import dragoman.reading.EventDate;
import dragoman.reading.EventDate.Basis;
import dragoman.reading.EventDate.Precision;
import dragoman.reading.EventMention.Party;
import dragoman.reading.EventMention.Speaker;
import dragoman.reading.PlaceRef;
import dragoman.reading.Realis;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Findings made by hand. A report is written as its sentence with the words of the fields marked:
 * {@code "[actor:Iran] [event:denied] it"}; the marks give the spans.
 */
public final class Fixture {

    private static final Pattern MARK = Pattern.compile("\\[([a-z_0-9]+):([^\\]]*)]");
    private static final int ID_LENGTH = 16;

    private Fixture() {}

    public static Member page(
            String path, String title, @Nullable String outlet, String lang, @Nullable String published) {
        String sha256 = sha256(path);
        String url = "https://" + path.replace(".txt", "").replace(".html", "") + ".example/";
        return new Member(sha256.substring(0, ID_LENGTH), path, url, title, outlet, lang, published, sha256);
    }

    public static Story story(String id, String title, Member... pages) {
        List<LocalDate> days = new ArrayList<>();
        for (Member page : pages) {
            String published = page.published();
            if (published != null) {
                days.add(LocalDate.parse(published.substring(0, "2023-09-13".length())));
            }
        }
        days.sort(null);
        return new Story(
                id,
                title,
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                List.of(pages).stream().map(Member::lang).distinct().sorted().toList(),
                List.of(pages));
    }

    public static EventBuilder event(String id, PloverType type) {
        return new EventBuilder(id, type);
    }

    public static Party state(String country, String name) {
        return new Party(country, name, country, "GOV", null, null);
    }

    public static Party person(String country, String state, String person, @Nullable String role) {
        return new Party(country, state, country, "GOV", person, role);
    }

    public static EventDate day(String day, Basis basis) {
        return new EventDate(LocalDate.parse(day), LocalDate.parse(day), Precision.DAY, basis);
    }

    public static EventDate span(String from, String to, Precision precision) {
        return new EventDate(LocalDate.parse(from), LocalDate.parse(to), precision, Basis.CLAUSE);
    }

    public static EventDate notAfter(String day) {
        return new EventDate(null, LocalDate.parse(day), Precision.OPEN, Basis.PUBLICATION);
    }

    public static EventDate notBefore(String day) {
        return new EventDate(LocalDate.parse(day), null, Precision.OPEN, Basis.PUBLICATION);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An event; its fields are those of the first report. */
    public static final class EventBuilder {

        private final String id;
        private final PloverType type;
        private String story = "story-1";
        private String mode = "";
        private List<String> context = List.of();
        private EventDate date = EventDate.UNKNOWN;
        private List<Party> actor = List.of();
        private List<Party> recipient = List.of();
        private @Nullable PlaceRef place;
        private Realis realis = Realis.HAPPENED;
        private List<String> originNames = List.of();
        private final List<Receipt> reports = new ArrayList<>();

        private EventBuilder(String id, PloverType type) {
            this.id = id;
            this.type = type;
        }

        public EventBuilder story(String id) {
            story = id;
            return this;
        }

        public EventBuilder mode(String mode, String... context) {
            this.mode = mode;
            this.context = List.of(context);
            return this;
        }

        public EventBuilder date(EventDate date) {
            this.date = date;
            return this;
        }

        public EventBuilder actor(Party... parties) {
            actor = List.of(parties);
            return this;
        }

        public EventBuilder recipient(Party... parties) {
            recipient = List.of(parties);
            return this;
        }

        public EventBuilder place(String id, String name, String country) {
            place = new PlaceRef(id, name, country);
            return this;
        }

        public EventBuilder realis(Realis realis) {
            this.realis = realis;
            return this;
        }

        public EventBuilder origins(String... names) {
            originNames = List.of(names);
            return this;
        }

        /**
         * @param offset of the sentence in the article's text
         * @param marked the sentence with its fields marked
         * @param speakers {@code "id|name"}, outermost first; each rests on the words marked {@code said_by}
         */
        public EventBuilder report(Member page, int offset, String marked, String... speakers) {
            StringBuilder sentence = new StringBuilder();
            SortedMap<String, Span> spans = new TreeMap<>();
            Matcher marks = MARK.matcher(marked);
            while (marks.find()) {
                marks.appendReplacement(sentence, "");
                int start = sentence.codePointCount(0, sentence.length());
                sentence.append(marks.group(2));
                int end = sentence.codePointCount(0, sentence.length());
                spans.put(marks.group(1), new Span(offset + start, offset + end));
            }
            marks.appendTail(sentence);
            String text = sentence.toString();
            List<Speaker> saidBy = new ArrayList<>();
            for (String speaker : speakers) {
                String[] parts = speaker.split("\\|", 2);
                Span words = Objects.requireNonNull(spans.get("said_by"), "mark said_by");
                saidBy.add(new Speaker(parts[0].isEmpty() ? null : parts[0], parts[1], words));
            }
            reports.add(new Receipt(
                    page.document(),
                    page.path(),
                    page.url(),
                    page.title(),
                    page.outlet(),
                    page.lang(),
                    page.published(),
                    page.sha256(),
                    new Span(offset, offset + new Text(text).length()),
                    text,
                    spans,
                    saidBy,
                    realis,
                    page.lang() + ".test"));
            return this;
        }

        public Event build() {
            @Nullable Receipt best = reports.isEmpty() ? null : reports.get(0);
            return new Event(
                    id,
                    story,
                    type,
                    mode,
                    context,
                    date,
                    actor,
                    recipient,
                    place,
                    realis,
                    best == null ? List.of() : best.saidBy(),
                    best == null ? "" : best.text(),
                    best == null ? new TreeMap<>() : best.spans(),
                    best == null ? "" : best.rule(),
                    Math.max(1, originNames.size()),
                    (int) reports.stream()
                            .map(Receipt::outlet)
                            .filter(Objects::nonNull)
                            .distinct()
                            .count(),
                    originNames,
                    reports);
        }
    }
}
