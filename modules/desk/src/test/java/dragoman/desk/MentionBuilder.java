package dragoman.desk;

import dragoman.knowledge.PloverType;
import dragoman.language.Span;
import dragoman.reading.EventDate;
import dragoman.reading.EventMention;
import dragoman.reading.EventMention.Party;
import dragoman.reading.EventMention.Speaker;
import dragoman.reading.PlaceRef;
import dragoman.reading.Realis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An event mention made by hand. */
public final class MentionBuilder {

    private final PloverType type;
    private EventDate date = EventDate.UNKNOWN;
    private final List<Party> actor = new ArrayList<>();
    private final List<Party> recipient = new ArrayList<>();
    private @Nullable PlaceRef place;
    private Realis realis = Realis.HAPPENED;
    private final List<Speaker> saidBy = new ArrayList<>();
    private Span sentence = new Span(0, 0);

    private MentionBuilder(PloverType type) {
        this.type = type;
    }

    public static MentionBuilder mention(PloverType type) {
        return new MentionBuilder(type);
    }

    public MentionBuilder actor(String state) {
        actor.add(state(state));
        return this;
    }

    /** A person who acts for a state. */
    public MentionBuilder actor(String state, String id, String person) {
        actor.add(new Party(id, person, state, "GOV", person, null));
        return this;
    }

    public MentionBuilder recipient(String state) {
        recipient.add(state(state));
        return this;
    }

    public MentionBuilder recipient(String state, String id, String person) {
        recipient.add(new Party(id, person, state, "GOV", person, null));
        return this;
    }

    private static Party state(String id) {
        return new Party(id, id, id, "GOV", null, null);
    }

    public MentionBuilder on(String day) {
        LocalDate date = LocalDate.parse(day);
        this.date = new EventDate(date, date, EventDate.Precision.DAY, EventDate.Basis.CLAUSE);
        return this;
    }

    public MentionBuilder notAfter(String day) {
        date = new EventDate(null, LocalDate.parse(day), EventDate.Precision.OPEN, EventDate.Basis.PUBLICATION);
        return this;
    }

    public MentionBuilder between(String from, String to, EventDate.Precision precision) {
        date = new EventDate(LocalDate.parse(from), LocalDate.parse(to), precision, EventDate.Basis.CLAUSE);
        return this;
    }

    public MentionBuilder in(String id, String country) {
        place = new PlaceRef(id, id, country);
        return this;
    }

    public MentionBuilder realis(Realis value) {
        realis = value;
        return this;
    }

    /** The next link of the chain; {@code id} is null for a speaker the packs do not know. */
    public MentionBuilder saidBy(@Nullable String id, String name) {
        saidBy.add(new Speaker(id, name, new Span(0, 0)));
        return this;
    }

    public MentionBuilder sentence(int start, int end) {
        sentence = new Span(start, end);
        return this;
    }

    public EventMention build() {
        return new EventMention(
                type,
                "",
                List.of(),
                date,
                actor,
                recipient,
                place,
                realis,
                saidBy,
                type.word() + " " + actor.stream().map(Party::name).toList() + " "
                        + recipient.stream().map(Party::name).toList(),
                sentence,
                new TreeMap<>(),
                "test-" + type.word());
    }
}
