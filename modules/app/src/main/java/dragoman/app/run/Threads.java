package dragoman.app.run;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --threads N}. */
public final class Threads {

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    private int count = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Work on N threads; by default on all cores. The output does not depend on it.")
    void setCount(int count) {
        if (count < 1 && spec != null) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, not " + count);
        }
        this.count = count;
    }

    public int count() {
        return count;
    }
}
