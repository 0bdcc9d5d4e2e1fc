package dragoman.language.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dragoman.language.trees.Tree;
import dragoman.language.trees.TreeWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseReaderTest {

    private static final int LONG = 5_000;
    private static final List<String> LEMMAS = List.of(
            "attack", "hold", "talk", "visit", "can", "have", "say", "who", "not", "of", "by", "promise", "if", "Kyiv",
            "“", "?");
    private static final List<String> PARTS =
            List.of("VERB", "NOUN", "PROPN", "ADJ", "AUX", "PRON", "ADP", "PUNCT", "DET", "SCONJ", "ADV", "PART");
    private static final List<String> FEATURES = List.of(
            "",
            "",
            "Case=Gen",
            "Case=Ins",
            "VerbForm=Fin",
            "VerbForm=Inf",
            "VerbForm=Part",
            "PronType=Rel",
            "Poss=Yes");
    private static final List<String> RELATIONS = List.of(
            "nsubj",
            "nsubj:pass",
            "obj",
            "iobj",
            "obl",
            "nmod",
            "nmod:poss",
            "acl",
            "acl:relcl",
            "advcl",
            "ccomp",
            "xcomp",
            "csubj",
            "conj",
            "parataxis",
            "amod",
            "appos",
            "flat",
            "case",
            "mark",
            "aux",
            "aux:pass",
            "cop",
            "det",
            "punct",
            "fixed",
            "compound",
            "advmod",
            "root",
            "dep",
            "cc",
            "nonsense");

    private static String any(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Tree tree(int size, Random random, IntUnaryOperator head) {
        List<TreeWord> words = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String lemma = any(random, LEMMAS);
            words.add(new TreeWord(
                    lemma,
                    lemma,
                    any(random, PARTS),
                    any(random, FEATURES),
                    head.applyAsInt(i),
                    any(random, RELATIONS)));
        }
        return new Tree(words);
    }

    private static Tree uniform(int size, String part, String lemma, String relation, IntUnaryOperator head) {
        return new Tree(IntStream.range(0, size)
                .mapToObj(i -> new TreeWord(
                        lemma, lemma, part, "VerbForm=Inf", head.applyAsInt(i), i == 0 ? "root" : relation))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 30})
    void aTreeOfAnyShapeIsRead(int size) {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            int[] rank = IntStream.range(0, size).map(i -> random.nextInt()).toArray();
            Tree tree = tree(size, random, i -> higher(rank, i, random));
            ClauseView view = ClauseReader.of("en").read(tree);
            assertThat(view.lines()).hasSameSizeAs(view.clauses());
            assertThat(view.clauses())
                    .isSortedAccordingTo((a, b) ->
                            Integer.compare(a.predicate().head(), b.predicate().head()));
        }
    }

    /** Some word of higher rank, so that there is no circle, or none. */
    private static int higher(int[] rank, int index, Random random) {
        List<Integer> above = IntStream.range(0, rank.length)
                .filter(other -> rank[other] > rank[index])
                .boxed()
                .toList();
        return above.isEmpty() ? TreeWord.ROOT : above.get(random.nextInt(above.size()));
    }

    @Test
    void aLongChainABroadFanAndAWildTreeAreReadInShortTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int seed = 0; seed < 20; seed++) {
                Random random = new Random(seed);
                read(tree(LONG, random, i -> i - 1));
                read(tree(LONG, random, i -> i == 0 ? TreeWord.ROOT : 0));
                read(tree(LONG, random, i -> i == LONG - 1 ? TreeWord.ROOT : i + 1));
                read(tree(LONG, random, i -> i == 0 ? TreeWord.ROOT : random.nextInt(i)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nmod", "conj", "xcomp", "acl", "obl", "flat", "nsubj", "parataxis", "appos", "advcl"})
    void manyWordsOfOneRelationAreReadInShortTime(String relation) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String part : List.of("NOUN", "VERB")) {
                for (String lemma : List.of("attack", "have", "who", "say")) {
                    read(uniform(LONG, part, lemma, relation, i -> i - 1));
                    read(uniform(LONG, part, lemma, relation, i -> i == 0 ? TreeWord.ROOT : 0));
                }
            }
        });
    }

    private static void read(Tree tree) {
        ClauseReader.of("en").read(tree);
    }

    @Test
    void theSameTreeGivesTheSameLines() {
        Tree tree = tree(200, new Random(7), i -> i - 1);
        assertThat(ClauseReader.of("en").read(tree).lines())
                .isEqualTo(ClauseReader.of("en").read(tree).lines());
    }

    @Test
    void anEmptyTreeHasNoClauses() {
        assertThat(ClauseReader.of("uk").read(new Tree(List.of())).clauses()).isEmpty();
    }

    @Test
    void aCircleIsRefused() {
        Tree circle = new Tree(
                List.of(new TreeWord("a", "a", "NOUN", "", 1, "nmod"), new TreeWord("b", "b", "NOUN", "", 0, "nmod")));
        assertThatThrownBy(() -> read(circle))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("circle");
    }

    @Test
    void aHeadOutsideTheSentenceIsRefused() {
        Tree outside = new Tree(List.of(new TreeWord("a", "a", "NOUN", "", 7, "nmod")));
        assertThatThrownBy(() -> read(outside)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLanguageWithoutFilesIsReadByItsRelations() {
        Tree tree = new Tree(List.of(
                new TreeWord("Rusko", "Rusko", "PROPN", "Case=Nom", 1, "nsubj"),
                new TreeWord(
                        "zaútočilo", "zaútočit", "VERB", "Tense=Past|VerbForm=Part|Voice=Act", TreeWord.ROOT, "root"),
                new TreeWord("na", "na", "ADP", "", 3, "case"),
                new TreeWord("Kyjev", "Kyjev", "PROPN", "Case=Acc", 1, "obl")));
        assertThat(ClauseReader.of("cs").read(tree).lines())
                .containsExactly("subject=Rusko verb=zaútočit na+acc=Kyjev [main past]");
    }

    @Test
    void everyPartHasItsSpan() {
        Tree tree = new Tree(List.of(
                new TreeWord("Xi", "Xi", "PROPN", "", 2, "nsubj"),
                new TreeWord("has", "have", "AUX", "Tense=Pres|VerbForm=Fin", 2, "aux"),
                new TreeWord("met", "meet", "VERB", "Tense=Past|VerbForm=Part", TreeWord.ROOT, "root"),
                new TreeWord("with", "with", "ADP", "", 5, "case"),
                new TreeWord("president", "president", "NOUN", "", 5, "compound"),
                new TreeWord("Putin", "Putin", "PROPN", "", 2, "obl")));
        Clause clause = ClauseReader.of("en").read(tree).clauses().get(0);
        assertThat(clause.predicate().span()).isEqualTo(new TokenSpan(1, 3));
        assertThat(clause.inSlot("with"))
                .singleElement()
                .satisfies(argument -> assertThat(argument.span()).isEqualTo(new TokenSpan(3, 6)));
    }
}
