package dragoman.desk.brief;

import dragoman.language.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All words of a brief in one language, from {@code templates-LANG.tsv}: {@code key}, {@code form}, {@code text}. A text
 * holds slots, {@code {recipient}}, and may hold stretches that are left out when one of their slots is empty:
 * {@code held talks[ with {recipient}]}. To write briefs in another language, add its file.
 */
final class Wording {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)]");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z_]+)}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

    private final String file;
    private final Map<String, Map<String, String>> texts = new TreeMap<>();

    private Wording(String lang) {
        file = "templates-" + lang + ".tsv";
        for (List<String> row : Tsv.resource(Wording.class, file)) {
            texts.computeIfAbsent(row.get(0), key -> new TreeMap<>()).put(row.get(1), row.get(2));
        }
    }

    static Wording of(String lang) {
        return new Wording(lang);
    }

    /**
     * @throws IllegalStateException when the file has no such row
     */
    String text(String key, String form) {
        String text = find(key, form);
        if (text == null) {
            throw new IllegalStateException(file + " has no row '" + key + "', '" + form + "'");
        }
        return text;
    }

    @Nullable
    String find(String key, String form) {
        return texts.getOrDefault(key, Map.of()).get(form);
    }

    /** All forms of a key; empty when the file has none. */
    Map<String, String> forms(String key) {
        return texts.getOrDefault(key, Map.of());
    }

    String filled(String key, String form, Map<String, String> slots) {
        return fill(text(key, form), slots);
    }

    /** {@code 1 page}, {@code 5 pages}. */
    String count(String what, int number) {
        return filled("count", what + (number == 1 ? ".one" : ".many"), Map.of("n", Integer.toString(number)));
    }

    static String fill(String template, Map<String, String> slots) {
        Matcher optional = OPTIONAL.matcher(template);
        StringBuilder kept = new StringBuilder();
        while (optional.find()) {
            String stretch = optional.group(1);
            boolean isTold = slots(stretch).stream()
                    .noneMatch(slot -> slots.getOrDefault(slot, "").isEmpty());
            optional.appendReplacement(kept, Matcher.quoteReplacement(isTold ? stretch : ""));
        }
        optional.appendTail(kept);
        return SLOT.matcher(kept).replaceAll(slot -> Matcher.quoteReplacement(slots.getOrDefault(slot.group(1), "")));
    }

    private static List<String> slots(String template) {
        return SLOT.matcher(template).results().map(slot -> slot.group(1)).toList();
    }

    /** The words a template always brings, whatever fills its slots. */
    static List<String> requiredWords(String template) {
        return words(SLOT.matcher(OPTIONAL.matcher(template).replaceAll(" ")).replaceAll(" "));
    }

    /** The words a template can bring of its own. */
    static List<String> ownWords(String template) {
        return words(SLOT.matcher(template).replaceAll(" "));
    }

    /** Words of a text: letters and digits, joined by hyphens and apostrophes. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
