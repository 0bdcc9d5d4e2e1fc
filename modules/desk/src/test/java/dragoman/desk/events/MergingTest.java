package dragoman.desk.events;

import static dragoman.desk.MentionBuilder.mention;
import static dragoman.desk.ReadingBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Event;
import dragoman.desk.MentionBuilder;
import dragoman.desk.ReadingBuilder;
import dragoman.desk.StoredReading;
import dragoman.desk.Story;
import dragoman.knowledge.PloverType;
import dragoman.reading.EventDate.Precision;
import dragoman.reading.Realis;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static MentionBuilder talks() {
        return mention(PloverType.CONSULT).actor("PER").recipient("BOL").sentence(0, 10);
    }

    @Test
    void joinsReportsOfOneDayWhicheverSideIsNamedFirst() {
        assertThat(inOneStory(
                        talks().on("2024-03-19"),
                        mention(PloverType.CONSULT)
                                .actor("BOL")
                                .recipient("PER")
                                .on("2024-03-19")))
                .hasSize(1);
    }

    @Test
    void keepsTheDirectionOfWhatOneDoesToTheOther() {
        for (PloverType type : List.of(PloverType.ACCUSE, PloverType.AID)) {
            assertThat(inOneStory(
                            mention(type).actor("PER").recipient("BOL").on("2024-03-19"),
                            mention(type).actor("BOL").recipient("PER").on("2024-03-19")))
                    .hasSize(2);
        }
    }

    @Test
    void takesAidAndCooperationOfTheSameTransferForOne() {
        assertThat(inOneStory(
                        mention(PloverType.AID).actor("PER").recipient("BOL").on("2024-03-19"),
                        mention(PloverType.COOPERATE)
                                .actor("PER")
                                .recipient("BOL")
                                .on("2024-03-19")))
                .hasSize(1);
    }

    @Test
    void neverJoinsAPlanAndItsFulfilment() {
        assertThat(inOneStory(talks().on("2024-03-19"), talks().on("2024-03-19").realis(Realis.PLANNED)))
                .hasSize(2);
    }

    @Test
    void joinsAWeekWithADayInIt() {
        List<Event> events =
                inOneStory(talks().between("2024-03-18", "2024-03-24", Precision.WEEK), talks().on("2024-03-19"));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).date().precision()).isEqualTo(Precision.DAY);
    }

    @Test
    void doesNotJoinAMonthLongPastWithNewsWithoutADate() {
        assertThat(inOneStory(
                        talks().between("2022-02-01", "2022-02-28", Precision.MONTH), talks().notAfter("2024-03-20")))
                .hasSize(2);
    }

    @Test
    void keepsTwoActsOfOneSentenceApart() {
        assertThat(merge(
                        List.of(page("a", "A")
                                .text("They met and met again.")
                                .published("2024-03-20")
                                .event(talks().notAfter("2024-03-20").sentence(0, 23))
                                .event(talks().notAfter("2024-03-20").sentence(0, 23))),
                        true))
                .hasSize(2)
                .extracting(Event::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsActsOfDifferentPartiesInOneDocumentApart() {
        assertThat(merge(
                        List.of(page("a", "A")
                                .text("They met. The two met alone.")
                                .published("2024-03-20")
                                .event(talks().recipient("CHL")
                                        .notAfter("2024-03-20")
                                        .sentence(0, 9))
                                .event(talks().notAfter("2024-03-20").sentence(10, 28))),
                        true))
                .hasSize(2);
    }

    @Test
    void doesNotJoinActsOfDifferentPersons() {
        MentionBuilder mamani = mention(PloverType.CONSULT)
                .actor("BOL", "luis-mamani", "Luis Mamani")
                .recipient("PER")
                .on("2024-03-19");
        MentionBuilder quispe = mention(PloverType.CONSULT)
                .actor("BOL", "ana-quispe", "Ana Quispe")
                .recipient("PER")
                .on("2024-03-19");
        assertThat(inOneStory(mamani, quispe)).hasSize(2);
    }

    @Test
    void joinsSpellingsOfOneName() {
        MentionBuilder one = mention(PloverType.CONSULT)
                .actor("CHN", "unknown:chen-xiaolin", "Chen Xiaolin")
                .recipient("PER")
                .on("2024-03-19");
        MentionBuilder other = mention(PloverType.CONSULT)
                .actor("CHN", "unknown:chen-siaoling", "Chen Siaoling")
                .recipient("PER")
                .on("2024-03-19");
        assertThat(inOneStory(one, other)).hasSize(1);
    }

    @Test
    void letsAPersonFillInABareState() {
        List<Event> events = inOneStory(
                talks().in("la-paz-bol", "BOL").on("2024-03-19"),
                mention(PloverType.CONSULT)
                        .actor("BOL", "ana-quispe", "Ana Quispe")
                        .on("2024-03-19"));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).actor()).extracting("actor").containsExactly("PER");
        assertThat(events.get(0).recipient()).extracting("actor").containsExactly("ana-quispe");
        assertThat(events.get(0).place()).isNotNull();
    }

    @Test
    void joinsAcrossStoriesOnlyWithTheSameDayAndParties() {
        UnaryOperator<MentionBuilder> onDay = mention -> mention.on("2024-03-19");
        assertThat(inStoriesOfTheirOwn(onDay.apply(talks()), onDay.apply(talks())))
                .hasSize(1);
        assertThat(inStoriesOfTheirOwn(onDay.apply(talks()), talks().notAfter("2024-03-20")))
                .hasSize(2);
        assertThat(inStoriesOfTheirOwn(onDay.apply(talks()), onDay.apply(talks().recipient("CHL"))))
                .hasSize(2);
    }

    @Test
    void keepsOneIdWhenAnotherReportComes() {
        String alone = inOneStory(talks().on("2024-03-19")).get(0).id();
        String together = inOneStory(
                        talks().on("2024-03-19"), talks().between("2024-03-18", "2024-03-24", Precision.WEEK))
                .get(0)
                .id();
        assertThat(together).isEqualTo(alone);
    }

    private static List<Event> inOneStory(MentionBuilder... mentions) {
        return merge(pages(mentions), true);
    }

    private static List<Event> inStoriesOfTheirOwn(MentionBuilder... mentions) {
        return merge(pages(mentions), false);
    }

    private static List<ReadingBuilder> pages(MentionBuilder... mentions) {
        return IntStream.range(0, mentions.length)
                .mapToObj(i -> page("page-" + i, "Page " + i)
                        .text("The ministers met here.")
                        .published("2024-03-20")
                        .event(mentions[i]))
                .toList();
    }

    private static List<Event> merge(List<ReadingBuilder> pages, boolean together) {
        List<StoredReading> readings =
                pages.stream().map(ReadingBuilder::stored).toList();
        List<Story> stories = together
                ? List.of(story("one", readings))
                : readings.stream()
                        .map(reading -> story(reading.document(), List.of(reading)))
                        .toList();
        return Merging.events(readings, stories);
    }

    private static Story story(String id, List<StoredReading> readings) {
        return new Story(
                id,
                "",
                null,
                null,
                List.of("en"),
                readings.stream()
                        .map(reading -> new Story.Member(
                                reading.document(), reading.path(), null, "", null, "en", null, reading.document()))
                        .toList());
    }
}
