package dragoman.language.trees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreesTest {

    private static final int MANY = 10_000;

    private static Tree tree(String lang, String words) {
        return Trees.of(lang).orElseThrow().parse(List.of(words.split(" ")));
    }

    private static TreeWord word(Tree tree, String form) {
        return tree.words().stream()
                .filter(word -> word.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The minister accused the president of treason . | accused | minister | president",
                "en | Turkey has signed a new treaty with Norway . | signed | Turkey | treaty",
                "en | On Monday the rebels attacked two villages near the border . | attacked | rebels | villages",
                "uk | Міністр підписав угоду про співпрацю . | підписав | Міністр | угоду",
                "uk | Уряд підтримав нову програму допомоги . | підтримав | Уряд | програму",
                "ru | Министр подписал договор о сотрудничестве . | подписал | Министр | договор",
                "ru | Новую программу поддержало правительство Норвегии . | поддержало | правительство | программу",
                "ru | В понедельник депутаты приняли важный закон . | приняли | депутаты | закон"
            })
    void findsSubjectAndObjectOfAPlainSentence(String lang, String words, String verb, String subject, String object) {
        Tree tree = tree(lang, words);

        assertThat(tree.word(tree.root()).form()).isEqualTo(verb);
        assertThat(word(tree, subject).head()).isEqualTo(tree.root());
        assertThat(word(tree, subject).relation()).isEqualTo("nsubj");
        assertThat(word(tree, object).head()).isEqualTo(tree.root());
        assertThat(word(tree, object).relation()).isEqualTo("obj");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ministers met in Oslo . | met | VERB | meet | Tense | Past",
                "en | The ministers met in Oslo . | ministers | NOUN | minister | Number | Plur",
                "uk | Міністри зустрілися в Києві . | Києві | PROPN | Київ | Case | Loc",
                "uk | Депутати прийняли закон . | прийняли | VERB | прийняти | Tense | Past",
                "ru | Министры встретились в Москве . | Москве | PROPN | Москва | Case | Loc",
                "ru | Договор подписали послы двух стран . | стран | NOUN | страна | Case | Gen"
            })
    void tagsAndLemmatisesWords(
            String lang, String words, String form, String upos, String lemma, String feature, String value) {
        TreeWord word = word(tree(lang, words), form);

        assertThat(word.upos()).isEqualTo(upos);
        assertThat(word.lemma()).isEqualTo(lemma);
        assertThat(word.feature(feature)).isEqualTo(value);
    }

    @Test
    void hasNoTreesForALanguageItDidNotLearn() {
        assertThat(Trees.of("xx")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru"})
    void parsesNoWordsToNoTree(String lang) {
        Tree tree = Trees.of(lang).orElseThrow().parse(List.of());

        assertThat(tree.size()).isZero();
        assertThat(tree.root()).isEqualTo(TreeWord.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru"})
    void makesATreeOfAnyWords(String lang) {
        List<String> odd = List.of(
                "",
                " ",
                "\0",
                "\t",
                "\n",
                "'",
                "_",
                "|",
                "=",
                "1",
                "1.5%",
                "😀",
                "\uD83D",
                "\uDE00",
                "\u0301",
                "\u00AD",
                "ß",
                "İ",
                "Å",
                "我们",
                "مرحبا",
                "ё",
                "Ґ",
                "Ó\u0301",
                "x".repeat(5000),
                "-",
                "—",
                "and",
                "і",
                "и",
                "the");
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            List<String> words = Stream.generate(() -> odd.get(random.nextInt(odd.size())))
                    .limit(1 + random.nextInt(30))
                    .toList();

            assertIsTree(Trees.of(lang).orElseThrow().parse(words));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru"})
    void makesATreeOfVeryManyWords(String lang) {
        List<String> words = new ArrayList<>(Collections.nCopies(MANY, "word"));
        for (int i = 0; i < MANY; i += 7) {
            words.set(i, ",");
        }

        Tree tree = Trees.of(lang).orElseThrow().parse(words);

        assertThat(tree.size()).isEqualTo(MANY);
        assertIsTree(tree);
    }

    /** One word hangs on none, and from each the way up ends there. */
    private static void assertIsTree(Tree tree) {
        assertThat(tree.words())
                .filteredOn(word -> word.head() == TreeWord.ROOT)
                .hasSize(1);
        boolean[] leadsUp = new boolean[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            List<Integer> way = new ArrayList<>();
            int at = i;
            while (at != TreeWord.ROOT && !leadsUp[at] && way.size() <= tree.size()) {
                way.add(at);
                at = tree.word(at).head();
            }
            assertThat(way.size()).isLessThanOrEqualTo(tree.size());
            way.forEach(word -> leadsUp[word] = true);
        }
    }
}
