package dragoman.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            Harbour masters agree | Strait Courier ^ Harbour masters agree
            Harbour masters agree - Strait Courier - News ^ Harbour masters agree
            Strait Courier: Harbour masters agree ^ Strait Courier: Harbour masters agree
            Strait Courier | Harbour masters agree ^ Harbour masters agree
            Harbour masters agree – straitcourier.example ^ Harbour masters agree
            Buoys - what we know ^ Buoys - what we know
            两岛就新浮标达成协议-Strait Courier ^ 两岛就新浮标达成协议
            """)
    void theNameOfTheSiteIsNoPartOfATitle(String window, String title) {
        HtmlPage page = HtmlPage.parse(
                "<html><head><title>" + window + "</title></head><body><p>Text</p></body></html>",
                "https://www.straitcourier.example/a",
                new MarkupCues());

        assertThat(Titles.of(page, "Strait Courier")).isEqualTo(title);
    }
}
