package dragoman.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.knowledge.Actor;
import dragoman.reading.ActorMention;
import dragoman.reading.ActorRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|Russian Deputy Foreign Minister Andrei Rudenko|deputy-foreign-minister of RUS|andrey-rudenko-diplomat",
                "en|Andrei Rudenko, Russia's Deputy Foreign Minister|deputy-foreign-minister of RUS|andrey-rudenko-diplomat",
                "en|Russian Ambassador to China Igor Morgulov|ambassador of RUS|igor-morgulov",
                "en|Chinese Special Representative on Korean Peninsula Affairs Liu Xiaoming|special-representative of CHN|liu-xiaoming-diplomat",
                "en|Foreign Minister of Norway Espen Barth Eide|foreign-minister of NOR|espen-barth-eide",
                "en|the head of the Chinese news agency Xinhua Fu Hua|head of CHN|fu-hua",
                "en|Kremlin leader Vladimir Putin|leader of RUS|vladimir-putin",
                "en|Russian Security Council Secretary Sergei Shoigu|security-council-secretary of RUS|sergei-shoigu",
                "uk|заступник міністра закордонних справ Росії Андрєй Руденко|deputy-foreign-minister of RUS|andrey-rudenko-diplomat",
                "uk|президент Ірану Ебрагім Раїсі|president of IRN|ebrahim-raisi",
                "uk|спеціальним представником Китаю у справах Корейського півострова Лю Сяоміном|special-representative of CHN|liu-xiaoming-diplomat",
                "uk|російського президента Володимира Путіна|president of RUS|vladimir-putin",
                "uk|міністра закордонних справ Лаврова|foreign-minister of |sergey-lavrov",
                "ru|Игорь Моргулов, посол России в Китае|ambassador of RUS|igor-morgulov",
                "ru|глава МИД КНР Ван И|foreign-minister of CHN|wang-yi",
                "ru|пресс-секретарь президента РФ Дмитрий Песков|spokesperson of RUS|dmitry-peskov"
            })
    void titleBodyAndPersonAreOneMention(String lang, String phrase, String post, String actor) {
        Links links = Links.of(lang, phrase + ", 19.");
        assertThat(links.posts()).containsExactly(phrase + " = " + post);
        assertThat(links.actors()).singleElement().asString().endsWith(" = " + actor);
    }

    @Test
    void namesInsideThePhraseAreNested() {
        Links links = Links.en("Fu Hua, Head of the Chinese Xinhua News Agency, arrived.");
        assertThat(links.actors()).containsExactly("Fu Hua = fu-hua");
        assertThat(links.nested()).containsExactly("Chinese = CHN", "Xinhua News Agency = xinhua");
    }

    @Test
    void aTitleAloneMeansItsOneHolderAtTheTime() {
        Links links = Links.uk("Глава МЗС Ірану заявив, що готовий.");
        assertThat(links.actors()).containsExactly("Глава МЗС = hossein-amir-abdollahian");
        assertThat(links.phrase("Глава МЗС")).isEqualTo("Глава МЗС Ірану");
    }

    @Test
    void aTitleOfSeveralHoldersMeansTheState() {
        ActorMention mention =
                Links.en("Russia's deputy foreign minister met the press.").mention("deputy foreign minister");
        assertThat(mention.actor().id()).isEqualTo("RUS");
        assertThat(mention.actor().kind()).isEqualTo(Actor.Kind.STATE);
        assertThat(mention.role())
                .isEqualTo(new ActorMention.RoleRef("deputy-foreign-minister", "deputy foreign minister", "RUS"));
    }

    @Test
    void aPersonThePacksDoNotKnowIsMadeFromNameAndTitle() {
        ActorRef person = Links.en("Norwegian Fisheries Minister Arvid Solbakken spoke.")
                .mention("Arvid Solbakken")
                .actor();
        assertThat(person)
                .isEqualTo(new ActorRef(
                        "unknown:arvid-solbakken", "Arvid Solbakken", Actor.Kind.PERSON, "NOR", "GOV", ""));
    }

    @Test
    void theNameOfAnUnknownPersonIsPutInTheNominative() {
        Links uk = Links.uk("Він говорив із заступником прем'єр-міністра Росії Павлом Сидорченком.");
        assertThat(uk.mention("Павлом Сидорченком").actor().name()).isEqualTo("Pavlo Sydorchenko");
        Links ru = Links.ru("Встреча с министром энергетики России Петром Ведерниковым прошла.");
        assertThat(ru.mention("Петром Ведерниковым").actor().id()).isEqualTo("unknown:petr-vedernikov");
    }

    @Test
    void namesWithoutTitleOutsideThePacksAreLeftAlone() {
        assertThat(Links.en("Arvid Solbakken bought a boat from Ole Hansen.").actors())
                .isEmpty();
    }

    @Test
    void anotherRomanisationOfAKnownPersonIsRecognised() {
        assertThat(Links.en("Russian Ambassador to China Ihor Morgulov left.").actors())
                .containsExactly("Ihor Morgulov = igor-morgulov");
    }

    @Test
    void laterMentionsAreLinkedBySurname() {
        assertThat(Links.en("Andrei Rudenko met Liu Xiaoming. Rudenko and Liu blamed nobody.")
                        .actors())
                .endsWith("Rudenko = andrey-rudenko-diplomat", "Liu = liu-xiaoming-diplomat");
        assertThat(Links.uk("Андрій Руденко зустрів Лю Сяоміна. Руденка слухали, Лю мовчав.")
                        .actors())
                .endsWith("Руденка = andrey-rudenko-diplomat", "Лю = liu-xiaoming-diplomat");
        assertThat(Links.en("Kim Jong Un came. Kim left.").actors()).endsWith("Kim = kim-jong-un");
        assertThat(Links.ru("Министр энергетики России Пётр Ведерников прибыл. Ведерникова ждали.")
                        .actors())
                .endsWith("Ведерникова = unknown:petr-vedernikov");
    }

    @Test
    void aWeakSurnameAloneIsNobody() {
        assertThat(Links.en("Rudenko and Liu ran a bakery.").actors()).isEmpty();
    }

    @Test
    void aSurnameBehindAnotherGivenNameIsSomebodyElse() {
        assertThat(Links.en("They saw Hunter Biden there.").actors()).isEmpty();
    }

    @Test
    void initialsAreSkipped() {
        assertThat(Links.uk("Прем'єр-міністр Великої Британії Р.Сунак погодився.")
                        .actors())
                .containsExactly("Сунак = rishi-sunak");
        assertThat(Links.uk("У Байдена двоє дітей.").actors()).containsExactly("Байдена = joe-biden");
    }

    @Test
    void aNameInAnotherCaseIsNoFirstName() {
        assertThat(Links.uk("Завдяки підтримці Галичини Байден переміг.").actors())
                .contains("Байден = joe-biden");
    }
}
