package dragoman.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.knowledge.Knowledge;
import dragoman.language.Text;
import dragoman.reading.Document;
import dragoman.reading.EventDate;
import dragoman.reading.EventMention;
import dragoman.reading.EventMention.Party;
import dragoman.reading.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are ours; each stands for a construction, told in every language. Published on Wednesday, 20 March 2024. */
class EventCoderTest {

    private static final Reader READER = new Reader(Knowledge.load());
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 20);

    private static List<EventMention> events(String lang, String text) {
        return READER.events(Document.of("", text, lang, PUBLISHED));
    }

    /** As {@code TYPE actors > recipients realis}, states by code, all others by id. */
    private static String told(EventMention event) {
        return "%s %s > %s %s"
                .formatted(
                        event.event(),
                        sides(event.actor()),
                        sides(event.recipient()),
                        event.realis().word());
    }

    private static String sides(List<Party> parties) {
        return parties.stream()
                .map(party -> party.country().isEmpty() ? party.actor() : party.country())
                .collect(Collectors.joining("+"));
    }

    private static String words(String text, EventMention event, String field) {
        return new Text(text).slice(Objects.requireNonNull(event.spans().get(field)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Norwegian Foreign Minister Espen Barth Eide met with his Japanese counterpart Yoko Kamikawa in Tokyo.   | CONSULT NOR > JPN happened
            uk | Міністр закордонних справ Норвегії Еспен Барт Ейде зустрівся в Токіо з главою МЗС Японії Йоко Камікавою. | CONSULT NOR > JPN happened
            ru | Министр иностранных дел Норвегии Эспен Барт Эйде встретился в Токио с главой МИД Японии Ёко Камикавой. | CONSULT NOR > JPN happened
            en | Brazil and India held talks on trade.                              | CONSULT BRA > IND happened
            uk | Бразилія та Індія провели переговори щодо торгівлі.                | CONSULT BRA > IND happened
            ru | Бразилия и Индия провели переговоры о торговле.                    | CONSULT BRA > IND happened
            uk | Телефонну розмову з Еммануелем Макроном провів президент Бразилії Лула да Сілва. | CONSULT BRA > FRA happened
            ru | Телефонный разговор с Эмманюэлем Макроном провел президент Бразилии Лула да Силва. | CONSULT BRA > FRA happened
            en | Sweden and Finland accused Belarus of hiding the accident.         | ACCUSE SWE+FIN > BLR happened
            uk | Швеція та Фінляндія звинуватили Білорусь у приховуванні аварії.    | ACCUSE SWE+FIN > BLR happened
            ru | Швеция и Финляндия обвинили Беларусь в сокрытии аварии.            | ACCUSE SWE+FIN > BLR happened
            en | Germany delivered air defence missiles to Ukraine.                 | AID DEU > UKR happened
            uk | Німеччина передала Україні ракети для протиповітряної оборони.     | AID DEU > UKR happened
            ru | Германия передала Украине ракеты для противовоздушной обороны.     | AID DEU > UKR happened
            en | Ukraine received air defence missiles from Germany.                | AID DEU > UKR happened
            uk | Україна отримала ракети від Німеччини.                             | AID DEU > UKR happened
            ru | Украина получила ракеты от Германии.                               | AID DEU > UKR happened
            en | Canada imposed new sanctions on Belarus.                           | COERCE CAN > BLR happened
            uk | Канада запровадила нові санкції проти Білорусі.                    | COERCE CAN > BLR happened
            ru | Канада ввела новые санкции против Беларуси.                        | COERCE CAN > BLR happened
            en | Serbia and Hungary signed an agreement on gas storage.             | SUPPORT SRB > HUN happened
            uk | Сербія та Угорщина підписали угоду про зберігання газу.            | SUPPORT SRB > HUN happened
            ru | Сербия и Венгрия подписали соглашение о хранении газа.             | SUPPORT SRB > HUN happened
            en | Bolivia broke off diplomatic relations with Israel.                | SANCTION BOL > ISR happened
            uk | Болівія розірвала дипломатичні відносини з Ізраїлем.               | SANCTION BOL > ISR happened
            ru | Боливия разорвала дипломатические отношения с Израилем.            | SANCTION BOL > ISR happened
            en | Azerbaijan shelled Armenian positions near the border.             | ASSAULT AZE > ARM happened
            uk | Азербайджан обстріляв позиції Вірменії біля кордону.               | ASSAULT AZE > ARM happened
            ru | Азербайджан обстрелял позиции Армении у границы.                   | ASSAULT AZE > ARM happened
            en | Estonia rejected the Russian proposal.                             | REJECT EST > RUS happened
            uk | Естонія відкинула пропозицію Росії.                                | REJECT EST > RUS happened
            ru | Эстония отвергла предложение России.                               | REJECT EST > RUS happened
            en | Algeria threatened to close its airspace to French aircraft.       | THREATEN DZA > FRA happened
            uk | Алжир пригрозив Франції закриттям повітряного простору.            | THREATEN DZA > FRA happened
            ru | Алжир пригрозил Франции закрытием воздушного пространства.         | THREATEN DZA > FRA happened
            en | Greece urged Turkey to withdraw the ship.                          | REQUEST GRC > TUR happened
            uk | Греція закликала Туреччину відкликати корабель.                    | REQUEST GRC > TUR happened
            ru | Греция призвала Турцию отозвать корабль.                           | REQUEST GRC > TUR happened
            """)
    void codesTheSameActAlikeInEveryLanguage(String lang, String sentence, String expected) {
        assertThat(events(lang, sentence)).extracting(EventCoderTest::told).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Poland will send helicopters to Moldova.                   | AID POL > MDA planned
            uk | Польща надішле Молдові гелікоптери й ракети.               | AID POL > MDA planned
            ru | Польша отправит Молдове вертолеты.                         | AID POL > MDA planned
            en | Poland may send helicopters to Moldova.                    | AID POL > MDA possible
            uk | Польща може надіслати Молдові гелікоптери.                 | AID POL > MDA possible
            ru | Польша может отправить Молдове вертолеты.                  | AID POL > MDA possible
            en | Poland did not send helicopters to Moldova.                | AID POL > MDA not-happened
            uk | Польща не надіслала Молдові гелікоптерів.                  | AID POL > MDA not-happened
            ru | Польша не отправила Молдове вертолеты.                     | AID POL > MDA not-happened
            en | Poland refused to send helicopters to Moldova.             | AID POL > MDA not-happened
            uk | Польща відмовилася надіслати Молдові гелікоптери.          | AID POL > MDA not-happened
            ru | Польша отказалась отправить Молдове вертолеты.             | AID POL > MDA not-happened
            en | Poland denied that it had sent helicopters to Moldova.     | AID POL > MDA denied
            uk | Польща заперечила, що вона надіслала Молдові гелікоптери.  | AID POL > MDA denied
            ru | Польша отрицает поставки вертолетов в Молдову.             | AID POL > MDA denied
            en | Poland is sending helicopters to Moldova.                  | AID POL > MDA ongoing
            uk | Польща надсилає Молдові гелікоптери.                       | AID POL > MDA ongoing
            ru | Польша отправляет Молдове вертолеты.                       | AID POL > MDA ongoing
            """)
    void tellsWhetherTheActHasComeToPass(String lang, String sentence, String expected) {
        assertThat(events(lang, sentence)).extracting(EventCoderTest::told).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The striker attacked the Brazilian defence again and again.
            en | Chile is a beautiful country that borders Argentina.
            en | Analysts at the institute met to discuss the Russian economy.
            en | Denmark met its climate goals.
            en | Rebels of Sudan shelled the town and killed twenty people, officials in Nairobi said.
            en | France attacked the problem of rising prices.
            uk | Україна зустріла весну.
            uk | Аналітики обговорили економіку Росії.
            ru | Польша встретила весну.
            ru | Аналитики обсудили экономику России.
            """)
    void seesNoActBetweenStatesWhereThereIsNone(String lang, String sentence) {
        assertThat(events(lang, sentence)).isEmpty();
    }

    @Test
    void aPronounStandsForWhomTheLastSentenceSpokeOf() {
        assertThat(events("en", "Russia deepened its relations with Iran. It received drones from the country."))
                .extracting(EventCoderTest::told)
                .containsExactly("SUPPORT RUS > IRN happened", "AID IRN > RUS happened");
        assertThat(events("uk", "Росія поглибила відносини з Іраном. Вона отримала від нього дрони."))
                .extracting(EventCoderTest::told)
                .containsExactly("SUPPORT RUS > IRN happened", "AID IRN > RUS happened");
        assertThat(events("ru", "Россия углубила отношения с Ираном. Она получила от него дроны."))
                .extracting(EventCoderTest::told)
                .containsExactly("SUPPORT RUS > IRN happened", "AID IRN > RUS happened");
    }

    @Test
    void aDateInTheClauseGovernsTheActAndHasItsWords() {
        String text = "On 18 March Kenya and Uganda held talks in Nairobi.";
        EventMention event = events("en", text).get(0);
        LocalDate day = LocalDate.of(2024, 3, 18);
        assertThat(event.date()).isEqualTo(new EventDate(day, day, EventDate.Precision.DAY, EventDate.Basis.CLAUSE));
        assertThat(words(text, event, "date")).contains("18 March");
        assertThat(words(text, event, "place")).isEqualTo("Nairobi");
    }

    @Test
    void anActWithoutADateIsBoundedByTheDayOfPublication() {
        assertThat(events("en", "Kenya and Uganda held talks.").get(0).date())
                .isEqualTo(new EventDate(null, PUBLISHED, EventDate.Precision.OPEN, EventDate.Basis.PUBLICATION));
        assertThat(events("en", "Kenya and Uganda will hold talks.").get(0).date())
                .isEqualTo(new EventDate(PUBLISHED, null, EventDate.Precision.OPEN, EventDate.Basis.PUBLICATION));
    }

    @Test
    void theDayOfTheSayingIsNotTheDayOfTheDeed() {
        assertThat(events(
                                "en",
                                "Kenya has sent helicopters to Uganda, Italian President Sergio Mattarella said on Monday.")
                        .get(0)
                        .date()
                        .basis())
                .isEqualTo(EventDate.Basis.PUBLICATION);
    }

    @Test
    void aPageWithoutADateGetsNoneInvented() {
        List<EventMention> events =
                READER.events(Document.of("", "On 18 March Kenya and Uganda held talks.", "en", null));
        assertThat(events.get(0).date())
                .isEqualTo(new EventDate(null, null, EventDate.Precision.UNKNOWN, EventDate.Basis.CLAUSE));
    }

    @Test
    void whoSaysSoIsAChainThatEndsWithTheFirstSpeaker() {
        EventMention event = events(
                        "en",
                        "Japan has summoned the Chinese ambassador, the Japanese Foreign Ministry said, Reuters reported.")
                .get(0);
        assertThat(event.saidBy()).extracting(EventMention.Speaker::name).isNotEmpty();
    }

    @Test
    void aLanguageWithoutGrammarYieldsNothing() {
        assertThat(events("de", "Norwegen und Japan haben Gespräche geführt.")).isEmpty();
    }
}
