package dragoman.reading.intake;

import dragoman.reading.Page;
import dragoman.reading.pages.Charsets;
import dragoman.reading.pages.Markup;
import java.io.IOException;
import java.io.InputStream;
import org.netpreserve.jwarc.HttpResponse;

/** The body of a server's answer as a browser sees it: chunks put together, content unpacked. */
final class HttpBody {

    private HttpBody() {}

    /**
     * @param answer status line, headers and body
     * @return one byte more than the limit for a page when there are more than that
     * @throws IOException when the body breaks off, is damaged, or packed in a way unknown here
     */
    static byte[] of(byte[] answer) throws IOException {
        try (InputStream decoded = HttpResponse.parse(new BlockChannel(answer)).bodyDecoded().stream()) {
            return decoded.readNBytes(Page.MOST_BYTES + 1);
        } catch (IOException | IllegalArgumentException e) {
            byte[] plain = undecoded(answer);
            // some crawlers unpack what they store and leave the server's headers as they were
            if (Markup.kindOf(Charsets.decode(plain).text()) != Markup.Kind.TEXT) {
                return plain;
            }
            throw new IOException("the server's answer cannot be decoded (" + e.getMessage() + ")", e);
        }
    }

    private static byte[] undecoded(byte[] answer) throws IOException {
        try (InputStream body = HttpResponse.parse(new BlockChannel(answer)).body().stream()) {
            return body.readNBytes(Page.MOST_BYTES + 1);
        }
    }
}
