package dragoman.reading.pages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text that a page carries as data for its scripts, which put it on the screen: what stands in a browser's view but not in
 * the markup. Looks at every JSON value in every script, whatever framework wrote it, and takes the texts that stand under one
 * path of field names, where there are most.
 */
final class ScriptText {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(4 << 20)
                    .build())
            .build();

    private static final int LEAST_SCRIPT = 300;
    private static final int LEAST_TEXT = 400;
    private static final int SENTENCE = 25;
    private static final Pattern HTML = Pattern.compile("(?i)</p>|<p[\\s>]|<br\\s*/?>|</div>");
    /** A row of the stream of server components: its number in hex, then JSON. */
    private static final Pattern ROW = Pattern.compile("(?m)^[0-9a-f]{1,4}:(?=[\\[{])");

    private final MarkupCues cues;
    private final ParagraphCleaner cleaner;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    private ScriptText(MarkupCues cues, ParagraphCleaner cleaner) {
        this.cues = cues;
        this.cleaner = cleaner;
    }

    /** Empty when no script carries as much text as an article has. */
    static List<String> paragraphs(Document page, MarkupCues cues, ParagraphCleaner cleaner) {
        ScriptText found = new ScriptText(cues, cleaner);
        for (Element script : page.getElementsByTag("script")) {
            String data = script.data();
            if (data.length() >= LEAST_SCRIPT && !script.attr("type").contains("ld+json")) {
                found.readFrom(data, start(data), "");
            }
        }
        return found.texts.values().stream()
                .filter(paragraphs -> length(paragraphs) >= LEAST_TEXT)
                .max(Comparator.comparingInt(ScriptText::length))
                .orElse(List.of());
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    /** Where the first object or array begins; behind a call's bracket or an assignment, as scripts write it. */
    private static int start(String data) {
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            if ((c == '{' || c == '[')
                    && (i == 0
                            || data.charAt(i - 1) == '('
                            || data.charAt(i - 1) == '='
                            || data.charAt(i - 1) == ' ')) {
                return i;
            }
        }
        return data.length();
    }

    private void readFrom(String data, int from, String path) {
        Deque<String> names = new ArrayDeque<>();
        try (JsonParser parser = JSON.createParser(data.substring(from))) {
            int depth = 0;
            do {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    return;
                }
                if (token.isStructStart()) {
                    depth++;
                    names.push(parser.currentName() == null ? "" : parser.currentName());
                } else if (token.isStructEnd()) {
                    depth--;
                    names.pop();
                } else if (token == JsonToken.VALUE_STRING) {
                    String name = parser.currentName() == null ? "" : parser.currentName();
                    add(path + String.join("/", names) + "/" + name, parser.getText());
                }
            } while (depth > 0);
        } catch (IOException e) {
            // what is no JSON is code; what was read before it stands
            return;
        }
    }

    private void add(String path, String value) {
        if (value.length() < SENTENCE || cues.isFurnitureName(path)) {
            return;
        }
        List<String> paragraphs = texts.computeIfAbsent(path, key -> new ArrayList<>());
        if (HTML.matcher(value).find()) {
            addHtml(value, paragraphs);
        } else if (ROW.matcher(value).lookingAt()) {
            addRows(value, path);
        } else if (Sentences.endsLikeOne(value) && value.indexOf(' ') > 0) {
            paragraphs.add(Spaces.normal(value));
        }
    }

    private void addHtml(String value, List<String> paragraphs) {
        Outline outline = OutlineReader.read(Jsoup.parse(value).body(), cues);
        for (int i = 0; i < outline.blocks().size(); i++) {
            Block block = outline.blocks().get(i);
            if (!outline.isFurniture(i) && cleaner.noise(block) == ParagraphCleaner.Noise.NONE) {
                paragraphs.add(block.text());
            }
        }
    }

    private void addRows(String value, String path) {
        int[] starts = ROW.matcher(value).results().mapToInt(row -> row.end()).toArray();
        for (int start : starts) {
            readFrom(value, start, path);
        }
    }
}
