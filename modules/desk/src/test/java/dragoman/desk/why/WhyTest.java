package dragoman.desk.why;

import static dragoman.desk.Fixture.day;
import static dragoman.desk.Fixture.event;
import static dragoman.desk.Fixture.notAfter;
import static dragoman.desk.Fixture.page;
import static dragoman.desk.Fixture.person;
import static dragoman.desk.Fixture.state;
import static dragoman.desk.Fixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.desk.Story.Member;
import dragoman.knowledge.PloverType;
import dragoman.language.Span;
import dragoman.reading.EventDate.Basis;
import dragoman.reading.Realis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WhyTest {

    private static final Member ENGLISH =
            page("en-summit.html", "Putin and Kim meet", "The Harbour Courier", "en", "2023-09-13T18:05:00+00:00");
    private static final Member UKRAINIAN = page("uk-samit.txt", "Путін і Кім зустрілися", null, "uk", null);

    private static final Event SUMMIT = event("e1", PloverType.CONSULT)
            .mode("visit", "diplomatic")
            .actor(person("RUS", "Russia", "Vladimir Putin", "president"))
            .recipient(person("PRK", "North Korea", "Kim Jong Un", "leader"))
            .date(day("2023-09-13", Basis.CLAUSE))
            .place("vostochny-rus", "Vostochny Cosmodrome", "RUS")
            .report(
                    ENGLISH,
                    120,
                    "[actor:Russian President Vladimir Putin] [event:met] [recipient:North Korean leader Kim Jong Un] at the"
                            + " [place:Vostochny Cosmodrome] [date:on Wednesday], [said_by:the Kremlin] said, adding that the"
                            + " two men had talked for more than four hours, first with their delegations and then alone.",
                    "RUS|Russia")
            .report(UKRAINIAN, 7, "[actor:Путін] [event:зустрівся] з [recipient:Кім Чен Ином].")
            .origins("Russia", "unknown")
            .build();

    private static final Findings FINDINGS =
            new Findings(List.of(story("story-1", "Putin and Kim meet", ENGLISH, UKRAINIAN)), List.of(SUMMIT));

    @Test
    void shouldShowEveryFieldWithItsWordsAndEveryReport() throws IOException {
        assertThat(Why.explain(SUMMIT, FINDINGS)).isEqualTo(resource("summit.txt"));
    }

    @Test
    void shouldStayWithinAHundredColumns() {
        assertThat(Why.explain(SUMMIT, FINDINGS).lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    }

    @Test
    void shouldSayWhatAFieldWithoutWordsRestsOn() {
        Event shelling = event("e2", PloverType.ASSAULT)
                .actor(state("RUS", "Russia"))
                .recipient(state("UKR", "Ukraine"))
                .date(notAfter("2023-09-13"))
                .report(ENGLISH, 300, "[actor:Russia] [event:shelled] [recipient:Ukraine].")
                .build();

        String why = Why.explain(shelling, FINDINGS);

        assertThat(why)
                .containsPattern("date +\\.\\.2023-09-13, precision: open +no words: only the day of publication,")
                .containsPattern("place +\\(not told\\)")
                .containsPattern("said by +The Harbour Courier itself +no words: nobody is cited");
    }

    @Test
    void shouldGiveOnlyTheOffsetsOfWordsOutsideTheSentence() {
        Event sentence = event("e3", PloverType.AID)
                .actor(state("IRN", "Iran"))
                .realis(Realis.DENIED)
                .date(day("2023-09-12", Basis.NARRATIVE))
                .report(ENGLISH, 300, "[actor:Iran] [event:sent] missiles.")
                .build();
        sentence.spans().put("date", new Span(12, 24));

        assertThat(Why.explain(sentence, FINDINGS))
                .containsPattern("date +2023-09-12, precision: day +words outside the sentence, at \\[12, 24\\]")
                .containsPattern("date +\\[12, 24\\] +\\(outside the sentence\\)");
    }

    @Test
    void shouldNestMarksAndLeaveOutThoseThatCross() {
        Event nested = event("e4", PloverType.ACCUSE)
                .report(ENGLISH, 0, "[actor:Iran's minister] [event:blamed] Israel.")
                .build();
        nested.spans().put("said_by", new Span(0, 6));
        nested.spans().put("recipient", new Span(10, 22));

        assertThat(MarkedSentence.of(nested.reports().get(0)))
                .isEqualTo("[actor: [said_by: Iran's] minister] [event: blamed] Israel.");
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(WhyTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
