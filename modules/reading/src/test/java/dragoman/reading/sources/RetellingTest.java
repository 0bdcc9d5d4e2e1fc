package dragoman.reading.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.knowledge.Actor;
import dragoman.reading.Attribution;
import org.junit.jupiter.api.Test;

/** Articles that as a whole retell a source, and such that do not. */
class RetellingTest {

    @Test
    void readsASourceLineInEnglish() {
        assertThat(Told.in(
                                "en",
                                "Norway sent ships to Sweden.\n\nSource: Harbour Institute (HI)\n\nDetails: The ships are old.")
                        .withInstitute("Harbour Institute")
                        .retold())
                .containsExactly("institute");
    }

    @Test
    void readsASourceLineInUkrainian() {
        assertThat(Told.in("uk", "Норвегія передала кораблі.\n\nДжерело: Інститут «Гавань»\n\nДеталі: Кораблі старі.")
                        .withInstitute("Інститут «Гавань»")
                        .retold())
                .containsExactly("institute");
    }

    @Test
    void readsASourceLineInRussian() {
        assertThat(Told.in("ru", "Норвегия передала корабли.\n\nИсточник: институт «Гавань»\n\nДетали: Корабли старые.")
                        .withInstitute("институт «Гавань»")
                        .retold())
                .containsExactly("institute");
    }

    @Test
    void readsTheEndOfAnEnglishTitle() {
        assertThat(Told.in(
                                "en",
                                "Norway sends ships to Sweden – Harbour Institute",
                                "Norway sent ships to Sweden. The Harbour Institute has counted them.")
                        .withInstitute("Harbour Institute")
                        .retold())
                .containsExactly("institute");
    }

    @Test
    void readsTheEndOfAUkrainianTitleInAnotherCase() {
        assertThat(Told.in(
                                "uk",
                                "Норвегія передала кораблі: аналіз Інституту «Гавань»",
                                "Норвегія передала кораблі. Дані Інституту «Гавань» оприлюднили вчора.")
                        .withInstitute("Інституту «Гавань»")
                        .retold())
                .containsExactly("institute");
    }

    @Test
    void readsTheEndOfARussianTitle() {
        assertThat(Told.in(
                                "ru",
                                "Норвегия передала корабли — Институт «Гавань»",
                                "Норвегия передала корабли. Институт «Гавань» насчитал пять.")
                        .withInstitute("Институт «Гавань»")
                        .retold())
                .containsExactly("institute");
    }

    @Test
    void putsTheOutletBeforeWhomItRetells() {
        assertThat(Told.in(
                                "en",
                                "Norway sent ships to Sweden. This was stated by analysts of the Harbour Institute in their report, Northern Post reports.\n\nThe ships are old, the report says.")
                        .withInstitute("Harbour Institute")
                        .withOutlet("Northern Post")
                        .retold())
                .containsExactly("outlet", "institute");
    }

    @Test
    void followsACitationInUkrainian() {
        assertThat(Told.in(
                                "uk",
                                "Норвегія передала кораблі, пише «Північ» з посиланням на звіт Інституту «Гавань».\n\nАвтори звіту нарахували п’ять рейсів.")
                        .withOutlet("«Північ»")
                        .withInstitute("Інституту «Гавань»")
                        .retold())
                .containsExactly("outlet", "institute");
    }

    @Test
    void followsACitationInRussian() {
        assertThat(Told.in(
                                "ru",
                                "Норвегия передала корабли, пишет «Север» со ссылкой на доклад института «Гавань».\n\nАвторы доклада насчитали пять рейсов.")
                        .withOutlet("«Север»")
                        .withInstitute("института «Гавань»")
                        .retold())
                .containsExactly("outlet", "institute");
    }

    @Test
    void givesTheReportToWhomItIsBy() {
        assertThat(Told.in(
                                "en",
                                "Analysts of the Harbour Institute warn that Norway is sending ships.\n\nThe report notes that the ships are old.")
                        .withInstitute("Harbour Institute")
                        .said())
                .containsExactly(
                        "Analysts of the Harbour Institute / warn / Norway is sending ships / institute",
                        "The report / notes / the ships are old / institute");
    }

    @Test
    void retellsNobodyBecauseAMinisterIsQuoted() {
        assertThat(Told.in(
                                "en",
                                "Norway sent ships to Sweden. “The ships are old but they sail,” minister Lars Nurdal said.")
                        .withPerson("Lars Nurdal")
                        .retold())
                .isEmpty();
    }

    @Test
    void retellsNobodyBecauseAMinistrySpeaks() {
        assertThat(Told.in(
                                "uk",
                                "МЗС Норвегії заявило, що кораблі вийшли в море.\n\nМЗС Норвегії також оприлюднило заяву.")
                        .withMinistry("МЗС Норвегії")
                        .retold())
                .isEmpty();
    }

    @Test
    void retellsNobodyBecauseAnInstituteIsHeardOnce() {
        assertThat(Told.in(
                                "ru",
                                "Норвегия передала корабли. Швеция благодарна.\n\nПорт закрыт.\n\nКорабли старые.\n\nПо данным института «Гавань», их пять.")
                        .withInstitute("института «Гавань»")
                        .retold())
                .isEmpty();
    }

    @Test
    void takesAnUnknownOutletByItsKindAndNotItsStateForTheSpeaker() {
        Told told = Told.in(
                        "ru",
                        "Норвегия передала корабли, пишет шведское издание «Север» со ссылкой на доклад института «Гавань».")
                .with("шведское", Actor.Kind.STATE, "GOV", "SWE");
        assertThat(told.retold()).containsExactly("unknown:sever", "unknown:gavan");
    }

    @Test
    void putsTheSourcesOfTheWholeBeforeAllOthers() {
        assertThat(Told.in("en", "Norway sent ships, the report says.\n\nSource: Harbour Institute")
                        .withInstitute("Harbour Institute")
                        .attributions())
                .extracting(Attribution::scope)
                .containsExactly(Attribution.Scope.DOCUMENT, Attribution.Scope.CONTENT);
    }
}
