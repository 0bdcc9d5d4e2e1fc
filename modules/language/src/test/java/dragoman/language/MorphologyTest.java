package dragoman.language;

import static dragoman.language.Analysis.Feature.DATIVE;
import static dragoman.language.Analysis.Feature.FUTURE;
import static dragoman.language.Analysis.Feature.IMPERSONAL;
import static dragoman.language.Analysis.Feature.INSTRUMENTAL;
import static dragoman.language.Analysis.Feature.PAST;
import static dragoman.language.Analysis.Feature.PLURAL;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Analysis.Feature;
import dragoman.language.Analysis.PartOfSpeech;
import java.util.List;
import org.junit.jupiter.api.Test;

class MorphologyTest {

    private static void assertReads(String lang, String form, String lemma, PartOfSpeech pos, Feature... features) {
        assertThat(Morphology.of(lang).analyses(form)).anySatisfy(analysis -> {
            assertThat(analysis.lemma()).isEqualTo(lemma);
            assertThat(analysis.partOfSpeech()).isEqualTo(pos);
            assertThat(analysis.features()).containsAll(List.of(features));
        });
    }

    @Test
    void readsUkrainianForms() {
        assertReads("uk", "звинуватили", "звинуватити", PartOfSpeech.VERB, PAST, PLURAL);
        assertReads("uk", "міністрові", "міністр", PartOfSpeech.NOUN, DATIVE);
        assertReads("uk", "підписано", "підписати", PartOfSpeech.VERB, IMPERSONAL);
        assertReads("uk", "китаєм", "китай", PartOfSpeech.NOUN, INSTRUMENTAL);
    }

    @Test
    void readsRussianForms() {
        assertReads("ru", "встретятся", "встретиться", PartOfSpeech.VERB, FUTURE, PLURAL);
        assertReads("ru", "министром", "министр", PartOfSpeech.NOUN, INSTRUMENTAL);
        assertReads("ru", "подписав", "подписать", PartOfSpeech.CONVERB);
    }

    @Test
    void readsRegularAndIrregularEnglishForms() {
        assertReads("en", "met", "meet", PartOfSpeech.VERB, PAST);
        assertReads("en", "blamed", "blame", PartOfSpeech.VERB, PAST);
        assertReads("en", "supplies", "supply", PartOfSpeech.NOUN, PLURAL);
        assertReads("en", "withdrawing", "withdraw", PartOfSpeech.PARTICIPLE);
    }

    @Test
    void knowsNoFormOfALanguageWithoutADictionary() {
        assertThat(Morphology.of("tlh").analyses("qapla'")).isEmpty();
    }
}
