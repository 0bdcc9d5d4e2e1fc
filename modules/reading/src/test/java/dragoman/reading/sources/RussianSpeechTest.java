package dragoman.reading.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reported speech in Russian. */
class RussianSpeechTest {

    @Test
    void takesTheClauseAfterChto() {
        assertThat(Told.in("ru", "Институт «Гавань» заявил, что Норвегия передала корабли Швеции.")
                        .withInstitute("Институт «Гавань»")
                        .said())
                .containsExactly("Институт «Гавань» / заявил / Норвегия передала корабли Швеции / institute");
    }

    @Test
    void takesWhatStandsBeforeTheSpeaker() {
        assertThat(Told.in("ru", "Норвегия передала корабли Швеции, заявил министр обороны Ларс Нурдаль.")
                        .withPerson("Ларс Нурдаль")
                        .said())
                .containsExactly("министр обороны Ларс Нурдаль / заявил / Норвегия передала корабли Швеции / person");
    }

    @Test
    void keepsAQuotationOfSeveralSentencesTogether() {
        assertThat(Told.in("ru", "«Мы передадим корабли. Они уже вышли в море», — сказал министр обороны Ларс Нурдаль.")
                        .withPerson("Ларс Нурдаль")
                        .said())
                .containsExactly(
                        "министр обороны Ларс Нурдаль / сказал / «Мы передадим корабли. Они уже вышли в море» / person");
    }

    @Test
    void readsAccordingToInGenitive() {
        assertThat(Told.in("ru", "По данным института «Гавань», Норвегия передала корабли Швеции.")
                        .withInstitute("института «Гавань»")
                        .said())
                .containsExactly("института «Гавань» / По данным / Норвегия передала корабли Швеции / institute");
    }

    @Test
    void readsAnAsClause() {
        assertThat(Told.in("ru", "Как сообщает институт «Гавань», Норвегия передала корабли Швеции.")
                        .withInstitute("институт «Гавань»")
                        .said())
                .containsExactly("институт «Гавань» / сообщает / Норвегия передала корабли Швеции / institute");
    }

    @Test
    void readsAnAsClauseWithThePlaceAsSpeaker() {
        assertThat(Told.in("ru", "Как отмечают в институте «Гавань», Норвегия передала корабли Швеции.")
                        .withInstitute("институте «Гавань»")
                        .said())
                .containsExactly("институте «Гавань» / отмечают / Норвегия передала корабли Швеции / institute");
    }

    @Test
    void takesAReportAsSpeaker() {
        assertThat(Told.in("ru", "В докладе института «Гавань» говорится, что Норвегия передала корабли.")
                        .withInstitute("института «Гавань»")
                        .said())
                .containsExactly("докладе института «Гавань» / говорится / Норвегия передала корабли / institute");
    }

    @Test
    void knowsWhenNobodyIsNamed() {
        assertThat(Told.in("ru", "Отмечается, что Норвегия передала корабли.").said())
                .containsExactly(" / Отмечается / Норвегия передала корабли / -");
    }

    @Test
    void chainsAnOutletToWhomItCites() {
        assertThat(Told.in(
                                "ru",
                                "Норвегия передала корабли, пишет издание «Север» со ссылкой на доклад института «Гавань».")
                        .withOutlet("«Север»")
                        .withInstitute("института «Гавань»")
                        .said())
                .containsExactly(
                        "издание «Север» / пишет / Норвегия передала корабли / outlet",
                        "доклад института «Гавань» / со ссылкой на / Норвегия передала корабли / institute");
    }

    @Test
    void refersThisToTheSentenceBefore() {
        assertThat(Told.in("ru", "Норвегия передала корабли. Об этом сообщает «Север».")
                        .withOutlet("«Север»")
                        .said())
                .containsExactly("«Север» / сообщает / Норвегия передала корабли. / outlet");
    }

    @Test
    void takesAPossessiveAsSource() {
        assertThat(Told.in("ru", "Ларс Нурдаль заявил, что порт закрыт. По его мнению, корабли не выйдут.")
                        .withPerson("Ларс Нурдаль")
                        .said())
                .containsExactly(
                        "Ларс Нурдаль / заявил / порт закрыт / person",
                        "его / По его мнению / корабли не выйдут / person");
    }

    @Test
    void takesTheActsThatAreCondemned() {
        assertThat(Told.in("ru", "МИД Норвегии осудил действия Швеции.")
                        .withMinistry("МИД Норвегии")
                        .said())
                .containsExactly("МИД Норвегии / осудил / действия Швеции / ministry");
    }

    @Test
    void takesWhatIsDenied() {
        assertThat(Told.in("ru", "Министр опроверг, что страна передала корабли.")
                        .said())
                .containsExactly("Министр / опроверг / страна передала корабли / -");
    }
}
