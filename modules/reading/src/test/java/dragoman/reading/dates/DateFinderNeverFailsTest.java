package dragoman.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.knowledge.Knowledge;
import dragoman.reading.DateMention;
import dragoman.reading.Document;
import dragoman.reading.EventDate.Basis;
import dragoman.reading.TimexRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar words and numbers thrown together at random: whatever they make, the finder must not stumble over it. */
class DateFinderNeverFailsTest {

    private static final int TEXTS = 500;
    private static final int WORDS = 25;

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ru"})
    void mentionsStayInOrderWithinTheTextWhateverTheWords(String lang) {
        List<String> words = words(lang);
        Random random = new Random(19);
        DateFinder finder = new DateFinder();
        for (int i = 0; i < TEXTS; i++) {
            @Nullable LocalDate published = i % 2 == 0 ? null : LocalDate.of(2024, 2, 29);
            Document document = Document.of("", text(words, random), lang, published);

            int end = 0;
            for (DateMention date : finder.find(document)) {
                assertThat(date.span().start()).as(document.text().toString()).isGreaterThanOrEqualTo(end);
                assertThat(date.value()).isNotEmpty();
                TimexRange.of(date.value(), Basis.NONE)
                        .ifPresent(days -> assertThat(days.from()).isBeforeOrEqualTo(days.to()));
                end = date.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(document.text().length());
        }
    }

    private static List<String> words(String lang) {
        List<String> words = new ArrayList<>(List.of(
                "0", "1", "31", "30", "12", "44", "1900", "2024", "9999", "3.5", "10:30", "2024-02-29", "99.99.9999"));
        for (List<String> row : Knowledge.languageFile(lang, "calendar")) {
            Arrays.stream(row.get(2).split("\\|"))
                    .map(form -> form.replaceFirst("~.*", ""))
                    .limit(3)
                    .forEach(words::add);
        }
        return words;
    }

    private static String text(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
