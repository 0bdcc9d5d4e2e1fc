package dragoman.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.knowledge.PloverType;
import dragoman.language.Span;
import dragoman.reading.Document;
import dragoman.reading.EventDate;
import dragoman.reading.EventMention;
import dragoman.reading.Realis;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationTest {

    private static final String TEXT = "Iran condemned Israel and met Iraq. Rain fell in Oslo.";
    private static final Document DOCUMENT = Document.of("", TEXT, "en", null);

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static EventMention event(
            PloverType type, String trigger, @Nullable String actor, @Nullable String recipient) {
        TreeMap<String, Span> spans = new TreeMap<>();
        spans.put("event", span(trigger));
        if (actor != null) {
            spans.put("actor", span(actor));
        }
        if (recipient != null) {
            spans.put("recipient", span(recipient));
        }
        return new EventMention(
                type,
                "",
                List.of(),
                EventDate.UNKNOWN,
                List.of(),
                List.of(),
                null,
                Realis.HAPPENED,
                List.of(),
                "",
                DOCUMENT.sentences().get(0).span(),
                spans,
                "rule");
    }

    private static @Nullable PloverType relation(String source, String target, EventMention... events) {
        return Relation.between(List.of(span(source)), List.of(span(target)), List.of(events), DOCUMENT.sentences())
                .orElse(null);
    }

    @Test
    void isTheEventBetweenTheGivenParties() {
        assertThat(relation(
                        "Iran",
                        "Iraq",
                        event(PloverType.ACCUSE, "condemned", "Iran", "Israel"),
                        event(PloverType.CONSULT, "met", "Iran", "Iraq")))
                .isEqualTo(PloverType.CONSULT);
    }

    @Test
    void isAnEventTheOtherWayRoundBeforeOneThatMerelyStandsNear() {
        assertThat(relation(
                        "Iraq",
                        "Iran",
                        event(PloverType.ACCUSE, "condemned", "Iran", "Israel"),
                        event(PloverType.CONSULT, "met", "Iran", "Iraq")))
                .isEqualTo(PloverType.CONSULT);
    }

    @Test
    void isTheNearestEventOfTheSentenceWhereNoneHasBothParties() {
        assertThat(relation(
                        "Iran",
                        "Israel",
                        event(PloverType.CONSULT, "met", null, "Iraq"),
                        event(PloverType.ACCUSE, "condemned", null, null)))
                .isEqualTo(PloverType.ACCUSE);
    }

    @Test
    void isNotTakenFromASentenceThatLacksOneOfThem() {
        assertThat(relation("Iran", "Oslo", event(PloverType.ACCUSE, "condemned", "Iran", "Israel")))
                .isNull();
    }

    @Test
    void asksOnlyForThePartyThatHasSpans() {
        EventMention[] events = {
            event(PloverType.ACCUSE, "condemned", "Iran", "Israel"), event(PloverType.CONSULT, "met", "Iran", "Iraq")
        };

        assertThat(Relation.between(List.of(), List.of(span("Iraq")), List.of(events), DOCUMENT.sentences()))
                .hasValue(PloverType.CONSULT);
        assertThat(Relation.between(List.of(), List.of(), List.of(events), DOCUMENT.sentences()))
                .isEmpty();
    }
}
