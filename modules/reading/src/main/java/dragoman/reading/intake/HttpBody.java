package dragoman.reading.intake;

import dragoman.reading.Page;
import dragoman.reading.pages.Charsets;
import dragoman.reading.pages.Markup;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;

/** The body of a server's answer as a browser sees it: chunks put together, content unpacked. */
final class HttpBody {

    /** The first byte of a zlib stream with the usual window (RFC 1950); servers send deflated bytes without it too. */
    private static final int ZLIB = 0x78;

    private HttpBody() {}

    /**
     * @param answer status line, headers and body
     * @return one byte more than the limit for a page when there are more than that
     * @throws IOException when the body breaks off, is damaged, or packed in a way unknown here
     */
    static byte[] of(byte[] answer) throws IOException {
        HttpResponse response = HttpResponse.parse(new BlockChannel(answer));
        byte[] body = response.body().stream().readNBytes(answer.length);
        try (InputStream decoded = decoded(body, encodings(response))) {
            return decoded.readNBytes(Page.MOST_BYTES + 1);
        } catch (IOException e) {
            // some crawlers unpack what they store and leave the server's headers as they were
            if (Markup.kindOf(Charsets.decode(body).text()) != Markup.Kind.TEXT) {
                return body;
            }
            throw e;
        }
    }

    /** The last one first, for it was put on last. */
    private static List<String> encodings(HttpResponse response) {
        List<String> encodings = new ArrayList<>();
        for (String line : response.headers().all("Content-Encoding")) {
            encodings.addAll(List.of(line.toLowerCase(Locale.ROOT).split("\\s*,\\s*")));
        }
        Collections.reverse(encodings);
        return encodings;
    }

    private static InputStream decoded(byte[] body, List<String> encodings) throws IOException {
        InputStream stream = new ByteArrayInputStream(body);
        for (String encoding : encodings) {
            stream = switch (encoding.strip()) {
                case "gzip", "x-gzip" -> gunzipped(stream);
                case "deflate" -> inflated(stream);
                case "br" -> new BrotliInputStream(stream);
                case "", "identity", "none" -> stream;
                default -> throw new IOException("packed as '" + encoding + "'");
            };
        }
        return stream;
    }

    private static InputStream gunzipped(InputStream stream) throws IOException {
        RewindableStream packed = new RewindableStream(stream);
        if (!GunzipStream.beginsHere(packed)) {
            throw new IOException("said to be gzipped and is not");
        }
        return GunzipStream.ofAll(packed, new Budget(packed));
    }

    private static InputStream inflated(InputStream stream) throws IOException {
        BufferedInputStream packed = new BufferedInputStream(stream);
        packed.mark(1);
        boolean zlib = packed.read() == ZLIB;
        packed.reset();
        return new InflaterInputStream(packed, new Inflater(!zlib));
    }
}
