package dragoman.language.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ConlluReaderTest {

    private static ConlluReader reader(String text) {
        return new ConlluReader(new BufferedReader(new StringReader(text)));
    }

    @Test
    void readsWordsAndLeavesOutWhatIsNoWordOfTheTree() throws IOException {
        ConlluReader reader = reader("""
                # text = Don't!
                1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
                1\tDo\tdo\tAUX\tVB\tMood=Imp|VerbForm=Fin\t0\troot\t_\t_
                2\tn't\tnot\tPART\tRB\t_\t1\tadvmod:neg\t_\t_
                2.1\tgo\tgo\tVERB\t_\t_\t_\t_\t_\t_

                1\tYes
                """);

        Tree tree = Objects.requireNonNull(reader.next()).tree();

        assertThat(tree.words())
                .containsExactly(
                        new TreeWord("Do", "do", "AUX", "Mood=Imp|VerbForm=Fin", TreeWord.ROOT, "root"),
                        new TreeWord("n't", "not", "PART", "", 0, "advmod:neg"));
        assertThat(tree.root()).isZero();
        assertThat(tree.dependents(0)).containsExactly(1);
        assertThat(tree.word(0).feature("VerbForm")).isEqualTo("Fin");
        assertThat(tree.word(0).feature("Form")).isEmpty();
        assertThat(tree.word(1).universalRelation()).isEqualTo("advmod");
        assertThat(Objects.requireNonNull(reader.next()).tree().words())
                .containsExactly(new TreeWord("Yes", "", "_", "", TreeWord.ROOT, "_"));
        assertThat(reader.next()).isNull();
    }

    @Test
    void fillsInATreeAndKeepsOtherLines() {
        ConlluSentence sentence = ConlluSentence.of(List.of("# note", "1\tYes\t_\t_\tUH\t_\t_\t_\t_\tSpaceAfter=No"));

        assertThat(sentence.linesWith(new Tree(List.of(new TreeWord("Yes", "yes", "INTJ", "", TreeWord.ROOT, "root")))))
                .containsExactly("# note", "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\tSpaceAfter=No");
    }

    @Test
    void refusesAHeadThatIsNoNumber() {
        assertThatThrownBy(() -> reader("1\tYes\t_\t_\t_\t_\tx\t_\t_\t_\n").next())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no number: x");
    }
}
