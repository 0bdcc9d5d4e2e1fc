package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void countsCodePointsNotChars() {
        Text text = new Text("🚀 ракета");
        assertThat(text.length()).isEqualTo(8);
        assertThat(text.slice(new Span(2, 8))).isEqualTo("ракета");
        assertThat(text.span(3, 9)).isEqualTo(new Span(2, 8));
    }

    @Test
    void movesAnOffsetInsideASurrogatePairBeforeIt() {
        assertThat(new Text("a🚀b").span(2, 4)).isEqualTo(new Span(1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "їжак", "🚀🚀", "a🚀b🛰c", "\ud83d lone"})
    void everySliceOfASpanGivesItsWordsBack(String chars) {
        Text text = new Text(chars);
        for (int start = 0; start <= text.length(); start++) {
            for (int end = start; end <= text.length(); end++) {
                Span span = new Span(start, end);
                int charStart = text.charOffset(start);
                String slice = text.slice(span);
                assertThat(text.span(charStart, charStart + slice.length())).isEqualTo(span);
            }
        }
    }
}
