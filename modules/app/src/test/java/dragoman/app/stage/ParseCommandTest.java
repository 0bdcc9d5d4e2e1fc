package dragoman.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.Call;
import org.junit.jupiter.api.Test;

class ParseCommandTest {

    @Test
    void writesTheTreeOfEachSentenceWithTheSpansOfItsTokens() {
        Call call =
                Call.withInput("{\"id\":\"a\",\"text\":\"Good news. The ministers met.\",\"lang\":\"en\"}", "parse");

        assertThat(call.code()).isZero();
        assertThat(call.lines())
                .contains("# sent_id = a-1", "# text = Good news.", "# sent_id = a-2", "# text = The ministers met.")
                .contains("2\tministers\tminister\tNOUN\t_\tNumber=Plur\t3\tnsubj\t_\tTokenRange=15:24")
                .last()
                .isEqualTo("");
        assertThat(call.out()).contains("\t0\troot\t_\tSpaceAfter=No|TokenRange=25:28\n");
    }

    @Test
    void fillsInTokensGivenAsConlluAndKeepsAllElse() {
        Call call = Call.withInput("""
                # sent_id = one
                1-2\tcannot\t_\t_\t_\t_\t_\t_\t_\t_
                1\tcan\t_\t_\t_\t_\t_\t_\t_\t_
                2\tnot\t_\t_\t_\t_\t_\t_\t_\t_
                3\twait\t_\t_\t_\t_\t_\t_\t_\tNote=Kept

                # sent_id = two
                1\tYes\t_\t_\t_\t_\t_\t_\t_\t_
                """, "parse", "--conllu", "--lang", "en");

        assertThat(call.code()).isZero();
        assertThat(call.lines()).hasSize(9);
        assertThat(call.lines().get(1)).isEqualTo("1-2\tcannot\t_\t_\t_\t_\t_\t_\t_\t_");
        assertThat(call.lines().get(2)).startsWith("1\tcan\tcan\tAUX\t");
        assertThat(call.lines().get(4))
                .startsWith("3\twait\twait\tVERB\t")
                .contains("\t0\troot\t")
                .endsWith("Note=Kept");
        assertThat(call.lines().get(7)).contains("\t0\troot\t");
    }

    @Test
    void namesLinesInALanguageWithoutTreesAndGoesOn() {
        Call call = Call.withInput("""
                {"id":1,"text":"Der Minister kam.","lang":"de"}
                {"id":2}
                {"id":3,"text":"Yes.","lang":"en"}
                """, "parse");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err().lines())
                .containsExactly(
                        "dragoman: line 1: there are no trees for the language 'de'",
                        "dragoman: line 2: \"text\" is missing");
        assertThat(call.lines()).first().isEqualTo("# sent_id = 3-1");
    }
}
