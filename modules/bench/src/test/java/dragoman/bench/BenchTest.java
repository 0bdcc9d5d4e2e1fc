package dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class BenchTest {

    /** Too short to measure anything; shows that everything runs. */
    private static final Options SHORT = new OptionsBuilder()
            .verbosity(VerboseMode.SILENT)
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(200))
            .build();

    @Test
    void printsOneRowAFolderWithSpeedsAndShares() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Bench(new PrintStream(out, true, StandardCharsets.UTF_8))
                .run(List.of(Path.of("../../samples/pages")), SHORT);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(2))
                .matches("pages +\\d+ +\\d+\\.\\d +[1-9]\\d*\\.\\d +\\d+\\.\\d +[1-9]\\d*\\.\\d +\\d+\\.\\d\\d");
        assertThat(lines.get(3)).contains("%");
    }

    @Test
    void leavesOutFilesThatAreNoPages() throws Exception {
        assertThat(PageFolder.load(Path.of("../../samples")))
                .hasSameSizeAs(PageFolder.load(Path.of("../../samples/pages")));
    }
}
