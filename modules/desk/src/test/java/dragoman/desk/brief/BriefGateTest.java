package dragoman.desk.brief;

import static dragoman.desk.Fixture.day;
import static dragoman.desk.Fixture.event;
import static dragoman.desk.Fixture.notAfter;
import static dragoman.desk.Fixture.page;
import static dragoman.desk.Fixture.state;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Event;
import dragoman.desk.Fixture.EventBuilder;
import dragoman.desk.Story.Member;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.PloverType;
import dragoman.reading.EventDate;
import dragoman.reading.EventDate.Basis;
import dragoman.reading.Realis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BriefGateTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final Wording WORDING = Wording.of("en");
    private static final BriefGate GATE = new BriefGate(KNOWLEDGE);
    private static final Names NAMES = new Names(KNOWLEDGE, WORDING);
    private static final Sentences SENTENCES = new Sentences(NAMES, new DateWords(WORDING), WORDING);

    private static final Member PAGE = page("a.txt", "Title", "The Harbour Courier", "en", "2023-07-20");

    private static final String SUMMIT = "On 13 September 2023 Vladimir Putin (Russia, president) met with Kim Jong Un"
            + " (North Korea, leader) on a visit in Vladivostok, according to the Kremlin.";

    @Test
    void shouldLetPassWhatLiesInCitedSpans() {
        assertThat(SENTENCES.of(BriefFixture.SUMMIT)).isEqualTo(SUMMIT);
        assertThat(GATE.faults(SUMMIT, BriefFixture.SUMMIT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13 September            | 14 September",
                "13 September            | 3 September",
                "September               | October",
                "2023                    | 2024",
                "Vladimir Putin          | Dmitry Medvedev",
                "Kim Jong Un             | Kim Jong Il",
                "North Korea             | South Korea",
                "Vladivostok             | Moscow",
                "the Kremlin             | the White House",
                "president               | prime minister",
                "met with                | met three times with",
                "met with                | did not meet with",
                "on a visit              | on a visit of 12 hours",
                "in Vladivostok          | in Vladivostok and Moscow"
            })
    void shouldCatchAChangedNameNumberDateOrPlace(String words, String changed) {
        String mutant = SUMMIT.replaceFirst(words, changed);

        assertThat(mutant).isNotEqualTo(SUMMIT);
        assertThat(GATE.faults(mutant, BriefFixture.SUMMIT)).isNotEmpty();
    }

    @Test
    void shouldCatchSidesThatChangedPlaces() {
        String sentence = SENTENCES.of(BriefFixture.SHELLS_SENT);
        String mutant = sentence.replace("North Korea", "#")
                .replace("Russia", "North Korea")
                .replace("#", "Russia");

        assertThat(GATE.faults(sentence, BriefFixture.SHELLS_SENT)).isEmpty();
        assertThat(GATE.faults(mutant, BriefFixture.SHELLS_SENT))
                .containsExactly("who acts stands behind the one acted upon");
    }

    @Test
    void shouldCatchADenialThatBecameAStatement() {
        String statement = "By 12 September 2024 (date not stated) Iran provided aid to Russia.";

        assertThat(GATE.faults(statement, BriefFixture.DENIED)).contains("'denied' of the pattern is missing");
    }

    @Test
    void shouldCatchANameWhoseFieldHasNoWords() {
        String sentence = SENTENCES.of(BriefFixture.UNFOUNDED);

        assertThat(sentence).contains("the United States");
        assertThat(GATE.faults(sentence, BriefFixture.UNFOUNDED))
                .containsExactly(
                        "'United' lies in no cited span of the event", "'States' lies in no cited span of the event");
    }

    @Test
    void shouldCatchADateWithoutWordsOrBasis() {
        Event noWords = protest().date(day("2023-07-20", Basis.CLAUSE)).build();
        Event otherDay = protest().date(notAfter("2023-07-21")).build();
        Event published = protest().date(notAfter("2023-07-20")).build();

        assertThat(GATE.faults(SENTENCES.of(noWords), noWords)).isNotEmpty();
        assertThat(GATE.faults(SENTENCES.of(otherDay), otherDay)).isNotEmpty();
        assertThat(GATE.faults(SENTENCES.of(published), published)).isEmpty();
    }

    @Test
    void shouldLookAtNoReportThatIsNotCited() {
        EventBuilder event = event("e", PloverType.AID)
                .actor(state("IRN", "Iran"))
                .recipient(state("RUS", "Russia"))
                .date(EventDate.UNKNOWN);
        for (int i = 0; i < BriefGate.CITED; i++) {
            event.report(PAGE, 100 * i, "[actor:Iran] [event:helped].");
        }
        Event uncited = event.report(PAGE, 900, "[actor:Iran] [event:helped] [recipient:Russia].")
                .build();

        assertThat(GATE.faults(SENTENCES.of(uncited), uncited))
                .containsExactly("'Russia' lies in no cited span of the event");
    }

    @ParameterizedTest
    @EnumSource(PloverType.class)
    void shouldTellEveryTypeInEveryRealisSoThatItPasses(PloverType type) {
        for (Realis realis : Realis.values()) {
            Event told = event("e", type)
                    .actor(state("RUS", "Russia"), state("CHN", "China"))
                    .recipient(state("USA", "United States"))
                    .realis(realis)
                    .date(day("2023-07-20", Basis.CLAUSE))
                    .place("black-sea", "Black Sea", "")
                    .report(
                            PAGE,
                            0,
                            "[date:Today] [actor:Russia] and [actor_2:China] [event:did it] to the [recipient:United States]"
                                    + " in the [place:Black Sea], [said_by:ISW] wrote.",
                            "|TASS",
                            "isw|Institute for the Study of War")
                    .build();
            Event bare = event("e", type)
                    .actor(state("RUS", "Russia"))
                    .realis(realis)
                    .report(PAGE, 0, "[actor:Russia] [event:did it].")
                    .build();

            assertThat(GATE.faults(SENTENCES.of(told), told))
                    .as(SENTENCES.of(told))
                    .isEmpty();
            assertThat(GATE.faults(SENTENCES.of(bare), bare))
                    .as(SENTENCES.of(bare))
                    .isEmpty();
            assertThat(SENTENCES.of(told) + SENTENCES.of(bare)).doesNotContain("{", "[", "  ", " ,", " .");
        }
    }

    private static EventBuilder protest() {
        return event("e", PloverType.PROTEST)
                .actor(state("IRQ", "Iraq"))
                .recipient(state("SWE", "Sweden"))
                .report(PAGE, 0, "[actor:Iraq] [event:protested] against [recipient:Sweden].");
    }
}
