package dragoman.reading.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.knowledge.Knowledge;
import dragoman.reading.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Learns {@link BodyModel} from pages whose bodies are known. Run by {@code tools/train-bodies}; prints how well pages of sites it
 * did not learn from are read (five folds, no site in two of them), then learns from all and writes the model.
 *
 * <p>A folder of pages has {@code gold.jsonl} with lines {@code {"id","url","text"}} or, where only passages are known,
 * {@code {"id","url","with_","without"}}, and the pages as {@code html/ID.html.gz}.
 */
final class BodyTraining {

    private static final TreeGrower.Settings SETTINGS = new TreeGrower.Settings(100, 4, 0.12, 0.1, 1, 0.5);
    private static final int FOLDS = 5;

    /** Share of a block's runs of words that the known body has, from which on the block belongs to it. */
    private static final double BELONGS = 0.6;

    private static final double DOUBTFUL_FROM = 0.3;
    private static final double DOUBTFUL_TO = 0.7;
    private static final double WEIGHT_OF_DOUBTFUL = 0.3;
    /** A block's weight grows with its words up to this many. */
    private static final int MOST_WORDS = 200;
    /** So that blocks of one word count too, and a page of few words does not count for more than others. */
    private static final double WORDS_OF_ANY_BLOCK = 2;

    private static final double WORDS_OF_ANY_PAGE = 50;
    private static final double MOST_WEIGHT_OF_PAGE = 3;
    private static final int LEAST_WORDS_OF_PAGE = 20;
    private static final double WEIGHT_OF_PASSAGE = 0.5;
    private static final int LEAST_PASSAGES = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final int RUN = 4;

    private final PageCues cues = new PageCues();
    private final MarkupCues markup = new MarkupCues();
    private final ParagraphCleaner cleaner = new ParagraphCleaner(cues, new VisibleDates());
    private final Outlets outlets = new Outlets(Knowledge.load());
    private final ObjectMapper json = new ObjectMapper();

    /** A block to learn from. */
    @SuppressWarnings("ArrayRecordComponent") // examples are never compared
    private record Example(float[] features, float label, float weight) {}

    /**
     * @param weights 0 for blocks that teach nothing: where the known body leaves open whether they belong to it
     * @param facts from which the features are made anew when they are needed, for all at once would fill the memory
     */
    @SuppressWarnings("ArrayRecordComponent") // lessons are never compared
    private record Lesson(String set, String site, JsonNode gold, BlockFacts facts, float[] labels, float[] weights) {

        int fold() {
            return Math.floorMod(site.hashCode(), FOLDS);
        }

        Stream<Example> examples() {
            List<Example> examples = new ArrayList<>();
            for (int i = facts.from; i < facts.to; i++) {
                if (weights[i] > 0) {
                    examples.add(new Example(BlockFeatures.of(facts, i), labels[i], weights[i]));
                }
            }
            return examples.stream();
        }

        String text(BitSet body) {
            List<String> paragraphs = new ArrayList<>();
            body.stream().forEach(i -> paragraphs.add(facts.blocks.get(i).text()));
            return String.join("\n", paragraphs);
        }
    }

    private BodyTraining() {}

