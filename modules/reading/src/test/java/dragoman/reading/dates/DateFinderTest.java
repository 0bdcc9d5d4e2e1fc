package dragoman.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Tsv;
import dragoman.reading.DateMention;
import dragoman.reading.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases are the rows of {@code dates-LANG.tsv}: day of publication, text, and {@code words = value} of every mention. */
class DateFinderTest {

    private static final DateFinder FINDER = new DateFinder();

    static Stream<Arguments> cases() {
        return Stream.of("en", "uk", "ru")
                .flatMap(lang -> Tsv.resource(DateFinderTest.class, "dates-" + lang + ".tsv").stream()
                        .map(row -> Arguments.of(lang, row.get(0), row.get(1), row.get(2))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("cases")
    void findsAndResolvesEveryDate(String lang, String published, String text, String mentions) {
        assertThat(found(lang, published, text)).isEqualTo(mentions);
    }

    private static String found(String lang, String published, String text) {
        Document document = Document.of("", text, lang, published.isEmpty() ? null : LocalDate.parse(published));
        return FINDER.find(document).stream()
                .map(mention -> words(document, mention) + " = " + value(mention))
                .collect(Collectors.joining("; "));
    }

    private static String words(Document document, DateMention mention) {
        return document.text().slice(mention.span());
    }

    private static String value(DateMention mention) {
        return mention.type() == DateMention.Type.DATE ? mention.value() : mention.type() + " " + mention.value();
    }

    @Test
    void countsCodePointsWhereTheTextHasCharactersOutsideTheBasicPlane() {
        Document document = Document.of("", "\uD83D\uDE00 Talks began on 19 March 2024.", "en", null);

        List<DateMention> dates = FINDER.find(document);

        assertThat(dates).singleElement().satisfies(date -> {
            assertThat(date.span().start()).isEqualTo(17);
            assertThat(date.span().end()).isEqualTo(30);
        });
    }

    @Test
    void findsNothingInALanguageWithoutCalendar() {
        assertThat(FINDER.find(Document.of("", "2024-03-19", "zz", null))).isEmpty();
    }
}
