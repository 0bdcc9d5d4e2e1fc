package dragoman.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Containers damaged by chance end, and give items rather than exceptions. */
class IntakeNeverFailsTest {

    private static final int ROUNDS = 400;

    private static Stream<byte[]> containers() throws IOException {
        byte[] feed = Taken.utf8("<?xml version=\"1.0\"?><rss><channel><title>G</title><item><guid>7</guid><title>Aarn"
                + "</title><content:encoded><![CDATA[<p>Aarn</p>]]></content:encoded></item><item/></channel></rss>");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (byte[] entry : List.of(Taken.html("Aarn"), feed, Taken.gzip(Taken.html("Bern")))) {
                out.putNextEntry(new ZipEntry(entry.length + ".html"));
                out.write(entry);
            }
        }
        byte[] plain = warc(Warc.plain());
        return Stream.of(plain, warc(Warc.gzipped()), Taken.gzip(plain), zip.toByteArray(), feed);
    }

    private static byte[] warc(Warc warc) {
        return warc.info()
                .page("http://a.example/1", Taken.html("Aarn"))
                .answer(
                        "http://a.example/2",
                        "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\nTransfer-Encoding: chunked",
                        Taken.joined(Taken.utf8("14\r\n"), Arrays.copyOf(Taken.gzip(Taken.html("B")), 20)))
                .page("http://a.example/3", Taken.html("Celle"))
                .bytes();
    }

    @ParameterizedTest
    @MethodSource("containers")
    @Timeout(60)
    void givesItemsWhateverIsDamaged(byte[] whole) {
        Random random = new Random(whole.length);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damaged(whole, random);

            assertThat(Taken.items("c", damaged)).hasSizeLessThan(whole.length);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] damaged = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
        for (int i = random.nextInt(5); i > 0 && damaged.length > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        if (random.nextBoolean() && damaged.length > 0) {
            int from = random.nextInt(damaged.length);
            int to = Math.min(damaged.length, from + random.nextInt(40));
            System.arraycopy(damaged, from, damaged, random.nextInt(damaged.length - (to - from) + 1), to - from);
        }
        return damaged;
    }
}
