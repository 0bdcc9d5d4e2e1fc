package dragoman.reading.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in schema.org terms, in {@code <script type="application/ld+json">}. */
final class JsonLd {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build()
            .reader();

    private static final Set<String> ARTICLE_TYPES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report",
            "TechArticle",
            "ScholarlyArticle",
            "AdvertiserContentArticle",
            "SocialMediaPosting");

    private static final Set<String> PAGE_TYPES =
            Set.of("WebPage", "ItemPage", "CollectionPage", "VideoObject", "CreativeWork");
    private static final int MOST_NODES = 20_000;

    private final List<JsonNode> nodes = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document document) {
        JsonLd jsonLd = new JsonLd();
        for (Element script : document.select("script[type*=ld+json]")) {
            jsonLd.add(script.data().strip());
        }
        return jsonLd;
    }

    private void add(String json) {
        try {
            unfold(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            // a page whose data is malformed still has its visible text: nothing is lost but these fields
            return;
        }
    }

    private void unfold(@Nullable JsonNode root) {
        Deque<JsonNode> waiting = new ArrayDeque<>();
        if (root != null) {
            waiting.add(root);
        }
        while (!waiting.isEmpty() && nodes.size() < MOST_NODES) {
            JsonNode node = waiting.poll();
            if (node.isObject()) {
                nodes.add(node);
                for (String field : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
                    if (node.path(field).isContainerNode()) {
                        waiting.add(node.get(field));
                    }
                }
            } else if (node.isArray()) {
                node.forEach(waiting::add);
            }
        }
    }

    /** The node that describes the article; a missing node when there is none. */
    JsonNode article() {
        return first(ARTICLE_TYPES);
    }

    /** The node that describes the page as such. */
    JsonNode webPage() {
        return first(PAGE_TYPES);
    }

    boolean hasType(String type) {
        return nodes.stream().anyMatch(node -> types(node).contains(type));
    }

    /** Texts of an article's body, which some pages repeat for machines. */
    String articleBody() {
        for (JsonNode node : nodes) {
            String body = node.path("articleBody").asText("");
            if (!body.isBlank()) {
                return body;
            }
        }
        return "";
    }

    private JsonNode first(Set<String> wanted) {
        return nodes.stream()
                .filter(node -> types(node).stream().anyMatch(wanted::contains))
                .findFirst()
                .orElseGet(com.fasterxml.jackson.databind.node.MissingNode::getInstance);
    }

    private static List<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        List<String> types = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(each -> types.add(each.asText()));
        } else {
            types.add(type.asText());
        }
        return types;
    }

    /** The named field as text: pages write HTML entities into JSON, and objects with a name where text is meant. */
    static String text(JsonNode node, String field) {
        List<String> texts = texts(node.path(field));
        return texts.isEmpty() ? "" : texts.get(0);
    }

    static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> addText(each, texts));
        } else {
            addText(value, texts);
        }
        return texts;
    }

    private static void addText(JsonNode value, List<String> texts) {
        JsonNode named = value.isObject() ? value.path("name") : value;
        JsonNode one = named.isArray() ? named.path(0) : named;
        String text = Spaces.normal(Parser.unescapeEntities(one.asText(""), false));
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }
}
