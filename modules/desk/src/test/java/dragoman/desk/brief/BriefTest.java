package dragoman.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.Findings;
import dragoman.knowledge.Knowledge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BriefTest {

    private static final Brief BRIEF = new Brief(Knowledge.load());

    @Test
    void shouldWriteTheBriefOfThreeStories() throws IOException {
        assertThat(BRIEF.markdown(BriefFixture.FINDINGS)).isEqualTo(resource("three-stories.md"));
    }

    @Test
    void shouldWriteTheSameTextEachTime() {
        assertThat(BRIEF.markdown(BriefFixture.FINDINGS)).isEqualTo(BRIEF.markdown(BriefFixture.FINDINGS));
    }

    @Test
    void shouldSayThatAnEmptyRecordHoldsNothing() {
        assertThat(BRIEF.markdown(new Findings(List.of(), List.of())))
                .startsWith(
                        "# Brief: no dated page\n\n0 pages · 0 stories · 0 events · 0 outlets · 0 independent origins\n")
                .doesNotContain("## Toplines", "## Stories", "## Notes");
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(BriefTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
