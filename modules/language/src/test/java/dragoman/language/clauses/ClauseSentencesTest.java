package dragoman.language.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own sentences: trees in, lines out. What each should show and its lines stand above it in the file. */
class ClauseSentencesTest {

    private static Stream<Conllu.Sentence> english() {
        return Conllu.resource("sentences-en.conllu");
    }

    private static Stream<Conllu.Sentence> ukrainian() {
        return Conllu.resource("sentences-uk.conllu");
    }

    private static Stream<Conllu.Sentence> russian() {
        return Conllu.resource("sentences-ru.conllu");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("english")
    void anEnglishTree(Conllu.Sentence sentence) {
        assertReads("en", sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ukrainian")
    void aUkrainianTree(Conllu.Sentence sentence) {
        assertReads("uk", sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("russian")
    void aRussianTree(Conllu.Sentence sentence) {
        assertReads("ru", sentence);
    }

    private static void assertReads(String lang, Conllu.Sentence sentence) {
        assertThat(ClauseReader.of(lang).read(sentence.tree()).lines())
                .as(sentence.comment("text"))
                .containsExactlyElementsOf(sentence.comments("clause"));
    }
}
