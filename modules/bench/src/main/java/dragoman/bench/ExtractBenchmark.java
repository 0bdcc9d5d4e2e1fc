package dragoman.bench;

import dragoman.knowledge.Knowledge;
import dragoman.reading.Article;
import dragoman.reading.Page;
import dragoman.reading.Reader;
import dragoman.reading.UnreadablePageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Pages to articles in steady state, and beside it the HTML parser alone on the same pages: the ratio of the two says more
 * than either, for it is much the same on every machine. One operation reads the next page of the folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 4, time = 4)
public class ExtractBenchmark {

    /** A folder of pages. */
    @Param("samples/pages")
    public String folder = "";

    private Reader reader = new Reader(Knowledge.load());
    private List<Page> pages = List.of();
    private List<String> texts = List.of();
    private int next;

    @Setup
    public void load() throws IOException {
        pages = PageFolder.load(Path.of(folder));
        texts = pages.stream()
                .map(page -> new String(page.bytes(), StandardCharsets.UTF_8))
                .toList();
        reader = new Reader(Knowledge.load());
    }

    @Benchmark
    public void extract(CpuTime cpu, Blackhole hole) {
        Page page = pages.get(next());
        cpu.start();
        try {
            Article article = reader.article(page);
            hole.consume(article);
        } catch (UnreadablePageException e) {
            hole.consume(e);
        }
        cpu.stop(page.bytes().length);
    }

    @Benchmark
    public Document parseAlone(CpuTime cpu) {
        int at = next();
        cpu.start();
        Document document = Jsoup.parse(texts.get(at));
        cpu.stop(pages.get(at).bytes().length);
        return document;
    }

    private int next() {
        next = (next + 1) % pages.size();
        return next;
    }
}
