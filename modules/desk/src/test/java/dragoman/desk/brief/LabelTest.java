package dragoman.desk.brief;

import static dragoman.desk.Fixture.day;
import static dragoman.desk.Fixture.event;
import static dragoman.desk.Fixture.page;
import static dragoman.desk.Fixture.state;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Event;
import dragoman.desk.Fixture.EventBuilder;
import dragoman.desk.Story.Member;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.PloverType;
import dragoman.reading.EventDate.Basis;
import dragoman.reading.EventMention.Party;
import dragoman.reading.Realis;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelTest {

    private static final Names NAMES = new Names(Knowledge.load(), Wording.of("en"));
    private static final Member PAGE = page("a.txt", "Title", "The Harbour Courier", "en", "2024-05-20");
    private static final Party RUSSIA = state("RUS", "Russia");
    private static final Party UKRAINE = state("UKR", "Ukraine");

    @Test
    void shouldCallAHostileActAllegedThatOnlyTheOtherSideTellsOf() {
        String byUkraine = "[actor:Russia] [event:shelled] [recipient:Ukraine], [said_by:Zelenskyy] said.";
        EventBuilder strike = strike().report(PAGE, 0, byUkraine, "volodymyr-zelenskyy|Volodymyr Zelenskyy");

        assertThat(label(strike.build())).isEqualTo(Label.ALLEGED);
        assertThat(label(strike.report(PAGE, 0, byUkraine, "isw|Institute for the Study of War")
                        .build()))
                .isEqualTo(Label.REPORTED);
        assertThat(label(strike().report(PAGE, 0, "[actor:Russia] [event:shelled] [recipient:Ukraine].")
                        .build()))
                .isEqualTo(Label.REPORTED);
    }

    @Test
    void shouldCallAllegedWhatSomebodyDeniesInTheStoryOrAtThatTime() {
        Event strike = strike().date(day("2024-05-19", Basis.CLAUSE)).build();
        EventBuilder denial = strike().realis(Realis.DENIED);

        assertThat(label(strike, denial.build())).isEqualTo(Label.ALLEGED);
        assertThat(label(strike, strike().realis(Realis.NOT_HAPPENED).build())).isEqualTo(Label.ALLEGED);
        assertThat(label(strike, denial.story("other").build())).isEqualTo(Label.REPORTED);
        assertThat(label(strike, denial.date(day("2024-06-01", Basis.CLAUSE)).build()))
                .isEqualTo(Label.ALLEGED);
        assertThat(label(strike, denial.date(day("2024-08-01", Basis.CLAUSE)).build()))
                .isEqualTo(Label.REPORTED);
        assertThat(label(strike, denial.story("story-1").actor(UKRAINE).build()))
                .isEqualTo(Label.REPORTED);
    }

    private static Label label(Event event, Event... denials) {
        return Label.of(event, List.of(denials), NAMES);
    }

    private static EventBuilder strike() {
        return event("e", PloverType.ASSAULT).actor(RUSSIA).recipient(UKRAINE);
    }
}
