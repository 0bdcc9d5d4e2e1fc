package dragoman.reading.pages;

import dragoman.language.Tsv;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the names of elements, classes and ids say of their content, from {@code markup_cues.tsv}. A cue is a word or
 * words joined by hyphens; it speaks when the name, cut at hyphens, underscores and capitals, has these words in a row.
 */
final class MarkupCues {

    /** The longest cue in words. */
    private static final int MOST_WORDS = 3;

    private static final int MOST_NAME = 400;

    /** Sites name thousands of elements alike; past this many names the memory for them is emptied. */
    private static final int MOST_REMEMBERED = 10_000;

    private static final List<String> NAMING_ATTRIBUTES =
            List.of("class", "id", "role", "data-component", "aria-label");

    private enum Role {
        BODY,
        FURNITURE,
        ALWAYS_FURNITURE,
        STANDFIRST;

        /** The role as written in the file. */
        private static Role of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private final Map<String, Set<Role>> words = new HashMap<>();
    private final Map<String, Set<Role>> tags = new HashMap<>();
    private final Map<String, Set<Role>> remembered = new ConcurrentHashMap<>();

    MarkupCues() {
        for (List<String> row : Tsv.resource(MarkupCues.class, "markup_cues.tsv")) {
            Map<String, Set<Role>> cues = row.get(0).equals("tag") ? tags : words;
            cues.computeIfAbsent(row.get(1), cue -> EnumSet.noneOf(Role.class)).add(Role.of(row.get(2)));
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

    boolean isFurnitureName(String names) {
        return roles(names).contains(Role.ALWAYS_FURNITURE) || roles(names).contains(Role.FURNITURE);
    }

    boolean isStandfirst(String names) {
        return roles(names).contains(Role.STANDFIRST);
    }

    private boolean has(Element element, Role role) {
        if (tags.getOrDefault(element.normalName(), Set.of()).contains(role)) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        // the parser has put the names of attributes into lower case, so they are looked up as they stand
        for (String attribute : NAMING_ATTRIBUTES) {
            if (roles(element.attributes().get(attribute).strip()).contains(role)) {
                return true;
            }
        }
        return false;
    }

    private Set<Role> roles(String names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        String start = names.length() > MOST_NAME ? names.substring(0, MOST_NAME) : names;
        @Nullable Set<Role> known = remembered.get(start);
        if (known == null) {
            known = spoken(start);
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(start, known);
        }
        return known;
    }

    private Set<Role> spoken(String names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (List<String> parts : NameParts.of(names)) {
            for (int i = 0; i < parts.size(); i++) {
                String cue = "";
                for (int j = i; j < Math.min(parts.size(), i + MOST_WORDS); j++) {
                    cue = j == i ? parts.get(i) : cue + '-' + parts.get(j);
                    roles.addAll(words.getOrDefault(cue, Set.of()));
                }
            }
        }
        return roles.isEmpty() ? Set.of() : roles;
    }
}
