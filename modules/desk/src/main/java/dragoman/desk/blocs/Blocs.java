package dragoman.desk.blocs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two camps of a network.
 *
 * @param network its name
 * @param frustration weight of the ties that stand against the camps
 * @param proven whether no other division has less
 * @param blocs each sorted, sorted by their first members; one alone where nobody stands against it
 * @param optima number of divisions with that frustration; null when not known
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Blocs(
        String network,
        BigDecimal frustration,
        boolean proven,
        List<List<String>> blocs,
        @Nullable Long optima) {

    public Blocs {
        blocs = blocs.stream().map(List::copyOf).toList();
    }

    /**
     * Reads a network from a CSV file (see {@link NetworkFile}) and finds its camps.
     *
     * @param limit how long to look for a proof; the camps do not depend on it but where better ones turn up late
     * @throws BadNetworkException when the file cannot be read or is malformed
     */
    public static Blocs of(Path file, Duration limit) {
        return Frustration.of(NetworkFile.read(file), limit);
    }
}
