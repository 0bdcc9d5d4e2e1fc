package dragoman.desk.brief;

import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.desk.Story;
import dragoman.desk.Story.Member;
import dragoman.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One brief as it is being written, from top to bottom; the order of writing numbers the notes. */
final class BriefPage {

    private static final int TOPLINES = 3;
    private static final int TAKEAWAYS = 7;
    private static final String DOT = " · ";

    private final Findings findings;
    private final Wording wording;
    private final Names names;
    private final DateWords dates;
    private final Weight weight;
    private final Notes notes;
    private final Map<String, List<Event>> byStory;
    /** Event id to its sentence; events whose sentence failed the gate are missing. */
    private final Map<String, String> sentences = new LinkedHashMap<>();

    private final Map<String, Label> labels = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    BriefPage(Findings findings, Knowledge knowledge, Wording wording) {
        this.findings = findings;
        this.wording = wording;
        names = new Names(knowledge, wording);
        dates = new DateWords(wording);
        weight = new Weight(findings);
        notes = new Notes(wording, dates);
        byStory = findings.events().stream()
                .collect(Collectors.groupingBy(Event::story, TreeMap::new, Collectors.toList()));
        Sentences writer = new Sentences(names, dates, wording);
        BriefGate gate = new BriefGate(knowledge, wording);
        List<Event> denials =
                findings.events().stream().filter(Label::isNegative).toList();
        for (Event event : findings.events()) {
            labels.put(event.id(), Label.of(event, denials, names));
            String sentence = writer.of(event);
            if (gate.faults(sentence, event).isEmpty()) {
                sentences.put(event.id(), sentence);
            }
        }
    }

    String markdown() {
        title();
        Set<String> told = toplines();
        takeaways(told);
        stories();
        disputed();
        planned();
        undated();
        method();
        endnotes();
        return text.toString();
    }

    private void title() {
        LocalDate from = null;
        LocalDate to = null;
        for (Story story : findings.stories()) {
            from = story.from() != null && (from == null || story.from().isBefore(from)) ? story.from() : from;
            to = story.to() != null && (to == null || story.to().isAfter(to)) ? story.to() : to;
        }
        String period = from == null || to == null ? wording.text("note", "no-period") : period(from, to);
        line("# " + wording.filled("heading", "title", Map.of("period", period)));
        List<Member> pages = findings.stories().stream()
                .flatMap(story -> story.documents().stream())
                .toList();
        line(String.join(
                DOT,
                wording.count("page", (int)
                        pages.stream().map(Member::document).distinct().count()),
                wording.count("story", findings.stories().size()),
                wording.count("event", findings.events().size()),
                wording.count("outlet", outlets(pages)),
                wording.count("origin", new Origins(findings.events()).known())));
    }

    private String period(LocalDate from, LocalDate to) {
        return wording.filled(
                "period", from.equals(to) ? "day" : "range", Map.of("from", dates.day(from), "to", dates.day(to)));
    }

