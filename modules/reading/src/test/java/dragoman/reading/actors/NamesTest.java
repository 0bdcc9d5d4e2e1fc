package dragoman.reading.actors;

import static dragoman.language.Analysis.Feature.ACCUSATIVE;
import static dragoman.language.Analysis.Feature.GENITIVE;
import static dragoman.language.Analysis.Feature.INSTRUMENTAL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Він розмовляв із Північною Кореєю.|Північною Кореєю = PRK",
                "Це рішення Китайської Народної Республіки.|Китайської Народної Республіки = CHN",
                "Угоду з Путіним підписано.|Путіним = vladimir-putin",
                "Вони бачили Сі Цзіньпіна.|Сі Цзіньпіна = xi-jinping",
                "Володимиром Зеленським пишаються.|Володимиром Зеленським = volodymyr-zelenskyy",
                "Про це йдеться у звіті Інституту вивчення війни.|Інституту вивчення війни = isw",
                "Вони чекають на Володимира Володимировича Путіна.|Володимира Володимировича Путіна = vladimir-putin"
            })
    void namesAreFoundInEveryUkrainianForm(String text, String expected) {
        assertThat(Links.uk(text).actors()).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Это решение Китайской Народной Республики.|Китайской Народной Республики = CHN",
                "Договор с Северной Кореей подписан.|Северной Кореей = PRK",
                "Переговоры с Си Цзиньпином прошли.|Си Цзиньпином = xi-jinping",
                "Письмо Сергею Лаврову отправлено.|Сергею Лаврову = sergey-lavrov",
                "Спор между Арменией и соседями.|Арменией = ARM"
            })
    void namesAreFoundInEveryRussianForm(String text, String expected) {
        assertThat(Links.ru(text).actors()).containsExactly(expected);
    }

    @Test
    void acronymsStandInCapitalsOnly() {
        assertThat(Links.en("The US and the WHO agreed.").actors()).containsExactly("US = USA", "WHO = who");
        assertThat(Links.en("It told us who agreed.").actors()).isEmpty();
        assertThat(Links.uk("США та КНДР мовчать.").actors()).containsExactly("США = USA", "КНДР = PRK");
    }

    @Test
    void strongNamesInDeliberateLowerCaseAreLinked() {
        assertThat(Links.uk("Того ранку росія і путін мовчали.").actors())
                .containsExactly("росія = RUS", "путін = vladimir-putin");
        assertThat(Links.en("He said russia shelled the town.").actors()).containsExactly("russia = RUS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|We had a turkey dinner on fine china.",
                "en|The ambassador read a polish poem by Chad Smith.",
                "en|Michael Jordan met Paris Hilton.",
                "en|The assassin massaged a massive massif.",
                "uk|Того дня у світі панував мир.",
                "uk|Захід відбувся у неділю.",
                "uk|Перу золотом писало.",
                "ru|Мали нас за живое взяли.",
                "ru|Мир во всём мире."
            })
    void everydayWordsAndOtherPeopleAreNoStates(String lang, String text) {
        Links links = Links.of(lang, text);
        assertThat(links.actors()).isEmpty();
        assertThat(links.places()).isEmpty();
    }

    @Test
    void possessivesAreNoPartOfTheName() {
        assertThat(Links.en("Russia's fleet and Xi Jinping’s visit").actors())
                .containsExactly("Russia = RUS", "Xi Jinping = xi-jinping");
    }

    @Test
    void compoundsNameBothStates() {
        assertThat(Links.en("Russian-North Korean ties deepened.").actors())
                .containsExactly("Russian = RUS", "North Korean = PRK");
        assertThat(Links.uk("Почалися російсько-китайські навчання.").actors())
                .containsExactly("російсько = RUS", "китайські = CHN");
        assertThat(Links.ru("Идут американо-китайские переговоры.").actors())
                .containsExactly("американо = USA", "китайские = CHN");
    }

    @Test
    void theStateAgainstWhichSomethingIsIsNotTheActor() {
        assertThat(Links.en("They used anti-Western slogans.").actors()).isEmpty();
    }

    @Test
    void theFormTellsTheCase() {
        assertThat(Links.uk("Путіним незадоволені.").mention("Путіним").cases()).containsExactly(INSTRUMENTAL);
        assertThat(Links.ru("Видели Сергея Лаврова.").mention("Сергея Лаврова").cases())
                .containsExactlyInAnyOrder(GENITIVE, ACCUSATIVE);
        assertThat(Links.uk("США мовчать.").mention("США").cases()).isEmpty();
        assertThat(Links.en("Russia waits.").mention("Russia").cases()).isEmpty();
    }

    @Test
    void theTitleTellsTheCaseOfAnIndeclinableName() {
        Links links = Links.uk("Вони зустрілися з главою агентства «Сіньхуа» Фу Хуа.");
        assertThat(links.mention("Фу Хуа").cases()).containsExactly(INSTRUMENTAL);
    }

    @Test
    void otherLanguagesAreReadByExactNames() {
        assertThat(Links.of("de", "Im Bericht des ISW steht viel.").actors()).containsExactly("ISW = isw");
    }
}
