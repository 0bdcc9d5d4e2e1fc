package dragoman.language.clauses;

import dragoman.language.trees.TreeWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clause while it is being put together. */
final class Draft {

    /** The word that hangs on the rest of the sentence: the modal verb where there is one, else the main word. */
    final int top;

    /** The word that carries the meaning. */
    final int main;

    /** Modal verbs from the top down, then the main word, then the noun of a light verb: all may have arguments. */
    final List<Integer> parts;

    final Predicate.Kind kind;

    /** The noun of a light verb, or {@link TreeWord#ROOT}. */
    final int noun;

    /** The clause around it; null where there is none. */
    final @Nullable Draft enclosing;

    final List<Argument> arguments = new ArrayList<>();

    @Nullable
    VerbGroup group;

    Embedding embedding = Embedding.MAIN;

    /** What stands as its grammatical subject, whatever its role. */
    @Nullable
    Argument surface;

    Draft(List<Integer> parts, int main, int noun, Predicate.Kind kind, @Nullable Draft enclosing) {
        this.top = parts.get(0);
        this.main = main;
        this.parts = List.copyOf(parts);
        this.kind = kind;
        this.noun = noun;
        this.enclosing = enclosing;
    }

    boolean isNominal() {
        return kind == Predicate.Kind.EVENT_NOUN || kind == Predicate.Kind.SOURCE;
    }

    VerbGroup group() {
        if (group == null) {
            throw new IllegalStateException("the verb group of word " + main + " is read before the arguments");
        }
        return group;
    }

    boolean isPassive() {
        return group().voice() == VerbGroup.Voice.PASSIVE;
    }

    boolean has(Role role) {
        return first(role) != null;
    }

    @Nullable
    Argument first(Role role) {
        for (Argument argument : arguments) {
            if (argument.role() == role) {
                return argument;
            }
        }
        return null;
    }
}
