package dragoman.reading.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reported speech in English. */
class EnglishSpeechTest {

    @Test
    void takesTheClauseAfterThat() {
        assertThat(Told.in("en", "The Harbour Institute said that Norway had sent ships to Sweden.")
                        .withInstitute("Harbour Institute")
                        .said())
                .containsExactly("The Harbour Institute / said / Norway had sent ships to Sweden / institute");
    }

    @Test
    void takesAClauseWithoutThat() {
        assertThat(Told.in("en", "The minister said Norway had sent ships.").said())
                .containsExactly("The minister / said / Norway had sent ships / -");
    }

    @Test
    void takesWhatStandsBeforeTheSpeaker() {
        assertThat(Told.in("en", "Norway sent ships to Sweden, the Harbour Institute said on Monday.")
                        .withInstitute("Harbour Institute")
                        .said())
                .containsExactly("the Harbour Institute / said / Norway sent ships to Sweden / institute");
    }

    @Test
    void takesASourceWithItsApposition() {
        assertThat(Told.in("en", "Jane Roe, head of the Harbour Institute, said that Norway had sent ships.")
                        .withPerson("Jane Roe")
                        .withInstitute("Harbour Institute")
                        .said())
                .containsExactly("Jane Roe, head of the Harbour Institute / said / Norway had sent ships / person");
    }

    @Test
    void keepsAQuotationOfSeveralSentencesTogether() {
        assertThat(Told.in(
                                "en",
                                "“We will send ships. They sail today,” said Jane Roe, head of the port. “Nobody can stop us.”")
                        .withPerson("Jane Roe")
                        .said())
                .containsExactly(
                        "Jane Roe, head of the port / said / “We will send ships. They sail today,” … “Nobody can stop us.” / person");
    }

    @Test
    void readsAccordingToBeforeTheClause() {
        assertThat(Told.in("en", "According to the Harbour Institute, Norway sent ships to Sweden.")
                        .withInstitute("Harbour Institute")
                        .said())
                .containsExactly("the Harbour Institute / According to / Norway sent ships to Sweden / institute");
    }

    @Test
    void readsAccordingToBehindTheClause() {
        assertThat(Told.in("en", "Norway sent ships to Sweden, according to the Harbour Institute.")
                        .withInstitute("Harbour Institute")
                        .said())
                .containsExactly("the Harbour Institute / according to / Norway sent ships to Sweden / institute");
    }

    @Test
    void readsAnAsClauseInTheMiddle() {
        assertThat(Told.in("en", "At the same time, as analysts note, Norway sent ships.")
                        .said())
                .containsExactly("analysts / note / Norway sent ships / -");
    }

    @Test
    void knowsWhenNobodyIsNamed() {
        assertThat(Told.in("en", "It is noted that Norway sent ships to Sweden.")
                        .said())
                .containsExactly(" / It is noted / Norway sent ships to Sweden / -");
    }

    @Test
    void chainsAnOutletToWhomItCites() {
        assertThat(Told.in("en", "Norway sent ships, the Northern Post reported, citing the Harbour Institute.")
                        .withInstitute("Harbour Institute")
                        .withOutlet("Northern Post")
                        .said())
                .containsExactly(
                        "the Northern Post / reported / Norway sent ships / outlet",
                        "the Harbour Institute / citing / Norway sent ships / institute");
    }

    @Test
    void chainsAnInsertedCitation() {
        assertThat(Told.in("en", "The Northern Post, citing the Harbour Institute, reported that Norway sent ships.")
                        .withInstitute("Harbour Institute")
                        .withOutlet("Northern Post")
                        .said())
                .containsExactly(
                        "The Northern Post / reported / Norway sent ships / outlet",
                        "the Harbour Institute / citing / Norway sent ships / institute");
    }

    @Test
    void refersThisToTheSentenceBefore() {
        assertThat(Told.in(
                                "en",
                                "Norway sent ships. This was stated by analysts of the Harbour Institute in their report, Northern Post reports.")
                        .withInstitute("Harbour Institute")
                        .withOutlet("Northern Post")
                        .said())
                .containsExactly(
                        "Northern Post / reports / Norway sent ships. / outlet",
                        "analysts of the Harbour Institute / stated / Norway sent ships. / institute");
    }

    @Test
    void givesAPronounToTheLastPersonWhoSpoke() {
        assertThat(Told.in("en", "Jane Roe said the port was closed. She added that it would open soon.")
                        .withPerson("Jane Roe")
                        .said())
                .containsExactly(
                        "Jane Roe / said / the port was closed / person", "She / added / it would open soon / person");
    }

    @Test
    void endsOneContentWhereTheNextCueBegins() {
        assertThat(Told.in("en", "The minister said the port was closed, adding that it would open soon.")
                        .said())
                .containsExactly(
                        "The minister / said / the port was closed / -",
                        "The minister / adding / it would open soon / -");
    }

    @Test
    void takesWhatIsDenied() {
        assertThat(Told.in("en", "Norway denied that it had sent ships to Sweden.")
                        .said())
                .containsExactly("Norway / denied / it had sent ships to Sweden / -");
    }

    @Test
    void takesANounForNoVerb() {
        assertThat(Told.in("en", "The report on the port was long, and the claims were old.")
                        .said())
                .isEmpty();
    }

    @Test
    void readsASpeakerWhoIsDescribedByAClause() {
        assertThat(Told.in("en", "A broker in Oslo who had seen the ships said they were old.")
                        .said())
                .containsExactly("A broker in Oslo who had seen the ships / said / they were old / -");
    }

    @Test
    void readsAnInsertionThatTellsWhereItWasSaid() {
        assertThat(Told.in("en", "Norway sent ships, the Harbour Institute said in a report published on Monday.")
                        .withInstitute("Harbour Institute")
                        .said())
                .containsExactly("the Harbour Institute / said / Norway sent ships / institute");
    }

    @Test
    void forgetsAPersonWhenSomebodyUnknownSpeaks() {
        assertThat(Told.in("en", "Jane Roe said the port was closed. A broker said it was open. He added that it paid.")
                        .withPerson("Jane Roe")
                        .said())
                .containsExactly(
                        "Jane Roe / said / the port was closed / person",
                        "A broker / said / it was open / -",
                        "He / added / it paid / -");
    }

    @Test
    void findsNothingInALanguageWithoutCues() {
        assertThat(Told.in("xx", "The minister said that Norway had sent ships.")
                        .said())
                .isEmpty();
    }
}
