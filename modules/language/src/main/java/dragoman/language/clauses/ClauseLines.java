package dragoman.language.clauses;

import dragoman.language.clauses.Nominal.Modifier;
import dragoman.language.trees.TreeWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes clauses for people: one line a clause, roles in fixed order.
 *
 * <pre>{@code
 * subject=minister:Andrei Rudenko verb=visit object=Kyiv in=May [main past]
 * subject=Russia verb=attack object=city [relative of army past] [...]
 * }</pre>
 *
 * <p>A nominal is written as what it is, then its name, then its owners and prepositional modifiers in parentheses;
 * {@code +} joins several, {@code !} denies one, {@code ~} marks what another clause lends, {@code <…>} is a clause by the
 * lemma of its predicate.
 */
final class ClauseLines {

    private final ClauseView view;

    ClauseLines(ClauseView view) {
        this.view = view;
    }

    List<String> lines() {
        return view.clauses().stream().map(this::line).toList();
    }

    private String line(Clause clause) {
        List<String> parts = new ArrayList<>();
        clause.arguments().stream()
                .filter(argument -> argument.role() == Role.SUBJECT)
                .forEach(argument -> parts.add(written(argument)));
        parts.add(written(clause.predicate()));
        clause.arguments().stream()
                .filter(argument -> argument.role() != Role.SUBJECT)
                .forEach(argument -> parts.add(written(argument)));
        parts.add(tail(clause));
        return String.join(" ", parts);
    }

    private String written(Predicate predicate) {
        String kind = switch (predicate.kind()) {
            case VERB -> "verb";
            case LIGHT_VERB -> "light";
            case COPULA -> "is";
            case EVENT_NOUN -> "event";
            case FRAGMENT -> "fragment";
            case SOURCE -> "source";
        };
        StringBuilder written = new StringBuilder(kind + "=" + predicate.lemma());
        predicate.particles().forEach(particle -> written.append('_').append(particle));
        if (predicate.noun() != TreeWord.ROOT) {
            written.append('+').append(lemma(predicate.noun()));
        }
        return written.toString();
    }

    private String written(Argument argument) {
        String name = switch (argument.role()) {
            case OBLIQUE -> argument.slot();
            case ATTRIBUTE -> "as";
            case MODIFIER -> "mod";
            default -> lower(argument.role());
        };
        String value = argument.clause() == TreeWord.ROOT
                ? argument.fillers().stream().map(this::written).collect(Collectors.joining("+"))
                : "<" + lemma(argument.clause()) + ">";
        return (argument.inherited() ? "~" : "") + name + "=" + value;
    }

    private String written(Nominal nominal) {
        String kinds = nominal.kinds().stream().map(this::lemma).collect(Collectors.joining("/"));
        String name = nominal.name().stream()
                .map(word -> view.tree().word(word).form())
                .collect(Collectors.joining(" "));
        String modifiers = nominal.modifiers().stream()
                .filter(modifier -> !modifier.slot().equals("mod"))
                .map(this::written)
                .collect(Collectors.joining(" "));
        return (nominal.negated() ? "!" : "")
                + kinds
                + (kinds.isEmpty() || name.isEmpty() ? "" : ":")
                + name
                + (modifiers.isEmpty() ? "" : "(" + modifiers + ")");
    }

    private String written(Modifier modifier) {
        Nominal nominal = view.nominal(modifier.node());
        String name = nominal.name().stream()
                .map(word -> view.tree().word(word).form())
                .collect(Collectors.joining(" "));
        return modifier.slot() + "=" + (name.isEmpty() ? lemma(modifier.node()) : name);
    }

    private String tail(Clause clause) {
        List<String> parts = new ArrayList<>();
        Embedding embedding = clause.embedding();
        parts.add(lower(embedding.kind()));
        if (!embedding.sense().isEmpty()) {
            parts.add(embedding.sense());
        }
        if (!embedding.marker().isEmpty()) {
            parts.add("'" + embedding.marker() + "'");
        }
        if (embedding.outer() != TreeWord.ROOT) {
            parts.add("of " + lemma(embedding.outer()));
        }
        group(clause.predicate().group(), parts);
        if (clause.question()) {
            parts.add("question");
        }
        if (clause.quoted()) {
            parts.add("quoted");
        }
        return "[" + String.join(" ", parts) + "]";
    }

    private void group(VerbGroup group, List<String> parts) {
        if (group.tense() != VerbGroup.Tense.UNKNOWN) {
            parts.add(lower(group.tense()));
        }
        if (group.mood() == VerbGroup.Mood.UNREAL || group.mood() == VerbGroup.Mood.IMPERATIVE) {
            parts.add(lower(group.mood()));
        }
        if (group.voice() == VerbGroup.Voice.PASSIVE) {
            parts.add("passive");
        }
        for (VerbGroup.Modality modality : VerbGroup.Modality.values()) {
            if (group.modalities().contains(modality)) {
                parts.add(lower(modality));
            }
        }
        if (group.negated()) {
            parts.add("not");
        }
    }

    private String lemma(int word) {
        String lemma = view.tree().word(word).lemma();
        return lemma.isEmpty() ? view.tree().word(word).form() : lemma;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
