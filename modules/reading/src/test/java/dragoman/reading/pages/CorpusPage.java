package dragoman.reading.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.reading.Article;
import dragoman.reading.Page;
import dragoman.reading.UnreadablePageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A page of the corpus beside its gold. A page is {@code NAME.html} or {@code NAME.txt}, byte for byte as a server would
 * send it or a browser save it; {@code NAME.json} says what a reader would copy out of it.
 */
record CorpusPage(String name, Path file, JsonNode gold) {

    private static final JsonMapper JSON = new JsonMapper();

    /** All pages, in the order of their names. */
    static List<CorpusPage> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().matches(".*\\.(html|txt)"))
                    .sorted()
                    .map(CorpusPage::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the corpus cannot be listed", e);
        }
    }

    private static Path folder() {
        URL folder = Objects.requireNonNull(CorpusPage.class.getResource("corpus"), "no corpus on the class path");
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the corpus does not lie in a folder: " + folder, e);
        }
    }

    private static CorpusPage of(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        Path gold = file.resolveSibling(name + ".json");
        try {
            return new CorpusPage(name, file, JSON.readTree(Files.readString(gold)));
        } catch (IOException e) {
            throw new UncheckedIOException(gold + " is missing or not JSON: every page needs its gold", e);
        }
    }

    Article read(Extractor extractor) {
        try {
            return extractor.extract(Page.of(file.toString(), said("url"), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        } catch (UnreadablePageException e) {
            throw new AssertionError(name + " was refused, but a reader can read it", e);
        }
    }

    /** What the gold says of a field, shown as the answers of {@link CorpusField} are. */
    String expected(CorpusField field) {
        return switch (field) {
            case PUBLISHED_FROM -> shown(said("published_from"));
            case URL -> shown(said("url") == null ? said("canonical") : said("url"));
            case AUTHORS, FLAGS -> list(field.word());
            case TEXT -> text();
            default -> shown(said(field.word()));
        };
    }

    String text() {
        return Objects.requireNonNull(said("text"), name + " has no text in its gold; an empty body is \"\"");
    }

    private @Nullable String said(String field) {
        JsonNode value = gold.path(field);
        if (value.isMissingNode()) {
            throw new IllegalStateException(name + ".json lacks the field " + field + "; say null where there is none");
        }
        return value.isNull() ? null : value.asText();
    }

    private String list(String field) {
        Stream<String> values =
                StreamSupport.stream(gold.path(field).spliterator(), false).map(JsonNode::asText);
        return shown(field.equals("flags") ? values.sorted().toList() : values.toList());
    }

    static String shown(@Nullable String value) {
        return value == null ? "null" : value;
    }

    static String shown(List<String> values) {
        return values.stream().collect(Collectors.joining("; ", "[", "]"));
    }

    @Override
    public String toString() {
        return name;
    }
}
