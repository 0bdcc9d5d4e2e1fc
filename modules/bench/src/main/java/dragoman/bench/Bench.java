package dragoman.bench;

import dragoman.reading.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmark on folders of pages and prints one table. Without folders: the samples, the corpus of the tests, and
 * the development pages beside the project where they are.
 */
public final class Bench {

    private static final List<String> FOLDERS = List.of(
            "samples/pages",
            "modules/reading/src/test/resources/dragoman/reading/pages/corpus",
            "../shared/gold/pages/fundus",
            "../shared/gold/pages/daniel",
            "../shared/gold/pages/traf");

    private static final int PASSES_FOR_SHARES = 5;
    private static final double LEAST_SHARE = 0.01;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private record Speed(double pages, double bytes) {}

    private final PrintStream out;

    Bench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] folders) throws IOException, RunnerException, InterruptedException {
        Path home = Path.of(System.getProperty("dragoman.home", "."));
        List<Path> present = new ArrayList<>();
        if (folders.length > 0) {
            Stream.of(folders).map(Path::of).forEach(present::add);
        } else {
            FOLDERS.stream().map(home::resolve).filter(Files::isDirectory).forEach(present::add);
        }
        new Bench(new PrintStream(System.out, true, StandardCharsets.UTF_8))
                .run(present, new OptionsBuilder().verbosity(VerboseMode.SILENT).build());
    }

    void run(List<Path> folders, Options options) throws IOException, RunnerException, InterruptedException {
        out.println("One thread; seconds are of its CPU time, without those of compiler and collector.");
        out.printf(
                Locale.ROOT,
                "%-10s %6s %9s %12s %8s %14s %6s%n",
                "folder",
                "pages",
                "kB/page",
                "articles/s",
                "MB/s",
                "parse alone/s",
                "ratio");
        for (Path folder : folders) {
            row(folder, options);
        }
    }

    private void row(Path folder, Options options) throws IOException, RunnerException, InterruptedException {
        List<Page> pages = PageFolder.load(folder);
        double size =
                pages.stream().mapToInt(page -> page.bytes().length).average().orElse(0);
        Speed articles = speed("extract", folder, options);
        Speed parse = speed("parseAlone", folder, options);
        out.printf(
                Locale.ROOT,
                "%-10s %6d %9.1f %12.1f %8.1f %14.1f %6.2f%n",
                folder.getFileName(),
                pages.size(),
                size / 1000,
                articles.pages(),
                articles.bytes() / MEGA,
                parse.pages(),
                parse.pages() / articles.pages());
        List<String> shares = new ArrayList<>();
        StepShares.of(pages, PASSES_FOR_SHARES).entrySet().stream()
                .filter(share -> share.getValue() >= LEAST_SHARE)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(share -> shares.add("%s %.0f%%".formatted(share.getKey(), 100 * share.getValue())));
        out.println("           " + String.join(" · ", shares));
    }

    private static Speed speed(String method, Path folder, Options options) throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .parent(options)
                        .include(ExtractBenchmark.class.getName() + '.' + method + '$')
                        .param("folder", folder.toAbsolutePath().toString())
                        .build())
                .runSingle();
        double seconds = counted(result, "nanos") / NANOS;
        return new Speed(counted(result, "pages") / seconds, counted(result, "bytes") / seconds);
    }

    private static double counted(RunResult result, String counter) {
        return Objects.requireNonNull(result.getSecondaryResults().get(counter), counter)
                .getScore();
    }
}
