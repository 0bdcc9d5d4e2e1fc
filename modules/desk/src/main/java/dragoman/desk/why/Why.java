package dragoman.desk.why;

import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.desk.Receipt;
import dragoman.desk.tables.Tables;
import dragoman.language.Span;
import dragoman.reading.EventMention.Party;
import dragoman.reading.EventMention.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows what an event rests on: each field with its words and where they stand, then every report with its document, its
 * sentence and who says so. Offsets count code points of the article's text. Plain text, 100 columns wide but for long
 * paths and addresses.
 */
public final class Why {

    private static final List<Integer> FIELDS = List.of(13, 36);
    private static final List<Integer> REPORT = List.of(2, 11);
    private static final List<Integer> WORDS = List.of(2, 11, 12, 14);
    private static final String NOT_TOLD = "(not told)";

    private final Event event;
    private final Findings findings;
    private final @Nullable Receipt best;
    private final Sheet sheet = new Sheet();

    private Why(Event event, Findings findings) {
        this.event = event;
        this.findings = findings;
        this.best = event.reports().isEmpty() ? null : event.reports().get(0);
    }

    public static String explain(Event event, Findings findings) {
        return new Why(event, findings).explain();
    }

    private String explain() {
        sheet.line("Event " + event.id());
        sheet.row(List.of(), List.of(Tables.line(event)));
        String story = findings.stories().stream()
                .filter(candidate -> candidate.id().equals(event.story()))
                .map(candidate -> candidate.id() + "  " + candidate.title())
                .findFirst()
                .orElse(event.story());
        sheet.row(List.of(5), List.of("Story", story));
        sheet.blank();
        fields();
        int number = 0;
        for (Receipt report : event.reports()) {
            number++;
            sheet.blank();
            sheet.line("Report " + number + " of " + event.reports().size());
            report(report);
        }
        return sheet.toString();
    }

    private void fields() {
        sheet.row(FIELDS, List.of("Field", "Value", "Rests on"));
        field("event", event.event().word(), words("event"));
        field("mode", event.mode(), "the words of the event, by rule " + event.rule());
        field("context", String.join(", ", event.context()), "the words of the event, by rule " + event.rule());
        field("quad", event.quad() + ", " + quadName(), "PLOVER's class of " + event.event());
        field("goldstein", Double.toString(event.goldstein()), "PLOVER's score of " + event.event());
        parties("actor", event.actor());
        parties("recipient", event.recipient());
        field("date", dateValue(), dateBasis());
        field("place", event.place() == null ? "" : event.place().name(), words("place"));
        field("realis", event.realis().word(), "the form of the clause, by rule " + event.rule());
        saidBy();
        field("claim", event.claim(), best == null ? "" : "the sentence " + offsets(best.span()));
        field("origins", Integer.toString(event.origins()), String.join(", ", event.originNames()));
        field("outlets", Integer.toString(event.outlets()), "the outlets of the reports below");
    }

    private void field(String name, String value, String restsOn) {
        sheet.row(FIELDS, List.of(name, value.isEmpty() ? NOT_TOLD : value, value.isEmpty() ? "" : restsOn));
    }

    private String quadName() {
        return event.event().quad().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void parties(String side, List<Party> parties) {
        if (parties.isEmpty()) {
            field(side, "", "");
        }
        for (int i = 0; i < parties.size(); i++) {
            String name = FieldWords.partyField(side, i);
            field(name, party(parties.get(i)), words(name));
        }
    }

    private static String party(Party party) {
        List<String> parts = new ArrayList<>();
        parts.add(party.name());
        if (party.person() != null && !party.person().equals(party.name())) {
            parts.add(party.person());
        }
        if (party.role() != null) {
            parts.add(party.role());
        }
        parts.add(party.actor());
        if (!party.country().equals(party.actor())) {
            parts.add(party.country());
        }
        parts.add(party.sector());
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String dateValue() {
        String value = Tables.date(event.date());
        return value.isEmpty()
                ? ""
                : value + ", precision: " + event.date().precision().name().toLowerCase(Locale.ROOT);
    }

    private String dateBasis() {
        return switch (event.date().basis()) {
            case CLAUSE -> words("date") + ", a date in the same clause";
            case SENTENCE -> words("date") + ", a date in the same sentence";
            case NARRATIVE -> words("date") + ", a date told before that the narrative still follows";
            case PUBLICATION ->
                "no words: only the day of publication, "
                        + (best == null || best.published() == null ? "which is not known" : best.published());
            case NONE -> "nothing";
        };
    }

    private void saidBy() {
        if (event.saidBy().isEmpty()) {
            String outlet = best == null ? null : best.outlet();
            field("said by", outlet == null ? "the page itself" : outlet + " itself", "no words: nobody is cited");
        }
        for (int i = 0; i < event.saidBy().size(); i++) {
            Speaker speaker = event.saidBy().get(i);
            field(i == 0 ? "said by" : "citing", speaker.name(), best == null ? "" : words(best, speaker.span()));
        }
    }

    private String words(String field) {
        Span span = event.spans().get(field);
        if (span == null || best == null) {
            return "no words of its own";
        }
        return words(best, span);
    }

    private static String words(Receipt report, Span span) {
        String words = FieldWords.of(report, span);
        return words == null ? "words outside the sentence, at " + offsets(span) : "\"" + words + "\" " + offsets(span);
    }

    private void report(Receipt report) {
        line("document", report.document());
        line("path", report.path());
        line("outlet", report.outlet() == null ? NOT_TOLD : report.outlet());
        line("title", report.title().isEmpty() ? NOT_TOLD : report.title());
        line("language", report.lang());
        line("published", report.published() == null ? NOT_TOLD : report.published());
        line("address", report.url() == null ? NOT_TOLD : report.url());
        line("sha256", report.sha256());
        line("said by", chain(report));
        line("realis", report.realis().word());
        line("rule", report.rule());
        line("sentence", offsets(report.span()) + " " + MarkedSentence.of(report));
        boolean first = true;
        for (Map.Entry<String, Span> field : report.spans().entrySet()) {
            String words = FieldWords.of(report, field.getValue());
            sheet.row(
                    WORDS,
                    List.of(
                            "",
                            first ? "words" : "",
                            field.getKey(),
                            offsets(field.getValue()),
                            words == null ? "(outside the sentence)" : words));
            first = false;
        }
    }

    private static String chain(Receipt report) {
        String outlet = report.outlet() == null ? "the page" : report.outlet();
        return report.saidBy().isEmpty()
                ? outlet + " itself"
                : outlet
                        + report.saidBy().stream()
                                .map(speaker -> " citing " + speaker.name())
                                .collect(Collectors.joining());
    }

    private void line(String name, String value) {
        sheet.row(REPORT, List.of("", name, value));
    }

    private static String offsets(Span span) {
        return "[" + span.start() + ", " + span.end() + "]";
    }
}
