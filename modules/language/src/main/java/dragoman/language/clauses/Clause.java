package dragoman.language.clauses;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is said to happen or to be.
 *
 * @param arguments in the order of their roles, those of one role in reading order
 * @param question whether it is asked
 * @param quoted whether its predicate stands between quotation marks
 */
public record Clause(
        Predicate predicate, Embedding embedding, List<Argument> arguments, boolean question, boolean quoted) {

    public Clause {
        arguments = List.copyOf(arguments);
    }

    /** The first argument of a role. */
    public Optional<Argument> argument(Role role) {
        return arguments.stream().filter(argument -> argument.role() == role).findFirst();
    }

    /** The arguments worded that way, as the event lexicon writes slots. */
    public List<Argument> inSlot(String slot) {
        return arguments.stream()
                .filter(argument -> argument.slot().equals(slot))
                .toList();
    }
}
