package dragoman.desk.origins;

import static dragoman.desk.MentionBuilder.mention;
import static dragoman.desk.ReadingBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.desk.MentionBuilder;
import dragoman.desk.ReadingBuilder;
import dragoman.desk.StoredReading;
import dragoman.knowledge.PloverType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final String TEXT =
            "The envoys of Chad and Niger met at the lake on Tuesday to speak about fishing rights. ";

    private static MentionBuilder meeting() {
        return mention(PloverType.CONSULT)
                .actor("TCD")
                .recipient("NER")
                .on("2024-03-19")
                .sentence(0, 20);
    }

    private static ReadingBuilder told(String outlet, String rest, MentionBuilder mention) {
        return page(outlet, "Envoys of Chad and Niger meet at the lake")
                .published("2024-03-20")
                .states("TCD", "NER")
                .outlet(outlet)
                .text(TEXT + rest)
                .event(mention);
    }

    private static Event only(ReadingBuilder... readings) {
        List<StoredReading> stored =
                Stream.of(readings).map(ReadingBuilder::stored).toList();
        List<Event> events = Findings.of(stored).events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    @Test
    void takesTheFirstSpeakerForTheOrigin() {
        Event event = only(told(
                "Lake News",
                "So the institute.",
                meeting().saidBy("sahel-institute", "Sahel Institute").saidBy("tcd-fishery", "Fishery Ministry")));
        assertThat(event.originNames()).containsExactly("Fishery Ministry");
        assertThat(event.origins()).isEqualTo(1);
    }

    @Test
    void countsTwoOutletsThatRetellOneSourceOnce() {
        Event event = only(
                told("Lake News", "They also fed the hippos.", meeting().saidBy("sahel-institute", "Sahel Institute")),
                told(
                        "River News",
                        "Boats lay ready, wrote our man in the reeds, and drums were heard until late in the night.",
                        meeting().saidBy("sahel-institute", "Sahel Institute")));
        assertThat(event.origins()).isEqualTo(1);
        assertThat(event.outlets()).isEqualTo(2);
    }

    @Test
    void countsTwoSourcesTwice() {
        Event event = only(
                told(
                        "Lake News",
                        "They also fed the hippos, and later everybody had tea under the big tree of the village.",
                        meeting().saidBy("sahel-institute", "Sahel Institute")),
                told(
                        "River News",
                        "Boats lay ready, wrote our man in the reeds, and drums were heard until late in the night.",
                        meeting().saidBy(null, "a fisherman")));
        assertThat(event.origins()).isEqualTo(2);
        assertThat(event.originNames()).containsExactly("Sahel Institute", "a fisherman");
    }

    @Test
    void doesNotCountAnUnknownOriginBesideAKnownOne() {
        Event event = only(
                told(
                        "Lake News",
                        "They also fed the hippos, and later everybody had tea under the big tree of the village.",
                        meeting().saidBy("sahel-institute", "Sahel Institute")),
                told(
                        "River News",
                        "Boats lay ready, wrote our man in the reeds, and drums were heard until late in the night.",
                        meeting()));
        assertThat(event.origins()).isEqualTo(1);
        assertThat(event.originNames()).containsExactly("Sahel Institute", "unknown");
    }

    @Test
    void prefersAnOutsiderToAPartyThatSpeaksOfItself() {
        assertThat(only(told(
                                "Lake News",
                                "So the institute.",
                                meeting()
                                        .saidBy("sahel-institute", "Sahel Institute")
                                        .saidBy("TCD", "Chad")))
                        .originNames())
                .containsExactly("Sahel Institute");
        assertThat(only(told("Lake News", "So Chad.", meeting().saidBy("TCD", "Chad")))
                        .originNames())
                .containsExactly("Chad");
    }

    @Test
    void takesTheHostForTheOutletOfAPageThatDoesNotNameIt() {
        List<StoredReading> readings = Stream.of("https://lake.example/a", "https://lake.example/b")
                .map(url -> page(url, "Envoys of Chad and Niger meet at the lake")
                        .url(url)
                        .published("2024-03-20")
                        .text(TEXT + url)
                        .event(meeting())
                        .stored())
                .toList();
        assertThat(Findings.of(readings).events())
                .singleElement()
                .extracting(Event::outlets)
                .isEqualTo(1);
    }
}
