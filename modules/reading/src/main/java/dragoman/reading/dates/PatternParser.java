package dragoman.reading.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the notation of {@code date_patterns.tsv} and spells out every sequence a pattern allows. Word classes stand side by
 * side, {@code class=value} asks for one value, {@code a|b} allows either class, {@code (a b | c)} either sequence, {@code ?} behind a class or a parenthesis makes
 * it optional; brackets mark what is mentioned where that is not the whole, several of them several mentions.
 */
final class PatternParser {

    /**
     * One place in a sequence.
     *
     * @param opens whether a mention begins here
     * @param closes whether a mention ends here
     */
    record Element(WordClass wordClass, @Nullable String value, boolean opens, boolean closes) {}

    private static final String OPEN = "[";
    private static final String CLOSE = "]";

    private final String[] symbols;
    private int at;

    private PatternParser(String pattern) {
        this.symbols = pattern.replace(OPEN, " [ ")
                .replace(CLOSE, " ] ")
                .replace("(", " ( ")
                .replace(")", " ) ")
                .strip()
                .split("\\s+");
    }

    static List<List<Element>> sequences(String pattern) {
        PatternParser parser = new PatternParser(pattern);
        List<List<String>> spelled = parser.sequence();
        if (parser.at < parser.symbols.length) {
            throw new IllegalArgumentException("a parenthesis closes that never opened");
        }
        return spelled.stream().map(PatternParser::elements).toList();
    }

    private List<List<String>> sequence() {
        List<List<String>> all = List.of(List.of());
        while (at < symbols.length && !symbols[at].equals(")") && !symbols[at].equals("|")) {
            all = product(all, step());
        }
        return all;
    }

    private List<List<String>> step() {
        String symbol = symbols[at++];
        List<List<String>> options = new ArrayList<>();
        if (symbol.equals("(")) {
            options.addAll(sequence());
            while (at < symbols.length && symbols[at].equals("|")) {
                at++;
                options.addAll(sequence());
            }
            if (at == symbols.length) {
                throw new IllegalArgumentException("a parenthesis is never closed");
            }
            at++;
            if (at < symbols.length && symbols[at].equals("?")) {
                at++;
                options.add(List.of());
            }
            return options;
        }
        boolean optional = symbol.endsWith("?");
        for (String choice : (optional ? symbol.substring(0, symbol.length() - 1) : symbol).split("\\|")) {
            options.add(List.of(choice));
        }
        if (optional) {
            options.add(List.of());
        }
        return options;
    }

    private static List<List<String>> product(List<List<String>> heads, List<List<String>> tails) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> head : heads) {
            for (List<String> tail : tails) {
                List<String> joined = new ArrayList<>(head);
                joined.addAll(tail);
                all.add(joined);
            }
        }
        return all;
    }

    private static List<Element> elements(List<String> symbols) {
        boolean bracketed = symbols.contains(OPEN);
        List<Element> elements = new ArrayList<>();
        boolean opens = !bracketed;
        for (int i = 0; i < symbols.size(); i++) {
            String symbol = symbols.get(i);
            if (symbol.equals(OPEN)) {
                opens = true;
            } else if (!symbol.equals(CLOSE)) {
                boolean closes = bracketed
                        ? i + 1 < symbols.size() && symbols.get(i + 1).equals(CLOSE)
                        : i == symbols.size() - 1;
                elements.add(element(symbol, opens, closes));
                opens = false;
            }
        }
        return elements;
    }

    private static Element element(String symbol, boolean opens, boolean closes) {
        int equals = symbol.indexOf('=');
        return equals < 0
                ? new Element(WordClass.of(symbol), null, opens, closes)
                : new Element(WordClass.of(symbol.substring(0, equals)), symbol.substring(equals + 1), opens, closes);
    }
}
