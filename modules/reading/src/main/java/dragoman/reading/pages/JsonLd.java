package dragoman.reading.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.language.Normal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build()
            .reader();

    /** Besides the types whose name ends in Article or Posting. */
    private static final Set<String> ARTICLE_TYPES =
            Set.of("report", "review", "criticreview", "recipe", "howto", "podcastepisode", "qapage", "newsitem");

    private static final Set<String> PAGE_TYPES = Set.of(
            "webpage", "itempage", "collectionpage", "videoobject", "creativework", "medicalwebpage", "aboutpage");

    /** Fields that are read even out of data that is no JSON. */
    private static final List<String> SALVAGED = List.of("datePublished", "dateModified", "headline");

    private static final int MOST_SALVAGED_CHARS = 500;
    /** No article has more authors. */
    private static final int MOST_TEXTS = 50;

    private static final int MOST_NODES = 20_000;

    private static final int MOST_ARTICLES = 200;
    private static final int SAME_ADDRESS = 4;
    private static final int SAME_TITLE = 2;

    private final List<JsonNode> nodes = new ArrayList<>();
    private JsonNode article = MissingNode.getInstance();

    private JsonLd() {}

    static JsonLd of(Document document) {
        JsonLd jsonLd = new JsonLd();
        for (Element script : document.select("script[type*=ld+json]")) {
            jsonLd.add(script.data().strip());
        }
        jsonLd.article = jsonLd.chooseArticle(document);
        return jsonLd;
    }

    private void add(String script) {
        int start = firstOf(script, "{[");
        String json = start < 0 ? script : script.substring(start);
        try {
            unfold(JSON.readTree(json.startsWith("{&quot;") ? Parser.unescapeEntities(json, false) : json));
        } catch (JsonProcessingException e) {
            // a page whose data is malformed still has its visible text: nothing is lost but most of these fields
            salvage(json);
        }
    }

    private static int firstOf(String text, String signs) {
        int at = 0;
        while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    /** The first value of some fields of malformed data that speaks of an article. */
    private void salvage(String json) {
        if (!json.contains("Article\"") && !json.contains("Posting\"")) {
            return;
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("@type", "Article");
        for (String field : SALVAGED) {
            int at = json.indexOf('"' + field + '"');
            int colon = at < 0 ? -1 : json.indexOf(':', at);
            int open = colon < 0 ? -1 : json.indexOf('"', colon);
            int close = open < 0 ? -1 : json.indexOf('"', open + 1);
            if (close >= 0 && json.substring(colon + 1, open).isBlank() && close - open <= MOST_SALVAGED_CHARS) {
                node.put(field, json.substring(open + 1, close));
            }
        }
        nodes.add(node);
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
        return article;
    }

    /** Of several articles the one of this page's address, or with a headline like the page's title. */
    private JsonNode chooseArticle(Document document) {
        List<JsonNode> articles =
                nodes.stream().filter(JsonLd::isArticle).limit(MOST_ARTICLES).toList();
        if (articles.size() <= 1) {
            return articles.isEmpty() ? MissingNode.getInstance() : articles.get(0);
        }
        String title = Normal.form(Spaces.normal(document.title()));
        String address = withoutScheme(document.select("link[rel=canonical]").attr("href"));
        JsonNode best = articles.get(0);
        int most = -1;
        for (JsonNode each : articles) {
            int likeness = likeness(each, title, address);
            if (likeness > most) {
                most = likeness;
                best = each;
            }
        }
        return best;
    }

    private static int likeness(JsonNode article, String title, String address) {
        int likeness = 0;
        if (!address.isEmpty()) {
            JsonNode main = article.path("mainEntityOfPage");
            likeness += Stream.of(article.path("url"), article.path("@id"), main, main.path("@id"))
                            .anyMatch(url -> withoutScheme(url.asText("")).equals(address))
                    ? SAME_ADDRESS
                    : 0;
        }
        String headline = Normal.form(text(article, "headline"));
        likeness += !headline.isEmpty() && (title.startsWith(headline) || headline.startsWith(title)) ? SAME_TITLE : 0;
        return likeness + (article.has("datePublished") ? 1 : 0);
    }

    private static String withoutScheme(String url) {
        String rest = url.strip().replaceFirst("^https?://(?:www\\.)?", "");
        int end = firstOf(rest, "#?");
        String path = end < 0 ? rest : rest.substring(0, end);
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static boolean isArticle(JsonNode node) {
        return types(node).stream()
                .map(JsonLd::plain)
                .anyMatch(type -> type.endsWith("article") || type.endsWith("posting") || ARTICLE_TYPES.contains(type));
    }

    /** "http://schema.org/NewsArticle" and "schema:NewsArticle" are NewsArticle. */
    private static String plain(String type) {
        int start = Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'));
        return type.substring(start + 1).toLowerCase(Locale.ROOT);
    }

    /** The node that describes the page as such. */
    JsonNode webPage() {
        return nodes.stream()
                .filter(node -> types(node).stream().map(JsonLd::plain).anyMatch(PAGE_TYPES::contains))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
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
            for (int i = 0; i < Math.min(value.size(), MOST_TEXTS); i++) {
                addText(value.get(i), texts);
            }
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
