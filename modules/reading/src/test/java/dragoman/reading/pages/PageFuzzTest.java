package dragoman.reading.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dragoman.knowledge.Knowledge;
import dragoman.reading.Article;
import dragoman.reading.Page;
import dragoman.reading.UnreadablePageException;
import java.util.Optional;

/**
 * What must hold for any bytes at all: nothing is thrown but the exception that tells the user why, the same bytes give the
 * same article, and no control character gets into it. {@code mvn verify} reads the saved inputs beside this class;
 * {@code tools/fuzz} looks for new ones.
 */
class PageFuzzTest {

    private static final Extractor EXTRACTOR = new Extractor(Knowledge.load());

    @FuzzTest
    void readsAnyHtml(byte[] bytes) {
        check(withStart("<!doctype html><html>", bytes));
    }

    @FuzzTest
    void readsAnySavedText(byte[] bytes) {
        check(withStart("Two islands settle their dispute\n\n", bytes));
    }

    @FuzzTest
    void decodesAnyBytes(byte[] bytes) {
        Decoded decoded = Charsets.decode(bytes);

        assertThat(Charsets.decode(bytes)).isEqualTo(decoded);
        check(bytes);
    }

    private static byte[] withStart(String start, byte[] bytes) {
        return (start + new String(bytes, UTF_8)).getBytes(UTF_8);
    }

    private static void check(byte[] bytes) {
        Optional<Article> article = article(bytes);

        assertThat(article(bytes)).isEqualTo(article);
        article.ifPresent(found -> {
            assertThat(found.text().split("\n")).noneMatch(PageFuzzTest::hasControlCharacter);
            assertThat(found.title()).matches(title -> !hasControlCharacter(title));
            assertThat(found.authors()).noneMatch(PageFuzzTest::hasControlCharacter);
        });
    }

    private static Optional<Article> article(byte[] bytes) {
        try {
            return Optional.of(EXTRACTOR.extract(Page.of("page", null, bytes)));
        } catch (UnreadablePageException e) {
            assertThat(e.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    private static boolean hasControlCharacter(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
