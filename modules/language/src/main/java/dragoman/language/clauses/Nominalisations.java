package dragoman.language.clauses;

import dragoman.language.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The nouns of a language that name an act, from {@code nominalisations-LANG.tsv}. */
final class Nominalisations {

    /** What verbal nouns do that no list knows: "the storming of the palace". */
    static final Frame VERBAL_NOUN = new Frame(Role.SUBJECT, Role.OBJECT, Map.of());

    private final Map<String, Frame> frames = new HashMap<>();

    Nominalisations(String lang) {
        for (List<String> row : Tsv.resourceIfAny(Nominalisations.class, "nominalisations-" + lang + ".tsv")) {
            Map<String, Role> obliques = new HashMap<>();
            for (String oblique : row.get(3).split(" ")) {
                int sign = oblique.indexOf('=');
                if (sign > 0) {
                    obliques.put(oblique.substring(0, sign), role(oblique.substring(sign + 1)));
                }
            }
            Frame frame = new Frame(role(row.get(1)), role(row.get(2)), Map.copyOf(obliques));
            for (String noun : row.get(0).split(" ")) {
                frames.put(noun, frame);
            }
        }
    }

    private static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT));
    }

    boolean knows(String noun) {
        return frames.containsKey(noun);
    }

    Frame frame(String noun) {
        return frames.getOrDefault(noun, VERBAL_NOUN);
    }

    /**
     * What the companions of such a noun do.
     *
     * @param possessor role of an owner put before it: "<em>Russia's</em> attack"
     * @param genitive role of a genitive or what stands for it: "the arrest <em>of an envoy</em>"
     * @param obliques roles by slot: {@code on} to object
     */
    record Frame(Role possessor, Role genitive, Map<String, Role> obliques) {}
}
