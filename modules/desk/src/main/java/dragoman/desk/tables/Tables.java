package dragoman.desk.tables;

import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.desk.Story;
import dragoman.desk.ties.Tie;
import dragoman.reading.EventDate;
import dragoman.reading.EventMention.Party;
import dragoman.reading.PlaceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of events, stories and ties. Each row is one finding, in the order given. */
public final class Tables {

    private static final int MONTHS_IN_QUARTER = 3;
    private static final int ISO_MONTH = "2023-09".length();

    private Tables() {}

    public static Table events(Findings findings) {
        return new Table(
                List.of("id", "date", "event", "actor", "recipient", "place", "realis", "origins", "outlets", "story"),
                findings.events().stream().map(Tables::row).toList());
    }

    private static List<String> row(Event event) {
        PlaceRef place = event.place();
        return List.of(
                event.id(),
                date(event.date()),
                type(event),
                parties(event.actor()),
                parties(event.recipient()),
                place == null ? "" : cell(place.name()),
                event.realis().word(),
                Integer.toString(event.origins()),
                Integer.toString(event.outlets()),
                event.story());
    }

    public static Table stories(Findings findings) {
        return new Table(
                List.of("id", "from", "to", "langs", "pages", "outlets", "title"),
                findings.stories().stream().map(Tables::row).toList());
    }

    private static List<String> row(Story story) {
        long outlets = story.documents().stream()
                .map(Story.Member::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return List.of(
                story.id(),
                day(story.from()),
                day(story.to()),
                String.join(" ", story.langs()),
                Integer.toString(story.documents().size()),
                Long.toString(outlets),
                cell(story.title()));
    }

    public static Table ties(List<Tie> ties) {
        return new Table(
                List.of(
                        "first",
                        "second",
                        "events",
                        "cooperation",
                        "conflict",
                        "verbal cooperation",
                        "material cooperation",
                        "verbal conflict",
                        "material conflict",
                        "not counted",
                        "from",
                        "to",
                        "score"),
                ties.stream().map(Tables::row).toList());
    }

    private static List<String> row(Tie tie) {
        return List.of(
                tie.first(),
                tie.second(),
                Integer.toString(tie.events()),
                Integer.toString(tie.cooperation()),
                Integer.toString(tie.conflict()),
                Integer.toString(tie.verbalCooperation().size()),
                Integer.toString(tie.materialCooperation().size()),
                Integer.toString(tie.verbalConflict().size()),
                Integer.toString(tie.materialConflict().size()),
                Integer.toString(tie.notCounted().size()),
                day(tie.from()),
                day(tie.to()),
                String.format(Locale.ROOT, "%+.1f", tie.score()));
    }

    /** An event in one line: {@code 2023-09-13  CONSULT visit  Russia (Vladimir Putin) > North Korea  at Vladivostok}. */
    public static String line(Event event) {
        PlaceRef place = event.place();
        return (date(event.date()) + "  " + type(event) + "  " + parties(event.actor())
                        + (event.recipient().isEmpty() ? "" : " > " + parties(event.recipient()))
                        + (place == null ? "" : "  at " + cell(place.name()))
                        + "  " + event.realis().word())
                .strip();
    }

    /**
     * A date as short as its precision: {@code 2023-09-13}, {@code 2023-09}, {@code 2023-Q3}, {@code 2023}, {@code 2020s},
     * {@code 2023-09-11/2023-09-17}, {@code ..2023-09-13} (not after), {@code 2023-09-13..} (not before), empty when not
     * known.
     */
    public static String date(EventDate date) {
        LocalDate from = date.from();
        LocalDate to = date.to();
        if (from == null || to == null) {
            return from == null ? (to == null ? "" : ".." + to) : from + "..";
        }
        return switch (date.precision()) {
            case MONTH -> from.toString().substring(0, ISO_MONTH);
            case QUARTER -> from.getYear() + "-Q" + ((from.getMonthValue() - 1) / MONTHS_IN_QUARTER + 1);
            case YEAR -> Integer.toString(from.getYear());
            case DECADE -> from.getYear() + "s";
            case DAY, WEEK, RANGE, OPEN, UNKNOWN -> from.equals(to) ? from.toString() : from + "/" + to;
        };
    }

    /** Type and, where told, mode: {@code CONSULT visit}. */
    public static String type(Event event) {
        return event.mode().isEmpty() ? event.event().word() : event.event().word() + " " + event.mode();
    }

    /** Names, with the person who acts: {@code Russia (Vladimir Putin), China}. */
    public static String parties(List<Party> parties) {
        return parties.stream().map(Tables::party).collect(Collectors.joining(", "));
    }

    private static String party(Party party) {
        String person = party.person();
        if (person == null) {
            return cell(party.name());
        }
        String actsFor = person.equals(party.name()) ? party.country() : party.name();
        return cell(actsFor.isEmpty() ? person : actsFor + " (" + person + ")");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
