package dragoman.reading.dates;

import dragoman.reading.dates.PatternParser.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The date patterns of a language, from {@code date_patterns.tsv}, in one tree so that shared beginnings are matched once. */
final class Patterns {

    private static final class Node {
        final Map<WordClass, List<Edge>> edges = new EnumMap<>(WordClass.class);

        @Nullable
        Rule rule;
    }

    private record Edge(Element element, Node to) {}

    /** @param order place in the file: of patterns that match the same words the first wins */
    private record Rule(Meaning meaning, int order) {}

    private final Node root = new Node();

    Patterns(String lang, List<List<String>> rows) {
        for (int order = 0; order < rows.size(); order++) {
            List<String> row = rows.get(order);
            try {
                Rule rule = new Rule(Meaning.valueOf(row.get(1)), order);
                PatternParser.sequences(row.get(0)).forEach(sequence -> add(sequence, rule));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "date_patterns.tsv of %s, pattern '%s': %s".formatted(lang, row.get(0), e.getMessage()), e);
            }
        }
    }

    private void add(List<Element> sequence, Rule rule) {
        Node node = root;
        for (Element element : sequence) {
            node = next(node, element);
        }
        if (node.rule == null) {
            node.rule = rule;
        }
    }

    private static Node next(Node node, Element element) {
        List<Edge> edges = node.edges.computeIfAbsent(element.wordClass(), c -> new ArrayList<>());
        for (Edge edge : edges) {
            if (edge.element().equals(element)) {
                return edge.to();
            }
        }
        Edge edge = new Edge(element, new Node());
        edges.add(edge);
        return edge.to();
    }

    /** Every match that begins at that piece. */
    void match(List<List<Term>> terms, int at, List<Match> matches) {
        walk(root, terms, at, at, new ArrayList<>(), new ArrayList<>(), matches);
    }

    private void walk(
            Node node,
            List<List<Term>> terms,
            int start,
            int at,
            List<Element> elements,
            List<Term> path,
            List<Match> matches) {
        if (node.rule != null && isDateAtAll(path)) {
            matches.add(match(node.rule, start, at, elements, path));
        }
        if (at >= terms.size()) {
            return;
        }
        for (Term term : terms.get(at)) {
            for (Edge edge : node.edges.getOrDefault(term.wordClass(), List.of())) {
                String value = edge.element().value();
                if (value == null || value.equals(term.value())) {
                    elements.add(edge.element());
                    path.add(term);
                    walk(edge.to(), terms, start, at + term.length(), elements, path, matches);
                    elements.remove(elements.size() - 1);
                    path.remove(path.size() - 1);
                }
            }
        }
    }

    /** Weak terms need company, and articles and signs are none. */
    private static boolean isDateAtAll(List<Term> path) {
        int company = 0;
        for (Term term : path) {
            switch (term.wordClass()) {
                case THE, FISCAL, COMMA, DASH, DOT, LIST -> {}
                default -> company += term.weak() ? 1 : 2;
            }
        }
        return company > 1;
    }

    private static Match match(Rule rule, int start, int end, List<Element> elements, List<Term> path) {
        List<Match.Part> parts = new ArrayList<>();
        List<Term> bound = new ArrayList<>();
        boolean inside = false;
        int from = start;
        int at = start;
        for (int i = 0; i < path.size(); i++) {
            Element element = elements.get(i);
            if (element.opens()) {
                inside = true;
                from = at;
                bound.clear();
            }
            at += path.get(i).length();
            if (inside) {
                bound.add(path.get(i));
            }
            if (element.closes()) {
                parts.add(new Match.Part(from, at, List.copyOf(bound)));
                inside = false;
            }
        }
        return new Match(rule.meaning(), rule.order(), end - start, List.copyOf(parts));
    }
}
