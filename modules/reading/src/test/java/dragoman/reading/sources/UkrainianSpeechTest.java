package dragoman.reading.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reported speech in Ukrainian. */
class UkrainianSpeechTest {

    @Test
    void takesTheClauseAfterShcho() {
        assertThat(Told.in("uk", "Інститут «Гавань» заявив, що Норвегія передала кораблі Швеції.")
                        .withInstitute("Інститут «Гавань»")
                        .said())
                .containsExactly("Інститут «Гавань» / заявив / Норвегія передала кораблі Швеції / institute");
    }

    @Test
    void takesWhatStandsBeforeTheSpeaker() {
        assertThat(Told.in("uk", "Норвегія передала кораблі Швеції, повідомляє Інститут «Гавань».")
                        .withInstitute("Інститут «Гавань»")
                        .said())
                .containsExactly("Інститут «Гавань» / повідомляє / Норвегія передала кораблі Швеції / institute");
    }

    @Test
    void keepsAQuotationOfSeveralSentencesTogether() {
        assertThat(Told.in(
                                "uk",
                                "«Ми передамо кораблі. Вони вже вийшли в море», — заявив міністр оборони Ларс Нурдаль.")
                        .withPerson("Ларс Нурдаль")
                        .said())
                .containsExactly(
                        "міністр оборони Ларс Нурдаль / заявив / «Ми передамо кораблі. Вони вже вийшли в море» / person");
    }

    @Test
    void leavesWhereAndWhenOutOfTheSource() {
        assertThat(Told.in("uk", "Президент Норвегії Ларс Нурдаль у середу заявив, що Швеція отримає кораблі.")
                        .withPerson("Ларс Нурдаль")
                        .said())
                .containsExactly("Президент Норвегії Ларс Нурдаль / заявив / Швеція отримає кораблі / person");
    }

    @Test
    void readsAccordingToInGenitive() {
        assertThat(Told.in("uk", "За даними Інституту «Гавань», Норвегія передала кораблі Швеції.")
                        .withInstitute("Інституту «Гавань»")
                        .said())
                .containsExactly("Інституту «Гавань» / За даними / Норвегія передала кораблі Швеції / institute");
    }

    @Test
    void readsAccordingToInInstrumental() {
        assertThat(Told.in("uk", "Згідно зі звітом, Норвегія передала кораблі Швеції.")
                        .said())
                .containsExactly("звітом / Згідно зі / Норвегія передала кораблі Швеції / -");
    }

    @Test
    void readsAnAsClauseWithThePlaceAsSpeaker() {
        assertThat(Told.in("uk", "Як зазначають в Інституті «Гавань», Норвегія передала кораблі Швеції.")
                        .withInstitute("Інституті «Гавань»")
                        .said())
                .containsExactly("Інституті «Гавань» / зазначають / Норвегія передала кораблі Швеції / institute");
    }

    @Test
    void takesAReportAsSpeaker() {
        assertThat(Told.in("uk", "У звіті Інституту «Гавань» йдеться, що Норвегія передала кораблі.")
                        .withInstitute("Інституту «Гавань»")
                        .said())
                .containsExactly("звіті Інституту «Гавань» / йдеться / Норвегія передала кораблі / institute");
    }

    @Test
    void knowsWhenNobodyIsNamed() {
        assertThat(Told.in("uk", "Зазначається, що Норвегія передала кораблі.").said())
                .containsExactly(" / Зазначається / Норвегія передала кораблі / -");
    }

    @Test
    void refersThisToTheSentenceBeforeAndChainsIt() {
        assertThat(Told.in(
                                "uk",
                                "Норвегія передала кораблі Швеції. Про це повідомляє «Північ» з посиланням на Інститут «Гавань».")
                        .withOutlet("«Північ»")
                        .withInstitute("Інститут «Гавань»")
                        .said())
                .containsExactly(
                        "«Північ» / повідомляє / Норвегія передала кораблі Швеції. / outlet",
                        "Інститут «Гавань» / з посиланням на / Норвегія передала кораблі Швеції. / institute");
    }

    @Test
    void givesAnOmittedSubjectToTheLastWhoSpoke() {
        assertThat(Told.in("uk", "Ларс Нурдаль заявив, що порт закрито. Додав, що його незабаром відкриють.")
                        .withPerson("Ларс Нурдаль")
                        .said())
                .containsExactly(
                        "Ларс Нурдаль / заявив / порт закрито / person",
                        " / Додав / його незабаром відкриють / person");
    }

    @Test
    void takesAPossessiveAsSource() {
        assertThat(Told.in("uk", "Ларс Нурдаль заявив, що порт закрито. На його думку, кораблі не вийдуть.")
                        .withPerson("Ларс Нурдаль")
                        .said())
                .containsExactly(
                        "Ларс Нурдаль / заявив / порт закрито / person",
                        "його / На його думку / кораблі не вийдуть / person");
    }

    @Test
    void takesWhatIsDenied() {
        assertThat(Told.in("uk", "МЗС Норвегії спростувало, що країна передала кораблі.")
                        .withMinistry("МЗС Норвегії")
                        .said())
                .containsExactly("МЗС Норвегії / спростувало / країна передала кораблі / ministry");
    }

    @Test
    void takesAnImperativeForNoStatement() {
        assertThat(Told.in("uk", "Підтримайте нашу редакцію сьогодні.").said()).isEmpty();
    }
}
