package dragoman.reading.events;

import dragoman.language.Analysis.Feature;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where around a trigger a party stands, as the lexicon writes it.
 *
 * @param function what links the party to the trigger
 * @param preposition canonical form; empty but for {@link Function#PREPOSITION}
 * @param grammaticalCase the case it must be able to stand in; null when any will do
 */
record Slot(Function function, String preposition, @Nullable Feature grammaticalCase) {

    enum Function {
        SUBJECT,
        OBJECT,
        /** Whatever describes the object: "struck <em>Russian</em> targets". */
        OBJECT_MODIFIER,
        DATIVE,
        INSTRUMENTAL,
        /** Who owns a nominal trigger: "<em>Iran's</em> visit", «візит <em>Ірану</em>», "<em>Iranian</em> visit". */
        POSSESSOR,
        PREPOSITION,
        /** Who denies a nominal act told without its actor: "<em>China</em> denied reports of arms deliveries to Russia". */
        DENIER,
        /** The subject of the clause it introduces: "demanded that <em>Israel</em> withdraw". */
        CONTENT_SUBJECT,
        /** The state of the place where it is: "arrived <em>in Beijing</em>". */
        PLACE
    }

    private static final Map<String, Feature> CASES = Map.of(
            "gen", Feature.GENITIVE,
            "dat", Feature.DATIVE,
            "acc", Feature.ACCUSATIVE,
            "ins", Feature.INSTRUMENTAL,
            "loc", Feature.LOCATIVE);

    static Slot of(String written) {
        return switch (written) {
            case "subj" -> new Slot(Function.SUBJECT, "", Feature.NOMINATIVE);
            case "obj" -> new Slot(Function.OBJECT, "", Feature.ACCUSATIVE);
            case "mod" -> new Slot(Function.OBJECT_MODIFIER, "", null);
            case "dat" -> new Slot(Function.DATIVE, "", Feature.DATIVE);
            case "ins" -> new Slot(Function.INSTRUMENTAL, "", Feature.INSTRUMENTAL);
            case "poss" -> new Slot(Function.POSSESSOR, "", null);
            case "denier" -> new Slot(Function.DENIER, "", null);
            case "content" -> new Slot(Function.CONTENT_SUBJECT, "", null);
            case "place" -> new Slot(Function.PLACE, "", null);
            default -> preposition(written);
        };
    }

    private static Slot preposition(String written) {
        int plus = written.indexOf('+');
        if (plus < 0) {
            return new Slot(Function.PREPOSITION, written.replace('_', ' '), null);
        }
        Feature grammaticalCase = CASES.get(written.substring(plus + 1));
        if (grammaticalCase == null) {
            throw new IllegalArgumentException("no such case in slot '" + written + "': one of " + CASES.keySet());
        }
        return new Slot(Function.PREPOSITION, written.substring(0, plus).replace('_', ' '), grammaticalCase);
    }
}
