package dragoman.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.Call;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageCommandsTest {

    private static final String PAGE = """
            <html><head><title>Ministers meet in Oslo</title></head><body><article><h1>Ministers meet in Oslo</h1>
            <p>The foreign ministers of Norway and Poland met in Oslo on Monday and spoke about the harbours of the north.</p>
            <p>They agreed to meet again in Warsaw in the autumn, the Norwegian ministry said in a statement after the talks.</p>
            </article></body></html>
            """;

    @TempDir
    private Path directory;

    @Test
    void tellsTheLanguageOfEachLineAndKeepsIdsAsTheyCame() {
        Call call = Call.withInput("""
                {"id":7,"text":"Міністр прибув до Києва, щоб обговорити допомогу."}
                {"id":"ru-1","text":"Министр заявил, что это не имеет отношения к переговорам."}
                """, "language");

        assertThat(call.code()).isZero();
        assertThat(call.lines()).hasSize(2);
        assertThat(call.lines().get(0)).matches("\\{\"id\":7,\"lang\":\"uk\",\"confidence\":[01]\\.\\d{1,4}}");
        assertThat(call.lines().get(1)).startsWith("{\"id\":\"ru-1\",\"lang\":\"ru\",\"confidence\":");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"dates|dates", "actors|actors", "code|events", "attribute|attributions"})
    void answersATextWithoutFindingsWithAnEmptyList(String command, String field) {
        Call call = Call.withInput("{\"id\":\"a\",\"text\":\"Good morning.\",\"lang\":\"en\"}", command);

        assertThat(call.out()).isEqualTo("{\"id\":\"a\",\"" + field + "\":[]}\n");
        assertThat(call.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "dates", "actors", "code", "attribute"})
    void namesMalformedLinesByNumberAndGoesOn(String command) {
        Call call = Call.withInput("""
                {"id":1,"text":"One."}
                not json

                {"id":2}
                [1]
                {"text":"no id"}
                {"id":3,"text":17}
                {"id":4,"text":"Four."} {"id":5}
                {"id":6,"text":"Six."}
                """, command);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.lines()).hasSize(2);
        assertThat(call.lines().get(0)).startsWith("{\"id\":1,");
        assertThat(call.lines().get(1)).startsWith("{\"id\":6,");
        assertThat(call.err().lines().map(line -> line.replaceAll("(line \\d+):.*", "$1")))
                .containsExactly(
                        "dragoman: line 2",
                        "dragoman: line 4",
                        "dragoman: line 5",
                        "dragoman: line 6",
                        "dragoman: line 7",
                        "dragoman: line 8");
        assertThat(call.err()).contains("line 4: \"text\" is missing");
    }

    @Test
    void refusesALineThatIsNotUtf8() {
        byte[] line = "{\"id\":1,\"text\":\"Привет\"}\n".getBytes(Charset.forName("windows-1251"));

        Call call = Call.withInput(line, "language");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("line 1").contains("UTF-8");
    }

    @Test
    void refusesADayThatIsNone() {
        Call call = Call.withInput("{\"id\":1,\"text\":\"On Monday.\",\"published\":\"20 March\"}", "dates");

        assertThat(call.err()).contains("line 1: \"published\" must begin with an ISO day");
    }

    @Test
    void refusesSpansOutsideTheText() {
        Call call = Call.withInput("{\"id\":1,\"text\":\"Iran\",\"source\":[[0,5]],\"target\":[[0,4]]}", "code");

        assertThat(call.err()).contains("line 1: \"source\" must be a list of [start, end]");
    }

    @Test
    void leavesTheRelationOutWhereNoEventTellsIt() {
        Call call = Call.withInput(
                "{\"id\":1,\"text\":\"Good morning to you.\",\"source\":[[0,4]],\"target\":[[16,19]]}", "code");

        assertThat(call.out()).isEqualTo("{\"id\":1,\"events\":[]}\n");
    }

    @Test
    void answersInTheOrderOfTheLinesWhateverTheThreads() {
        String input = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + "The minister met them. ".repeat(i % 7) + "\"}\n")
                .collect(Collectors.joining());

        Call one = Call.withInput(input, "dates", "--threads", "1");
        Call four = Call.withInput(input, "dates", "--threads", "4");

        assertThat(one.lines()).hasSize(500);
        assertThat(four.out()).isEqualTo(one.out());
    }

    @Test
    void givesRetellingsOfOneHappeningOneStoryAndOthersTheirOwn() {
        String shells = "The Meridian Institute says North Korea shipped shells to Russia through the port of Rajin.";
        Call call = Call.withInput("""
                {"id":1,"title":"Shells shipped through Rajin","text":"%1$s It counted nine voyages.","published":"2023-10-17"}
                {"id":2,"title":"Farmers protest in Lyon","text":"Farmers blocked roads around Lyon over fuel prices.","published":"2023-10-17"}
                {"id":3,"title":"Report: shells shipped through Rajin","text":"%1$s Nine voyages were counted.","published":"2023-10-18"}
                {"id":3,"title":"Again","text":"Again."}
                """.formatted(shells), "group");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).isEqualTo("dragoman: line 4: the id 3 came before\n");
        assertThat(call.lines()).hasSize(3).allMatch(line -> line.matches("\\{\"id\":[123],\"story\":\"[^\"]+\"}"));
        assertThat(story(call.lines().get(2))).isEqualTo(story(call.lines().get(0)));
        assertThat(story(call.lines().get(1))).isNotEqualTo(story(call.lines().get(0)));
    }

    private static String story(String line) {
        return line.substring(line.indexOf("\"story\""));
    }

    @Test
    void extractsTheSameArticleFromAPageAndFromItsGzippedCopy() throws IOException {
        Path page = Files.writeString(directory.resolve("oslo.html"), PAGE);
        Path packed = directory.resolve("oslo.html.gz");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(packed, bytes.toByteArray());

        Call call = Call.of("extract", page.toString(), packed.toString());

        assertThat(call.code()).isZero();
        assertThat(call.lines()).hasSize(2);
        assertThat(call.lines().get(0))
                .startsWith("{\"id\":\"" + page + "\",\"path\":\"" + page + "\",\"url\":null,\"title\":\"")
                .contains("foreign ministers of Norway and Poland")
                .contains("\"lang\":\"en\",\"published\":null,\"published_from\":null,\"modified\":null,\"authors\":[]")
                .containsPattern("\"flags\":\\[[^]]*],\"sha256\":\"[0-9a-f]{64}\"}$");
        assertThat(call.lines().get(1)).isEqualTo(call.lines().get(0).replace("oslo.html", "oslo.html.gz"));
    }

    @Test
    void extractsListedPagesUnderTheirIdsAndNamesThoseItCannotRead() throws IOException {
        Path page = Files.writeString(directory.resolve("oslo.html"), PAGE);

        Call call = Call.withInput(
                "{\"id\":\"a\",\"path\":\"%s\",\"url\":\"https://news.example/oslo\"}\n{\"id\":\"b\",\"path\":\"%s\"}\n"
                        .formatted(page, directory.resolve("none.html")),
                "extract",
                "--list");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).startsWith("dragoman: 1 pages could not be read");
        assertThat(call.lines().get(0))
                .startsWith("{\"id\":\"a\",\"path\":")
                .contains("\"url\":\"https://news.example/oslo\"");
        assertThat(call.lines().get(1))
                .isEqualTo("{\"id\":\"b\",\"path\":\"%s\",\"error\":\"no such file\"}"
                        .formatted(directory.resolve("none.html")));
    }

    @Test
    void findsTheBlocsOfAFileAndNamesTheLineOfABadOne() throws IOException {
        Path good = Files.writeString(
                directory.resolve("good.csv"), "source,target,sign\nFIN,SWE,1\nFIN,RUS,-1\nSWE,RUS,-1\n");
        Path bad = Files.writeString(directory.resolve("bad.csv"), "source,target,sign\nFIN,SWE,7\n");

        Call call = Call.of("blocs", bad.toString(), good.toString());

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out())
                .isEqualTo("{\"network\":\"good.csv\",\"frustration\":0,\"proven\":true,"
                        + "\"blocs\":[[\"FIN\",\"SWE\"],[\"RUS\"]],\"optima\":1}\n");
        assertThat(call.err()).contains("bad.csv line 2: sign must be 1 or -1, not '7'");
    }
}
