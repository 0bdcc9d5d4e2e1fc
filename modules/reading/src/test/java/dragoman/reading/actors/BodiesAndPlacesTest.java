package dragoman.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Name;
import dragoman.reading.ActorMention;
import dragoman.reading.ActorRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesAndPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Chinese authorities agreed.|Chinese|Chinese authorities|CHN|GOV",
                "en|Iranian officials left.|Iranian|Iranian officials|IRN|GOV",
                "en|The government of Japan agreed.|Japan|The government of Japan|JPN|GOV",
                "en|A US-led coalition struck.|US|A US-led coalition|USA|GOV",
                "uk|Влада Китаю погодилася.|Китаю|Влада Китаю|CHN|GOV",
                "uk|Китайська влада погодилася.|Китайська|Китайська влада|CHN|GOV",
                "ru|Войска КНДР наступают.|КНДР|Войска КНДР|PRK|MIL",
                "ru|Японские власти согласились.|Японские|Японские власти|JPN|GOV"
            })
    void aStateWithItsGovernmentOrForcesIsOneMention(
            String lang, String text, String name, String phrase, String actor, String sector) {
        Links links = Links.of(lang, text);
        ActorMention mention = links.mention(name);
        assertThat(links.phrase(name)).isEqualTo(phrase);
        assertThat(mention.actor().id()).isEqualTo(actor);
        assertThat(mention.actor().sector()).isEqualTo(sector);
        assertThat(mention.nested()).isFalse();
    }

    @Test
    void adjectivesJoinedShareTheNoun() {
        assertThat(Links.en("French and German officials met.").actors())
                .containsExactly("French = FRA", "German = DEU");
    }

    @Test
    void theCaseIsThatOfTheNoun() {
        assertThat(Links.uk("Уряд Японії вирішив.").mention("Японії").cases())
                .containsExactlyInAnyOrder(
                        dragoman.language.Analysis.Feature.NOMINATIVE, dragoman.language.Analysis.Feature.ACCUSATIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The Kursk Region Chamber of Commerce and Industry signed.",
                "uk|Торгово-промислова палата Курської області підписала.",
                "ru|Торгово-промышленная палата Курской области подписала."
            })
    void aComposedBodyHasOneIdInEveryLanguage(String lang, String text) {
        assertThat(Links.of(lang, text).actors())
                .singleElement()
                .asString()
                .endsWith(" = unknown:chamber-of-commerce-and-industry-of-kursk-oblast");
    }

    @Test
    void aComposedBodyHasNameCountryAndSector() {
        assertThat(Links.uk("Про це сказало міністерство рибальства Норвегії.")
                        .mention("міністерство рибальства Норвегії")
                        .actor())
                .isEqualTo(new ActorRef(
                        "unknown:ministry-of-fisheries-of-norway",
                        "Ministry of Fisheries of Norway",
                        Actor.Kind.ORGANISATION,
                        "NOR",
                        "GOV",
                        ""));
        assertThat(Links.en("The Pyongyang Chamber of Commerce and Industry signed.")
                        .actors())
                .containsExactly("Pyongyang Chamber of Commerce and Industry"
                        + " = unknown:chamber-of-commerce-and-industry-of-pyongyang");
    }

    @Test
    void anAdjectiveBesideAnUnrelatedNounOnlyDescribes() {
        Links links = Links.en("They ate Chinese food.");
        assertThat(links.actors()).isEmpty();
        assertThat(links.nested()).containsExactly("Chinese = CHN");
        assertThat(links.mention("Chinese").how()).isEqualTo(Name.Kind.ADJECTIVE);
    }

    @Test
    void wordsOfAnotherCaseDoNotMakeATitle() {
        assertThat(Links.uk("Це мета російської зовнішньої політики.").actors()).isEmpty();
    }

    @Test
    void thePeopleStandForThemselves() {
        assertThat(Links.en("Russians and Ukrainians talked.").actors())
                .containsExactly("Russians = RUS", "Ukrainians = UKR");
        assertThat(Links.uk("Росіяни відійшли.").actors()).containsExactly("Росіяни = RUS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|They talked in Moscow.|Moscow = moscow-rus",
                "en|They talked in occupied Ukraine.|Ukraine = UKR",
                "uk|Вони говорили в Пекіні.|Пекіні = beijing-chn",
                "uk|Події відбуваються у Вірменії.|Вірменії = ARM",
                "ru|Они говорили в Китае.|Китае = CHN",
                "ru|Они живут в США.|США = USA"
            })
    void aNameBehindALocativePrepositionIsAPlace(String lang, String text, String place) {
        Links links = Links.of(lang, text);
        assertThat(links.places()).containsExactly(place);
        assertThat(links.actors()).isEmpty();
    }

    @Test
    void whatAConjunctionJoinsToAPlaceIsAPlace() {
        assertThat(Links.en("Rallies were held in Armenia and Azerbaijan.").places())
                .containsExactly("Armenia = ARM", "Azerbaijan = AZE");
    }

    @Test
    void aCapitalThatActsIsBoth() {
        Links links = Links.en("Moscow denied it.");
        assertThat(links.actors()).containsExactly("Moscow = RUS");
        assertThat(links.places()).containsExactly("Moscow = moscow-rus");
    }

    @Test
    void whereSomebodyGoesIsNoPlaceOfTheEventAlone() {
        assertThat(Links.ru("Он прилетел в Пекин.").actors()).containsExactly("Пекин = CHN");
    }

    @Test
    void namesThatOnlyContainAStateNameNobody() {
        assertThat(Links.en("It was Russian roulette.").nested()).isEmpty();
    }

    @Test
    void theAcronymBehindTheFullNameIsNested() {
        Links links = Links.en("The Institute for the Study of War (ISW) says so.");
        assertThat(links.actors()).containsExactly("Institute for the Study of War = isw");
        assertThat(links.nested()).containsExactly("ISW = isw");
    }
}
