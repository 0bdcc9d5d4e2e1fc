package dragoman.desk.blocs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkFileTest {

    @TempDir
    private Path directory;

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("states.csv"), text);
    }

    @Test
    void readsNamesSignsAndWeights() throws IOException {
        SignedNetwork network = NetworkFile.read(
                file("source,target,sign,weight\n\"Korea, North\",RUS,1,2.5\r\nRUS,\"the \"\"Union\"\"\",-1,1\n\n"));

        assertThat(network.name()).isEqualTo("states.csv");
        assertThat(network.nodes()).containsExactly("Korea, North", "RUS", "the \"Union\"");
        assertThat(network.ties())
                .containsExactly(new SignedNetwork.Tie(0, 1, true, 25), new SignedNetwork.Tie(1, 2, false, 10));
        assertThat(network.scale()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,B,1|line 1: the first line must be the header",
                "''|line 1: the first line must be the header",
                "source,target,sign;A,B|line 2: 2 fields, the header names 3",
                "source,target,sign;A,B,1;A,B,0|line 3: sign must be 1 or -1, not '0'",
                "source,target,sign;A,A,1|line 2: 'A' is tied to itself",
                "source,target,sign;A,,1|line 2: source and target must not be empty",
                "source,target,sign;\"A,B,1|line 2: a quotation mark is not closed",
                "source,target,sign,weight;A,B,1,heavy|line 2: weight must be a number, not 'heavy'",
                "source,target,sign,weight;A,B,1,-2|line 2: weight must be above 0",
                "source,target,sign,weight;A,B,1,0.0000001|line 2: weight must be above 0",
            })
    void namesFileAndLineOfWhatIsWrong(String text, String message) throws IOException {
        Path file = file(text.replace(';', '\n'));

        assertThatThrownBy(() -> NetworkFile.read(file))
                .isInstanceOf(BadNetworkException.class)
                .hasMessageContaining("states.csv " + message);
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatThrownBy(() -> NetworkFile.read(directory.resolve("none.csv")))
                .isInstanceOf(BadNetworkException.class)
                .hasMessageEndingWith("none.csv: no such file");
    }
}
