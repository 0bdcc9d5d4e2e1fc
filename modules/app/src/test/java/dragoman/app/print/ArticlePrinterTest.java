package dragoman.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.app.run.Streams;
import dragoman.reading.Article;
import dragoman.reading.Article.Flag;
import dragoman.reading.Published;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlePrinterTest {

    private static String printed(int columns, String title, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        new ArticlePrinter(new Streams(InputStream.nullInputStream(), stream, stream, false, columns))
                .print(new Article(
                        null,
                        title,
                        text,
                        "en",
                        new Published("2031-05-06", "meta"),
                        null,
                        List.of("Ann Lee", "Bo Berg"),
                        "Harbour Gazette",
                        List.of(Flag.LIVE_BLOG),
                        "00"));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showsTitleOriginAndParagraphs() {
        assertThat(printed(0, "Strait open", "First.\nSecond.")).isEqualTo("""
                Strait open
                Harbour Gazette · Ann Lee, Bo Berg · 2031-05-06 (meta) · en · live-blog

                First.

                Second.
                """);
    }

    @Test
    void breaksLinesBetweenWordsAndBetweenWideCharacters() {
        assertThat(printed(20, "T", "The strait is open to all ships.\n海峡今天重新对所有船只开放了"))
                .contains("\nThe strait is open\nto all ships.\n\n海峡今天重新对所有船\n只开放了\n");
    }

    @Test
    void letsNoPageSteerTheTerminal() {
        assertThat(printed(0, "A\u001b[2Jb", "c\u0007d\u009be")).contains("A[2Jb\n", "cde\n");
    }
}
