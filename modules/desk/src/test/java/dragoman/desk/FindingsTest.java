package dragoman.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.reading.Json;
import dragoman.reading.Realis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doNotDependOnTheOrderOfReadings(int seed) {
        List<StoredReading> readings = week();
        String expected = Json.line(Findings.of(readings));
        List<StoredReading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Json.line(Findings.of(shuffled))).isEqualTo(expected);
    }

    @Test
    void joinRetellingsInThreeLanguages() {
        Findings findings = Findings.of(stored(Newsroom.ferryTalksInThreeLanguages()));
        assertThat(findings.stories()).hasSize(1);
        assertThat(findings.stories().get(0).langs()).containsExactly("en", "ru", "uk");
        assertThat(findings.events()).hasSize(1);
        Event talks = findings.events().get(0);
        assertThat(talks.story()).isEqualTo(findings.stories().get(0).id());
        assertThat(talks.reports()).extracting(Receipt::path).containsExactly("ferry-en", "ferry-uk", "ferry-ru");
        assertThat(talks.actor()).extracting("person").containsExactly("Irakli Beridze");
        assertThat(talks.recipient()).extracting("person").containsExactly("Todorov");
        assertThat(talks.date().from()).hasToString("2024-03-19");
        assertThat(talks.reports().get(0).text()).startsWith("Georgian minister");
    }

    @Test
    void keepTwoMeetingsOfTheSameStatesInOneWeekApart() {
        Findings findings = Findings.of(stored(with(Newsroom.laterFerryTalks())));
        assertThat(findings.events())
                .extracting(event -> String.valueOf(event.date().from()))
                .containsExactly("2024-03-19", "2024-03-22");
        assertThat(findings.stories()).hasSize(2);
    }

    @Test
    void letADenialStandBesideWhatItDenies() {
        Findings findings = Findings.of(stored(with(Newsroom.ferryDenial())));
        assertThat(findings.events())
                .extracting(Event::realis)
                .containsExactlyInAnyOrder(Realis.HAPPENED, Realis.DENIED);
        assertThat(findings.events())
                .extracting(event -> event.reports().size())
                .containsExactlyInAnyOrder(3, 1);
    }

    @Test
    void keepAnotherHappeningAmongTheSameStatesInAStoryOfItsOwn() {
        Findings findings = Findings.of(stored(with(Newsroom.strait())));
        assertThat(findings.stories())
                .extracting(story -> story.documents().size())
                .containsExactlyInAnyOrder(3, 1);
        assertThat(findings.events()).hasSize(2);
    }

    @Test
    void takeTenCopiesForOneOrigin() {
        Findings findings = Findings.of(stored(Newsroom.copies(10)));
        assertThat(findings.stories()).hasSize(1);
        assertThat(findings.events()).hasSize(1);
        Event event = findings.events().get(0);
        assertThat(event.origins()).isEqualTo(1);
        assertThat(event.outlets()).isEqualTo(10);
        assertThat(event.originNames()).containsExactly("unknown");
        assertThat(event.reports()).hasSize(10);
    }

    @Test
    void areEmptyForAnEmptyDesk() {
        assertThat(Findings.of(List.of())).isEqualTo(new Findings(List.of(), List.of()));
    }

    private static List<StoredReading> week() {
        List<ReadingBuilder> all = new ArrayList<>(Newsroom.ferryTalksInThreeLanguages());
        all.addAll(List.of(Newsroom.laterFerryTalks(), Newsroom.ferryDenial(), Newsroom.strait()));
        all.addAll(Newsroom.copies(4));
        return stored(all);
    }

    private static List<ReadingBuilder> with(ReadingBuilder other) {
        return Stream.concat(Newsroom.ferryTalksInThreeLanguages().stream(), Stream.of(other))
                .toList();
    }

    private static List<StoredReading> stored(List<ReadingBuilder> readings) {
        return readings.stream().map(ReadingBuilder::stored).toList();
    }
}
