package dragoman.reading.actors;

import dragoman.knowledge.Knowledge;
import dragoman.language.Analysis.Feature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How names that no dictionary lists are declined: the rules of {@code endings.tsv}. A rule says that words ending so in the
 * nominative end so in those cases; {@code *} stands for any consonant, to which the ending is added. A language without the
 * file does not decline.
 *
 * <p>Words of fewer than three letters are not declined, nor are words with letters of another script.
 */
final class Paradigms {

    private static final int SHORTEST = 3;
    private static final String ANY_CONSONANT = "*";
    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";

    private record Rule(String nominative, String ending, Set<Feature> cases, boolean forAdjectives) {}

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private int longest;

    private Paradigms() {}

    static Paradigms of(String lang) {
        Paradigms paradigms = new Paradigms();
        for (List<String> row : Knowledge.languageFile(lang, "endings")) {
            EnumSet<Feature> cases = EnumSet.noneOf(Feature.class);
            for (String name : row.get(2).split(" ")) {
                cases.add(Feature.valueOf(name));
            }
            Rule rule = new Rule(
                    row.get(0),
                    row.get(1),
                    Collections.unmodifiableSet(cases),
                    row.get(3).equals("adjective"));
            paradigms
                    .rules
                    .computeIfAbsent(rule.nominative(), n -> new ArrayList<>())
                    .add(rule);
            paradigms.longest = Math.max(paradigms.longest, rule.nominative().length());
        }
        return paradigms;
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /**
     * All forms of a word with the cases each can stand in, the nominative among them; no cases at all where the word is
     * not declined.
     *
     * @param adjective whether also the feminine, neuter and plural forms of an adjective are wanted
     */
    Map<String, Set<Feature>> forms(String nominative, boolean adjective) {
        Map<String, Set<Feature>> forms = new TreeMap<>();
        if (nominative.length() >= SHORTEST && isCyrillic(nominative)) {
            for (Rule rule : rulesFor(nominative)) {
                if (adjective || !rule.forAdjectives()) {
                    String stem = rule.nominative().equals(ANY_CONSONANT)
                            ? nominative
                            : nominative.substring(
                                    0, nominative.length() - rule.nominative().length());
                    forms.computeIfAbsent(stem + rule.ending(), form -> EnumSet.noneOf(Feature.class))
                            .addAll(rule.cases());
                }
            }
        }
        if (forms.isEmpty()) {
            forms.put(nominative, Set.of());
        } else {
            forms.computeIfAbsent(nominative, form -> EnumSet.noneOf(Feature.class))
                    .add(Feature.NOMINATIVE);
        }
        return forms;
    }

    private List<Rule> rulesFor(String nominative) {
        List<Rule> found = new ArrayList<>();
        for (int length = Math.min(longest, nominative.length() - 1); length > 0; length--) {
            found.addAll(rules.getOrDefault(nominative.substring(nominative.length() - length), List.of()));
        }
        if (CONSONANTS.indexOf(nominative.charAt(nominative.length() - 1)) >= 0) {
            found.addAll(rules.getOrDefault(ANY_CONSONANT, List.of()));
        }
        return found;
    }

    /** What the nominative of a form in one of those cases could be, most specific rule first; the form itself last. */
    Set<String> nominatives(String form, Set<Feature> cases) {
        Map<Integer, Set<String>> bySpecificity = new TreeMap<>(Collections.reverseOrder());
        for (List<Rule> group : rules.values()) {
            for (Rule rule : group) {
                if (!rule.forAdjectives()
                        && form.endsWith(rule.ending())
                        && !Collections.disjoint(rule.cases(), cases)
                        && form.length() - rule.ending().length() >= SHORTEST - 1) {
                    String stem =
                            form.substring(0, form.length() - rule.ending().length());
                    if (!rule.nominative().equals(ANY_CONSONANT)) {
                        add(bySpecificity, rule, stem + rule.nominative());
                    } else if (CONSONANTS.indexOf(stem.charAt(stem.length() - 1)) >= 0) {
                        add(bySpecificity, rule, stem);
                    }
                }
            }
        }
        Set<String> nominatives = new LinkedHashSet<>();
        bySpecificity.values().forEach(nominatives::addAll);
        nominatives.add(form);
        return nominatives;
    }

    private static void add(Map<Integer, Set<String>> bySpecificity, Rule rule, String nominative) {
        bySpecificity
                .computeIfAbsent(rule.ending().length(), length -> new TreeSet<>())
                .add(nominative);
    }

    private static boolean isCyrillic(String word) {
        return word.chars().allMatch(c -> (c >= 0x0400 && c < 0x0530) || c == '-' || c == '\'');
    }
}
