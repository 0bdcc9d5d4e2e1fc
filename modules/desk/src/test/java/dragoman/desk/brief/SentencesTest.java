package dragoman.desk.brief;

import static dragoman.desk.Fixture.day;
import static dragoman.desk.Fixture.event;
import static dragoman.desk.Fixture.notAfter;
import static dragoman.desk.Fixture.notBefore;
import static dragoman.desk.Fixture.page;
import static dragoman.desk.Fixture.span;
import static dragoman.desk.Fixture.state;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Fixture.EventBuilder;
import dragoman.desk.Story.Member;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.PloverType;
import dragoman.reading.EventDate;
import dragoman.reading.EventDate.Basis;
import dragoman.reading.EventDate.Precision;
import dragoman.reading.EventMention.Party;
import dragoman.reading.Realis;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final Wording WORDING = Wording.of("en");
    private static final Names NAMES = new Names(Knowledge.load(), WORDING);
    private static final Sentences SENTENCES = new Sentences(NAMES, new DateWords(WORDING), WORDING);
    private static final Member PAGE = page("a.txt", "Title", "The Harbour Courier", "en", "2024-05-20");

    @Test
    void shouldWordADateNoMorePreciselyThanItIsKnown() {
        assertThat(dated(day("2024-05-19", Basis.CLAUSE))).startsWith("On 19 May 2024 Iran");
        assertThat(dated(span("2024-05-13", "2024-05-19", Precision.WEEK)))
                .startsWith("In the week from 13 May 2024 to 19 May 2024 Iran");
        assertThat(dated(span("2024-05-01", "2024-05-31", Precision.MONTH))).startsWith("In May 2024 Iran");
        assertThat(dated(span("2024-04-01", "2024-06-30", Precision.QUARTER)))
                .startsWith("In the months from April 2024 to June 2024 Iran");
        assertThat(dated(span("2023-01-01", "2023-12-31", Precision.YEAR))).startsWith("In 2023 Iran");
        assertThat(dated(span("1990-01-01", "1999-12-31", Precision.DECADE))).startsWith("In the 1990s Iran");
        assertThat(dated(span("2024-05-13", "2024-05-15", Precision.RANGE)))
                .startsWith("Between 13 May 2024 and 15 May 2024 Iran");
        assertThat(dated(notAfter("2024-05-20"))).startsWith("By 20 May 2024 (date not stated) Iran");
        assertThat(dated(notBefore("2024-05-20"))).startsWith("After 20 May 2024 (date not stated) Iran");
        assertThat(dated(EventDate.UNKNOWN)).startsWith("On a day not stated Iran");
    }

    @Test
    void shouldTellEachRealisInItsOwnWay() {
        assertThat(told(Realis.HAPPENED))
                .isEqualTo("On 19 May 2024 Iran provided aid to Russia, according to the Kremlin.");
        assertThat(told(Realis.ONGOING))
                .isEqualTo("On 19 May 2024 Iran was providing aid to Russia, according to the Kremlin.");
        assertThat(told(Realis.PLANNED))
                .isEqualTo("On 19 May 2024 Iran is to provide aid to Russia, according to the Kremlin.");
        assertThat(told(Realis.POSSIBLE))
                .isEqualTo("On 19 May 2024 Iran possibly provided aid to Russia, according to the Kremlin.");
        assertThat(told(Realis.DENIED))
                .isEqualTo("The Kremlin denied that on 19 May 2024 Iran provided aid to Russia.");
        assertThat(told(Realis.NOT_HAPPENED))
                .isEqualTo("On 19 May 2024 Iran did not provide aid to Russia, according to the Kremlin.");
    }

    @Test
    void shouldNameTheOutletWhereNobodyIsCitedAndBothEndsOfAChain() {
        EventBuilder own = aid().report(PAGE, 0, "[actor:Iran] [event:helped] [recipient:Russia].");
        EventBuilder chain = aid().report(
                        PAGE,
                        0,
                        "[actor:Iran] [event:helped] [recipient:Russia], [said_by:TASS] said.",
                        "tass|TASS",
                        "|Institute for the Study of War");

        assertThat(SENTENCES.of(own.build())).endsWith("aid to Russia, The Harbour Courier reported.");
        assertThat(SENTENCES.of(chain.build()))
                .endsWith("aid to Russia, according to the Institute for the Study of War, as cited by TASS.");
    }

    @Test
    void shouldNameTheStateOfAPersonWhoStandsAlone() {
        Party minister = new Party("sergei-lavrov", "Sergei Lavrov", "RUS", "GOV", "Sergei Lavrov", "foreign minister");
        String sentence = SENTENCES.of(event("e", PloverType.CONSULT)
                .mode("phone")
                .actor(minister)
                .recipient(state("IRN", "Iran"), state("CHN", "China"), state("USA", "United States"))
                .date(day("2024-05-19", Basis.CLAUSE))
                .report(PAGE, 0, "x")
                .build());

        assertThat(sentence)
                .isEqualTo(
                        "On 19 May 2024 Sergei Lavrov (Russia, foreign minister) spoke by telephone with Iran, China and"
                                + " the United States, The Harbour Courier reported.");
    }

    @Test
    void shouldHaveThreeFormsOfEveryActAndNoNameOrNumberAmongThem() {
        for (PloverType type : PloverType.values()) {
            assertThat(WORDING.forms("act." + type)).as(type.word()).containsOnlyKeys("bare", "gerund", "past");
            for (Map.Entry<String, String> form : WORDING.forms("act." + type).entrySet()) {
                assertThat(form.getValue()).matches("[a-z{}\\[\\] ]+");
            }
        }
    }

    private static String dated(EventDate date) {
        return SENTENCES.of(aid().date(date)
                .report(PAGE, 0, "[actor:Iran] [event:helped] [recipient:Russia].")
                .build());
    }

    private static String told(Realis realis) {
        return SENTENCES.of(aid().realis(realis)
                .date(day("2024-05-19", Basis.CLAUSE))
                .report(
                        PAGE,
                        0,
                        "[actor:Iran] [event:helped] [recipient:Russia], [said_by:the Kremlin] said.",
                        "kremlin|Kremlin")
                .build());
    }

    private static EventBuilder aid() {
        return event("e", PloverType.AID).actor(state("IRN", "Iran")).recipient(state("RUS", "Russia"));
    }
}
