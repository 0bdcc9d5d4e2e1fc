package dragoman.desk.export;

import static dragoman.desk.Fixture.day;
import static dragoman.desk.Fixture.event;
import static dragoman.desk.Fixture.page;
import static dragoman.desk.Fixture.person;
import static dragoman.desk.Fixture.state;
import static dragoman.desk.Fixture.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.desk.Event;
import dragoman.desk.Findings;
import dragoman.desk.Story;
import dragoman.desk.Story.Member;
import dragoman.knowledge.PloverType;
import dragoman.reading.EventDate.Basis;
import dragoman.reading.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordExportTest {

    private static final Member PAGE =
            page("uk-samit.txt", "Путін і Кім зустрілися", "Вісник Надбужжя", "uk", "2023-09-14");

    private static final Event SUMMIT = event("e1", PloverType.CONSULT)
            .mode("visit", "diplomatic")
            .actor(person("RUS", "Russia", "Vladimir Putin", "president"))
            .recipient(state("PRK", "North Korea"))
            .date(day("2023-09-13", Basis.CLAUSE))
            .report(
                    PAGE,
                    10,
                    "[date:13 вересня] [actor:Путін] [event:зустрівся] з [recipient:КНДР], заявив [said_by:Кремль].",
                    "RUS|Russia")
            .origins("Russia")
            .build();

    private static final Story STORY = story("story-1", "Путін і Кім зустрілися", PAGE);

    @Test
    void shouldWriteOneEventPerLineWithTheDocumentedFieldsAndItsReceipts() throws IOException {
        StringWriter lines = new StringWriter();
        RecordExport.jsonl(new Findings(List.of(STORY), List.of(SUMMIT, SUMMIT)), lines);

        assertThat(lines.toString()).endsWith("}\n").hasLineCount(2);
        JsonNode line =
                Json.mapper().readTree(lines.toString().lines().findFirst().orElseThrow());
        assertThat(line.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id",
                        "story",
                        "event",
                        "mode",
                        "context",
                        "quad",
                        "goldstein",
                        "date",
                        "actor",
                        "recipient",
                        "place",
                        "realis",
                        "said_by",
                        "claim",
                        "spans",
                        "rule",
                        "origins",
                        "outlets",
                        "origin_names",
                        "reports");
        assertThat(line.get("date").toString())
                .isEqualTo(
                        "{\"from\":\"2023-09-13\",\"to\":\"2023-09-13\",\"precision\":\"day\",\"basis\":\"clause\"}");
        assertThat(line.get("quad").intValue()).isEqualTo(1);
        assertThat(line.get("place").isNull()).isTrue();
        assertThat(line.get("reports").get(0).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "document",
                        "path",
                        "url",
                        "title",
                        "outlet",
                        "lang",
                        "published",
                        "sha256",
                        "span",
                        "text",
                        "spans",
                        "said_by",
                        "realis",
                        "rule");
        assertThat(line.get("reports").get(0).get("spans").toString())
                .isEqualTo("{\"actor\":[21,26],\"date\":[10,20],\"event\":[27,36],\"recipient\":[39,43],"
                        + "\"said_by\":[52,58]}");
    }

    @Test
    void shouldWriteTheSameBytesEachTime() throws IOException {
        StringWriter one = new StringWriter();
        StringWriter two = new StringWriter();
        RecordExport.jsonl(new Findings(List.of(STORY), List.of(SUMMIT)), one);
        RecordExport.jsonl(new Findings(List.of(STORY), List.of(SUMMIT)), two);

        assertThat(two.toString()).isEqualTo(one.toString());
    }

    @Test
    void shouldWriteAStoryWithItsDocuments() {
        assertThat(RecordExport.storyLine(STORY))
                .isEqualTo("{\"id\":\"story-1\",\"title\":\"Путін і Кім зустрілися\",\"from\":\"2023-09-14\","
                        + "\"to\":\"2023-09-14\",\"langs\":[\"uk\"],\"documents\":[{\"document\":\"%s\","
                                .formatted(PAGE.document())
                        + "\"path\":\"uk-samit.txt\",\"url\":\"https://uk-samit.example/\","
                        + "\"title\":\"Путін і Кім зустрілися\",\"outlet\":\"Вісник Надбужжя\",\"lang\":\"uk\","
                        + "\"published\":\"2023-09-14\",\"sha256\":\"%s\"}]}".formatted(PAGE.sha256()));
    }
}
