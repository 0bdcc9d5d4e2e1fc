package dragoman.reading.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.knowledge.Knowledge;
import dragoman.reading.ActorRef;
import dragoman.reading.Attribution;
import dragoman.reading.Document;
import dragoman.reading.Reader;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownBodyTest {

    private static final Reader READER = new Reader(Knowledge.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The ferries stopped on Monday, according to the Valdara Institute.
            uk | За даними Інституту «Валдара», пороми зупинилися в понеділок.
            ru | По данным института «Валдара», паромы остановились в понедельник.
            """)
    void oneInstituteIsOneActorInEveryLanguage(String lang, String text) {
        assertThat(READER.attributions(Document.of("", text, lang, null)))
                .extracting(Attribution::speaker)
                .filteredOn(Objects::nonNull)
                .extracting(ActorRef::id)
                .contains("unknown:valdara");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "en | The ferries stopped on Monday, according to the institute.")
    void anInstituteWithoutANameIsNobodyKnown(String lang, String text) {
        assertThat(READER.attributions(Document.of("", text, lang, null)))
                .extracting(Attribution::speaker)
                .containsOnlyNulls();
    }
}