    /** Arguments: where to write the model, then folders of pages. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BodyTraining training = new BodyTraining();
        List<Lesson> lessons = new ArrayList<>();
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            lessons.addAll(training.lessons(Path.of(folder)));
        }
        out.printf("%d pages%n", lessons.size());
        training.report(lessons, out);
        BoostedTrees trees = grow(lessons);
        Files.write(Path.of(arguments[0]), trees.rows(BlockFeatures.NAMES));
    }

    private List<Lesson> lessons(Path folder) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("gold.jsonl"))) {
            return lines.filter(line -> !line.isBlank()).toList().parallelStream()
                    .map(line -> lesson(folder, line))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private Optional<Lesson> lesson(Path folder, String line) {
        try {
            JsonNode gold = json.readTree(line);
            byte[] bytes;
            Path file = folder.resolve("html").resolve(gold.path("id").asText() + ".html.gz");
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                bytes = in.readNBytes(Page.MOST_BYTES);
            }
            @Nullable String url = gold.hasNonNull("url") ? gold.get("url").asText() : null;
            HtmlPage whole = HtmlPage.parse(Charsets.decode(bytes).text(), url, markup);
            @Nullable String outlet = outlets.of(whole);
            String title = Titles.of(whole, outlet == null ? "" : outlet);
            HtmlPage page = Comments.setApart(whole, cues, title);
            BodyGuess guess = BodyGuess.of(page, markup, cleaner, title);
            if (guess.chosen() == null) {
                return Optional.empty();
            }
            BlockFacts facts = new BlockFacts(page, guess, new BlockForms(page, title, cues, markup, cleaner), markup);
            Lesson lesson = new Lesson(
                    folder.getFileName().toString(),
                    Outlets.host(url),
                    gold,
                    facts,
                    new float[facts.blocks.size()],
                    new float[facts.blocks.size()]);
            if (gold.hasNonNull("text")) {
                labelByText(lesson);
            } else {
                labelByPassages(lesson);
            }
            return Optional.of(lesson);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static List<String> runs(List<String> words) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static void labelByText(Lesson lesson) {
        String text = lesson.gold().get("text").asText();
        List<String> all = words(text);
        if (all.size() < LEAST_WORDS_OF_PAGE) {
            return;
        }
        Set<String> runs = new HashSet<>(runs(all));
        String joined = " " + String.join(" ", all) + " ";
        Set<String> lines = new HashSet<>();
        text.lines().forEach(line -> lines.add(String.join(" ", words(line))));
        double sum = 0;
        for (int i = lesson.facts().from; i < lesson.facts().to; i++) {
            List<String> words = words(lesson.facts().blocks.get(i).text());
            double share = words.size() >= RUN ? share(runs(words), runs) : shareOfShort(words, lines, joined);
            if (words.isEmpty() || share < 0 || !teaches(lesson, i, share >= BELONGS)) {
                continue;
            }
            boolean doubtful = share > DOUBTFUL_FROM && share < DOUBTFUL_TO;
            lesson.labels()[i] = share >= BELONGS ? 1 : 0;
            lesson.weights()[i] = (float) ((Math.min(words.size(), MOST_WORDS) + WORDS_OF_ANY_BLOCK)
                    / (all.size() + WORDS_OF_ANY_PAGE)
                    * (doubtful ? WEIGHT_OF_DOUBTFUL : 1));
            sum += lesson.weights()[i];
        }
        double scale = Math.min(1, MOST_WEIGHT_OF_PAGE / Math.max(sum, MOST_WEIGHT_OF_PAGE));
        for (int i = 0; i < lesson.weights().length; i++) {
            lesson.weights()[i] *= (float) scale;
        }
    }

    private static double share(List<String> own, Set<String> known) {
        return (double) own.stream().filter(known::contains).count() / own.size();
    }

    /** A short block belongs when it is a line of the body; when its words merely occur there nothing is known: -1. */
    private static double shareOfShort(List<String> words, Set<String> lines, String joined) {
        String line = String.join(" ", words);
        return lines.contains(line) ? 1 : joined.contains(" " + line + " ") ? -1 : 0;
    }

    /**
     * Known bodies of some sets begin with the title, which is no body here, and those of others were made from paragraphs
     * alone, so that lists and tables in the midst of the body are missing: neither may be learned.
     */
    private static boolean teaches(Lesson lesson, int block, boolean belongs) {
        Block.Kind kind = lesson.facts().blocks.get(block).kind();
        if (lesson.facts().form(block).isTitle() || block == lesson.facts().titleAt) {
            return false;
        }
        boolean listed = kind == Block.Kind.ITEM || kind == Block.Kind.CELL || kind == Block.Kind.ROW;
        return belongs
                ? kind != Block.Kind.TITLE
                : !(listed && lesson.facts().guess.cleaned().get(block));
    }

