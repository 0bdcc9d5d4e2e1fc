package dragoman.desk.tables;

import static dragoman.desk.Fixture.day;
import static dragoman.desk.Fixture.event;
import static dragoman.desk.Fixture.notAfter;
import static dragoman.desk.Fixture.notBefore;
import static dragoman.desk.Fixture.page;
import static dragoman.desk.Fixture.person;
import static dragoman.desk.Fixture.span;
import static dragoman.desk.Fixture.state;
import static dragoman.desk.Fixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.desk.ties.Ties;
import dragoman.knowledge.PloverType;
import dragoman.reading.EventDate;
import dragoman.reading.EventDate.Basis;
import dragoman.reading.EventDate.Precision;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final Event SUMMIT = event("e1", PloverType.CONSULT)
            .mode("visit")
            .actor(person("RUS", "Russia", "Vladimir Putin", "president"))
            .recipient(state("PRK", "North Korea"))
            .place("vladivostok-rus", "Vladivostok", "RUS")
            .date(day("2019-04-25", Basis.CLAUSE))
            .build();

    private static final Findings FINDINGS = new Findings(
            List.of(story(
                    "story-1",
                    "Kim\nand Putin",
                    page("a.txt", "A", "The Harbour Courier", "en", "2019-04-25"),
                    page("b.txt", "B", null, "uk", null))),
            List.of(SUMMIT));

    @Test
    void shouldDescribeEachEventInOneRowAndInOneLine() {
        assertThat(Tables.events(FINDINGS).rows())
                .containsExactly(List.of(
                        "e1",
                        "2019-04-25",
                        "CONSULT visit",
                        "Russia (Vladimir Putin)",
                        "North Korea",
                        "Vladivostok",
                        "happened",
                        "1",
                        "0",
                        "story-1"));
        assertThat(Tables.line(SUMMIT))
                .isEqualTo(
                        "2019-04-25  CONSULT visit  Russia (Vladimir Putin) > North Korea  at Vladivostok  happened");
    }

    @Test
    void shouldDescribeEachStoryInOneRowWithoutLineFeeds() {
        assertThat(Tables.stories(FINDINGS).rows())
                .containsExactly(List.of("story-1", "2019-04-25", "2019-04-25", "en uk", "2", "1", "Kim and Putin"));
    }

    @Test
    void shouldDescribeEachTieInOneRow() {
        assertThat(Tables.ties(Ties.of(FINDINGS)).rows())
                .containsExactly(List.of(
                        "PRK", "RUS", "1", "1", "0", "1", "0", "0", "0", "0", "2019-04-25", "2019-04-25", "+2.5"));
    }

    @Test
    void shouldShowADateAsPreciseAsItIsKnown() {
        assertThat(Tables.date(span("2023-09-01", "2023-09-30", Precision.MONTH)))
                .isEqualTo("2023-09");
        assertThat(Tables.date(span("2023-07-01", "2023-09-30", Precision.QUARTER)))
                .isEqualTo("2023-Q3");
        assertThat(Tables.date(span("2023-01-01", "2023-12-31", Precision.YEAR)))
                .isEqualTo("2023");
        assertThat(Tables.date(span("1990-01-01", "1999-12-31", Precision.DECADE)))
                .isEqualTo("1990s");
        assertThat(Tables.date(span("2023-09-11", "2023-09-17", Precision.WEEK)))
                .isEqualTo("2023-09-11/2023-09-17");
        assertThat(Tables.date(notAfter("2023-09-13"))).isEqualTo("..2023-09-13");
        assertThat(Tables.date(notBefore("2023-09-13"))).isEqualTo("2023-09-13..");
        assertThat(Tables.date(EventDate.UNKNOWN)).isEmpty();
    }
}
