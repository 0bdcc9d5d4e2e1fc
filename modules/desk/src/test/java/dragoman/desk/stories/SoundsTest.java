package dragoman.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {

    private final Sounds sounds = new Sounds();
    private final Stems stems = new Stems();

    @ParameterizedTest
    @CsvSource({
        "en, beridze, uk, берідзе",
        "en, beridze, ru, беридзе",
        "en, todorov, uk, тодоровим",
        "en, odesa, uk, одесою",
        "en, tbilisi, ru, тбилиси",
        "de, schewtschenko, uk, шевченко",
        "fr, chevtchenko, uk, шевченком",
        "en, papadopoulos, el, παπαδόπουλος",
        "pl, kowalczyk, en, kovalchik",
    })
    void namesOfOnePersonOrPlaceSoundAlike(String lang, String name, String otherLang, String otherName) {
        assertThat(sounds.of(stems.ofName(lang, name))).isEqualTo(sounds.of(stems.ofName(otherLang, otherName)));
    }

    @ParameterizedTest
    @CsvSource({"beridze, todorov", "varna, burgas", "petrov, sidorov"})
    void differentNamesSoundDifferent(String name, String other) {
        assertThat(sounds.of(name)).isNotEqualTo(sounds.of(other));
    }
}
