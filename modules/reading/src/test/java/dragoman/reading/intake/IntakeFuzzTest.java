package dragoman.reading.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What must hold for any stream at all: nothing is thrown, the same bytes give the same items, and what is refused has a
 * reason. {@code mvn verify} reads the saved inputs beside this class; {@code tools/fuzz} looks for new ones.
 */
class IntakeFuzzTest {

    /** More items than a small stream can hold. */
    private static final int MOST_ITEMS = 100_000;

    @FuzzTest
    void opensAnyFeed(byte[] bytes) throws IOException {
        byte[] start = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>".getBytes(UTF_8);
        byte[] feed = new byte[start.length + bytes.length];
        System.arraycopy(start, 0, feed, 0, start.length);
        System.arraycopy(bytes, 0, feed, start.length, bytes.length);
        check(feed);
    }

    /** The saved inputs are WARCs, zips and feeds, so that the search begins at each of them. */
    @FuzzTest
    void opensAnyStream(byte[] bytes) throws IOException {
        check(bytes);
    }

    private static void check(byte[] bytes) throws IOException {
        List<Item> items = items(bytes);

        assertThat(items(bytes)).isEqualTo(items);
        assertThat(items)
                .hasSizeLessThan(MOST_ITEMS)
                .allSatisfy(item -> assertThat(item.path()).startsWith("stream"));
        assertThat(items)
                .filteredOn(Item.Refused.class::isInstance)
                .extracting(item -> ((Item.Refused) item).reason())
                .doesNotContain("");
    }

    private static List<Item> items(byte[] bytes) throws IOException {
        List<Item> items = new ArrayList<>();
        try (Intake intake = Intake.of("stream", null, new ByteArrayInputStream(bytes))) {
            while (items.size() < MOST_ITEMS && intake.hasNext()) {
                items.add(intake.next());
            }
        }
        return items;
    }
}
