package dragoman.reading.pages;

import dragoman.language.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the names of elements, classes and ids say of their content, from {@code markup_cues.tsv}. A cue is a word or
 * words joined by hyphens; it speaks when the name, cut at hyphens, underscores and capitals, has these words in a row.
 */
final class MarkupCues {

    /** The longest cue in words. */
    private static final int MOST_WORDS = 3;

    private static final int MOST_NAME = 400;

    private enum Role {
        BODY,
        FURNITURE,
        ALWAYS_FURNITURE,
        STANDFIRST;

        /** As written in the file. */
        private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> tags = new HashMap<>();

    MarkupCues() {
        for (List<String> row : Tsv.resource(MarkupCues.class, "markup_cues.tsv")) {
            Map<String, Set<String>> cues = row.get(0).equals("tag") ? tags : words;
            cues.computeIfAbsent(row.get(2), role -> new HashSet<>()).add(row.get(1));
        }
    }

    boolean isFurniture(Element element) {
        return has(element, Role.ALWAYS_FURNITURE) || has(element, Role.FURNITURE);
    }

    boolean isAlwaysFurniture(Element element) {
        return has(element, Role.ALWAYS_FURNITURE);
    }

    boolean isBody(Element element) {
        return has(element, Role.BODY);
    }

    boolean isStandfirst(String names) {
        return hasWords(names, Role.STANDFIRST);
    }

    private boolean has(Element element, Role role) {
        return tags.getOrDefault(role.key, Set.of()).contains(element.normalName())
                || hasWords(element.className(), role)
                || hasWords(element.id(), role)
                || hasWords(element.attr("role"), role)
                || hasWords(element.attr("data-component"), role)
                || hasWords(element.attr("aria-label"), role);
    }

    private boolean hasWords(String names, Role role) {
        if (names.isEmpty()) {
            return false;
        }
        Set<String> cues = words.getOrDefault(role.key, Set.of());
        for (List<String> parts : NameParts.of(names.length() > MOST_NAME ? names.substring(0, MOST_NAME) : names)) {
            for (int i = 0; i < parts.size(); i++) {
                String cue = "";
                for (int j = i; j < Math.min(parts.size(), i + MOST_WORDS); j++) {
                    cue = j == i ? parts.get(i) : cue + '-' + parts.get(j);
                    if (cues.contains(cue)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
