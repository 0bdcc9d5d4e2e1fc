package dragoman.reading.pages;

import dragoman.language.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The values of {@code <meta>} elements by what they mean; {@code meta_names.tsv} says which name means what. */
final class MetaTags {

    private record Meaning(String field, int rank) {}

    private static final Map<String, Meaning> MEANINGS = meanings();

    private record Value(int rank, String text) {}

    private final Map<String, List<Value>> values = new HashMap<>();

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        for (List<String> row : Tsv.resource(MetaTags.class, "meta_names.tsv")) {
            meanings.put(row.get(0), new Meaning(row.get(1), Integer.parseInt(row.get(2))));
        }
        return meanings;
    }

    static MetaTags of(Document document) {
        MetaTags tags = new MetaTags();
        for (Element meta : document.select("meta[content]")) {
            String text = Spaces.normal(meta.attr("content"));
            for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
                Meaning meaning = MEANINGS.get(meta.attr(attribute).strip().toLowerCase(Locale.ROOT));
                if (meaning != null && !text.isEmpty()) {
                    tags.values
                            .computeIfAbsent(meaning.field(), field -> new ArrayList<>())
                            .add(new Value(meaning.rank(), text));
                }
            }
        }
        tags.values.values().forEach(list -> list.sort(java.util.Comparator.comparingInt(Value::rank)));
        return tags;
    }

    /** All values, the most trusted name first, in page order within it. */
    List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream().map(Value::text).toList();
    }

    String first(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? "" : all.get(0);
    }
}