    private static void labelByPassages(Lesson lesson) {
        List<String> inside = texts(lesson.gold().path("with_"));
        List<String> outside = texts(lesson.gold().path("without"));
        float weight = (float) (WEIGHT_OF_PASSAGE / Math.max(LEAST_PASSAGES, inside.size() + outside.size()));
        for (int i = lesson.facts().from; i < lesson.facts().to; i++) {
            String text = lesson.facts().blocks.get(i).text();
            boolean belongs = inside.stream().anyMatch(text::contains);
            boolean foreign = outside.stream().anyMatch(text::contains);
            lesson.labels()[i] = belongs ? 1 : 0;
            lesson.weights()[i] = belongs == foreign ? 0 : weight;
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static BoostedTrees grow(List<Lesson> lessons) {
        List<Example> examples = lessons.stream().flatMap(Lesson::examples).toList();
        float[][] features = new float[examples.size()][];
        float[] labels = new float[examples.size()];
        float[] weights = new float[examples.size()];
        for (int i = 0; i < features.length; i++) {
            features[i] = examples.get(i).features();
            labels[i] = examples.get(i).label();
            weights[i] = examples.get(i).weight();
        }
        return TreeGrower.grow(features, labels, weights, SETTINGS);
    }

    /** Prints for each set the figures of {@code score.py pages}, on pages of sites that were not learned from. */
    private void report(List<Lesson> lessons, PrintStream out) {
        Map<String, Score> scores = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            BodyModel model = new BodyModel(grow(
                    lessons.stream().filter(lesson -> lesson.fold() != left).toList()));
            for (Lesson lesson : lessons) {
                if (lesson.fold() == fold) {
                    String text = lesson.text(cleaner.tidy(lesson.facts().outline, model.body(lesson.facts())));
                    for (String set : List.of(
                            lesson.set(),
                            lesson.set() + " " + lesson.gold().path("lang").asText())) {
                        scores.computeIfAbsent(set.strip(), key -> new Score()).add(lesson.gold(), text);
                    }
                }
            }
        }
        scores.forEach((set, score) -> out.println(set + ": " + score));
    }

    /** Precision and recall of bodies, averaged over pages, or of passages, summed over them. */
    private static final class Score {
        private int pages;
        private double precision;
        private double recall;
        private int passages;
        private int found;
        private int wrong;

        void add(JsonNode gold, String text) {
            if (gold.hasNonNull("text")) {
                Map<String, Integer> wanted = counts(gold.get("text").asText());
                Map<String, Integer> got = counts(text);
                double both = wanted.entrySet().stream()
                        .mapToInt(run -> Math.min(run.getValue(), got.getOrDefault(run.getKey(), 0)))
                        .sum();
                pages++;
                precision += both / Math.max(1, sum(got));
                recall += both / Math.max(1, sum(wanted));
                return;
            }
            List<String> inside = texts(gold.path("with_"));
            passages += inside.size();
            found += (int) inside.stream().filter(text::contains).count();
            wrong += (int)
                    texts(gold.path("without")).stream().filter(text::contains).count();
        }

        private static Map<String, Integer> counts(String text) {
            Map<String, Integer> counts = new HashMap<>();
            runs(words(text)).forEach(run -> counts.merge(run, 1, Integer::sum));
            return counts;
        }

        private static int sum(Map<String, Integer> counts) {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        @Override
        public String toString() {
            double p = pages > 0 ? precision / pages : (double) found / Math.max(1, found + wrong);
            double r = pages > 0 ? recall / pages : (double) found / Math.max(1, passages);
            return "P %.3f R %.3f F1 %.3f".formatted(p, r, 2 * p * r / Math.max(1e-9, p + r));
        }
    }
}
