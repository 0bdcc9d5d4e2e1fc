package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdTest {

    @ParameterizedTest
    @CsvSource({
        "en, The ministers of both states met in the capital on Monday",
        "uk, Міністри обох держав зустрілися у столиці в понеділок",
        "ru, Министры обоих государств встретились в столице в понедельник",
        "ru, Министр прибыл в Киев чтобы обсудить помощь",
        "be, Міністры абедзвюх дзяржаў сустрэліся ў сталіцы ў панядзелак",
        "bg, Министрите на двете държави се срещнаха в столицата и ще обсъдят споразумението",
        "de, Die Minister der beiden Staaten trafen sich am Montag in der Hauptstadt",
        "fr, Les ministres des deux États se sont rencontrés lundi dans la capitale",
        "es, Los ministros de los dos Estados se reunieron el lunes en la capital",
        "pl, Ministrowie obu państw spotkali się w poniedziałek w stolicy",
        "tr, İki ülkenin bakanları pazartesi günü başkentte bir araya geldi ve görüştü",
        "ko, 두 나라 장관이 월요일 수도에서 만났다",
        "ar, اجتمع وزيرا البلدين في العاصمة يوم الاثنين"
    })
    void namesTheLanguageOfASentence(String lang, String sentence) {
        assertThat(LanguageId.guess(sentence).lang()).isEqualTo(lang);
    }

    @Test
    void saysNothingOfTextWithoutLetters() {
        assertThat(LanguageId.guess("2024-03-19 … 100 %")).isEqualTo(LanguageGuess.UNKNOWN);
    }
}