    private static int outlets(Collection<Member> pages) {
        return (int) pages.stream()
                .map(Member::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** The heaviest stories, each led by its heaviest event; ids of the events told. */
    private Set<String> toplines() {
        Set<String> told = new HashSet<>();
        for (Story story : weight.heaviestStoriesFirst(findings.stories())) {
            Optional<Event> lead = weight.heaviestFirst(events(story)).stream()
                    .filter(event -> weight.of(event) > 0 && sentences.containsKey(event.id()))
                    .findFirst();
            if (lead.isEmpty() || told.size() == TOPLINES) {
                continue;
            }
            if (told.isEmpty()) {
                heading("toplines");
            }
            told.add(lead.get().id());
            line(labelled(lead.get()) + "**" + Markdown.escape(sentence(lead.get())) + "** " + notes.cite(lead.get())
                    + " " + paragraph(story));
        }
        return told;
    }

    private String paragraph(Story story) {
        int pages = story.documents().size();
        String form = pages == 1 ? "told.one" : outlets(story.documents()) == 0 ? "told.unnamed" : "told";
        String told = wording.filled(
                "story",
                form,
                Map.of(
                        "pages", wording.count("page", pages),
                        "languages", wording.count("language", story.langs().size()),
                        "langs", String.join(", ", story.langs()),
                        "outlets", wording.count("outlet", outlets(story.documents()))));
        List<Event> events = events(story);
        Map<Label, Long> byLabel =
                events.stream().collect(Collectors.groupingBy(this::label, TreeMap::new, Collectors.counting()));
        List<String> counts = byLabel.entrySet().stream()
                .map(entry -> wording.filled(
                        "story",
                        "label",
                        Map.of(
                                "n",
                                Long.toString(entry.getValue()),
                                "label",
                                wording.text("label", entry.getKey().word()).toLowerCase(Locale.ROOT))))
                .toList();
        String holds = wording.filled(
                "story",
                "events",
                Map.of("events", wording.count("event", events.size()), "labels", String.join(", ", counts)));
        return String.join(" ", told, new Origins(events).note(wording, names), holds);
    }

    private void takeaways(Set<String> told) {
        List<Event> weighty = weight.heaviestFirst(findings.events()).stream()
                .filter(event -> weight.of(event) > 0 && sentences.containsKey(event.id()))
                .filter(event -> !told.contains(event.id()))
                .limit(TAKEAWAYS)
                .toList();
        bullets("takeaways", weighty);
    }

    private void stories() {
        if (findings.stories().isEmpty()) {
            return;
        }
        heading("stories");
        for (Story story : weight.heaviestStoriesFirst(findings.stories())) {
            List<Event> events = events(story);
            if (events.isEmpty()) {
                continue;
            }
            line("### " + title(story.title()));
            String period = story.from() == null || story.to() == null
                    ? wording.text("note", "no-published")
                    : period(story.from(), story.to());
            int pages = story.documents().size();
            line(String.join(DOT, period, String.join(", ", story.langs()), wording.count("page", pages))
                    + DOT
                    + new Origins(events).note(wording, names));
            events.stream()
                    .filter(event -> sentences.containsKey(event.id()))
                    .forEach(event -> text.append(bullet(event)));
            text.append('\n');
        }
        long silent = findings.stories().stream()
                .filter(story -> events(story).isEmpty())
                .count();
        if (silent > 0) {
            line(wording.filled(
                    "note", silent == 1 ? "no-event.one" : "no-event.many", Map.of("n", Long.toString(silent))));
        }
    }

    /** Each denial, with the claims it denies under it; what did not happen only where somebody claims it did. */
    private void disputed() {
        StringBuilder disputes = new StringBuilder();
        for (Event denial : printable(Label.DENIED, Label.NOT_HAPPENED)) {
            List<Event> claims = findings.events().stream()
                    .filter(claim -> Label.denies(denial, claim) && sentences.containsKey(claim.id()))
                    .toList();
            if (label(denial) == Label.DENIED || !claims.isEmpty()) {
                disputes.append(bullet(denial));
                claims.forEach(claim -> disputes.append("  ").append(bullet(claim)));
            }
        }
        if (disputes.length() > 0) {
            heading("disputed");
            text.append(disputes).append('\n');
        }
    }

    private void planned() {
        bullets("planned", printable(Label.PLANNED, Label.POSSIBLE));
    }

    private List<Event> printable(Label... labels) {
        Set<Label> wanted = Set.of(labels);
        return findings.events().stream()
                .filter(event -> wanted.contains(label(event)) && sentences.containsKey(event.id()))
                .toList();
    }

    private void undated() {
        List<Member> pages = findings.stories().stream()
                .flatMap(story -> story.documents().stream())
                .filter(page -> Published.day(page.published()) == null)
                .toList();
        if (pages.isEmpty()) {
            return;
        }
        heading("undated");
        for (Member page : pages) {
            String outlet = page.outlet() == null ? wording.text("note", "no-outlet") : page.outlet();
            text.append("- ").append(Markdown.escape(page.path())).append(" (").append(Markdown.escape(outlet));
            text.append("): ").append(title(page.title())).append('\n');
        }
        text.append('\n');
    }

    private void method() {
        int withheld = findings.events().size() - sentences.size();
        heading("method");
        line(wording.text("note", "method") + " "
                + wording.filled(
                        "note",
                        withheld == 0 ? "gate.none" : withheld == 1 ? "gate.one" : "gate.many",
                        Map.of("n", Integer.toString(withheld))));
    }

    private void endnotes() {
        List<String> lines = notes.lines();
        if (!lines.isEmpty()) {
            heading("notes");
            lines.forEach(line -> text.append(line).append('\n'));
        }
    }

    private void bullets(String heading, List<Event> events) {
        if (!events.isEmpty()) {
            heading(heading);
            events.forEach(event -> text.append(bullet(event)));
            text.append('\n');
        }
    }

    private String bullet(Event event) {
        return "- " + labelled(event) + Markdown.escape(sentence(event)) + " " + notes.cite(event) + "\n";
    }

    private String labelled(Event event) {
        return "*" + wording.text("label", label(event).word()) + ":* ";
    }

    private Label label(Event event) {
        return Objects.requireNonNull(labels.get(event.id()));
    }

    private String sentence(Event event) {
        return Objects.requireNonNull(sentences.get(event.id()));
    }

    private List<Event> events(Story story) {
        return byStory.getOrDefault(story.id(), List.of());
    }

    private String title(String title) {
        return title.isEmpty() ? wording.text("note", "no-title") : Markdown.escape(title);
    }

    private void heading(String key) {
        line("## " + wording.text("heading", key));
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }
}
