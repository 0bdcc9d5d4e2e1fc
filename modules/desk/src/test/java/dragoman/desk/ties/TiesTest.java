package dragoman.desk.ties;

import static dragoman.desk.Fixture.day;
import static dragoman.desk.Fixture.event;
import static dragoman.desk.Fixture.notAfter;
import static dragoman.desk.Fixture.span;
import static dragoman.desk.Fixture.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.desk.Fixture.EventBuilder;
import dragoman.knowledge.PloverType;
import dragoman.reading.EventDate.Basis;
import dragoman.reading.EventDate.Precision;
import dragoman.reading.EventMention.Party;
import dragoman.reading.Realis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiesTest {

    private static final Party RUSSIA = state("RUS", "Russia");
    private static final Party CHINA = state("CHN", "China");
    private static final Party IRAN = state("IRN", "Iran");

    @Test
    void shouldCountCooperationAndConflictVerbalAndMaterialApart() {
        Tie tie = only(
                between("visit", PloverType.CONSULT, RUSSIA, CHINA).date(day("2023-10-16", Basis.CLAUSE)),
                between("exercise", PloverType.COOPERATE, CHINA, RUSSIA)
                        .date(span("2023-07-01", "2023-07-31", Precision.MONTH)),
                between("reproach", PloverType.ACCUSE, CHINA, RUSSIA).date(notAfter("2023-11-02")),
                between("seizure", PloverType.COERCE, RUSSIA, CHINA));

        assertThat(tie.first()).isEqualTo("CHN");
        assertThat(tie.second()).isEqualTo("RUS");
        assertThat(tie.verbalCooperation()).containsExactly("visit");
        assertThat(tie.materialCooperation()).containsExactly("exercise");
        assertThat(tie.verbalConflict()).containsExactly("reproach");
        assertThat(tie.materialConflict()).containsExactly("seizure");
        assertThat(tie.cooperation()).isEqualTo(2);
        assertThat(tie.conflict()).isEqualTo(2);
        assertThat(tie.events()).isEqualTo(4);
        assertThat(tie.score()).isCloseTo(2.5 + 9.5 - 3 - 7, within(1e-9));
        assertThat(tie.from()).isEqualTo(LocalDate.of(2023, 7, 1));
        assertThat(tie.to()).isEqualTo(LocalDate.of(2023, 11, 2));
    }

    @Test
    void shouldListApartWhatIsNotSaidToHaveHappened() {
        Tie tie = only(
                between("now", PloverType.AID, RUSSIA, IRAN).realis(Realis.ONGOING),
                between("plan", PloverType.CONSULT, RUSSIA, IRAN)
                        .realis(Realis.PLANNED)
                        .date(day("2024-01-01", Basis.CLAUSE)),
                between("denial", PloverType.AID, IRAN, RUSSIA).realis(Realis.DENIED),
                between("maybe", PloverType.AID, IRAN, RUSSIA).realis(Realis.POSSIBLE),
                between("not", PloverType.AID, IRAN, RUSSIA).realis(Realis.NOT_HAPPENED));

        assertThat(tie.materialCooperation()).containsExactly("now");
        assertThat(tie.notCounted()).containsExactly("plan", "denial", "maybe", "not");
        assertThat(tie.events()).isEqualTo(1);
        assertThat(tie.score()).isEqualTo(10);
        assertThat(tie.from()).isNull();
    }

    @Test
    void shouldKeepAnArmedGroupAndAnInstituteApartFromTheStateTheySitIn() {
        Party houthis = new Party("houthis", "Houthis", "YEM", "REB", null, null);
        Party institute = new Party("isw", "Institute for the Study of War", "USA", "EDU", null, null);
        Party navy = new Party("usa-navy", "US Navy", "USA", "MIL", null, null);
        Party premier = new Party("mark-rutte", "Mark Rutte", "NLD", "IGO", "Mark Rutte", "prime minister");
        Party nato = new Party("nato", "NATO", "", "IGO", null, null);

        List<Tie> ties = ties(
                between("strike", PloverType.ASSAULT, navy, houthis),
                between("claim", PloverType.ACCUSE, institute, RUSSIA),
                between("warning", PloverType.THREATEN, RUSSIA, nato),
                between("talks", PloverType.CONSULT, premier, CHINA));

        assertThat(ties)
                .extracting(tie -> tie.first() + " " + tie.second())
                .containsExactly("CHN NLD", "RUS isw", "RUS nato", "USA houthis");
    }

    @Test
    void shouldCountAnEventOfSeveralSidesOnceInEachPair() {
        Event joint = event("exchange", PloverType.RETREAT)
                .actor(RUSSIA, IRAN)
                .recipient(IRAN, RUSSIA, CHINA)
                .build();

        List<Tie> ties = Ties.of(new Findings(List.of(), List.of(joint)));

        assertThat(ties)
                .extracting(tie -> tie.first() + " " + tie.second() + " " + tie.events())
                .containsExactly("CHN IRN 1", "CHN RUS 1", "IRN RUS 1");
    }

    @Test
    void shouldPutTheTieOfMostEventsFirstAndLeaveOutActsWithinOneState() {
        List<Tie> ties = ties(
                between("a", PloverType.CONSULT, CHINA, IRAN),
                between("b", PloverType.CONSULT, RUSSIA, IRAN),
                between("c", PloverType.CONSULT, IRAN, RUSSIA),
                between("d", PloverType.PROTEST, RUSSIA, new Party("rus-mod", "Ministry", "RUS", "MIL", null, null)),
                event("e", PloverType.MOBILIZE).actor(RUSSIA));

        assertThat(ties)
                .extracting(tie -> tie.first() + " " + tie.second() + " " + tie.events())
                .containsExactly("IRN RUS 2", "CHN IRN 1");
    }

    private static EventBuilder between(String id, PloverType type, Party actor, Party recipient) {
        return event(id, type).actor(actor).recipient(recipient);
    }

    private static Tie only(EventBuilder... events) {
        List<Tie> ties = ties(events);
        assertThat(ties).hasSize(1);
        return ties.get(0);
    }

    private static List<Tie> ties(EventBuilder... events) {
        return Ties.of(new Findings(
                List.of(), List.of(events).stream().map(EventBuilder::build).toList()));
    }
}
