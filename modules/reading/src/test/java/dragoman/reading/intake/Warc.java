package dragoman.reading.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** A WARC written by jwarc's own writer, and where its records begin. */
final class Warc {

    private static final Instant DATE = Instant.parse("2031-05-06T07:08:09Z");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WarcWriter writer;
    final List<Integer> starts = new ArrayList<>();

    Warc(WarcCompression compression) {
        try {
            writer = new WarcWriter(Channels.newChannel(bytes), compression);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Warc plain() {
        return new Warc(WarcCompression.NONE);
    }

    static Warc gzipped() {
        return new Warc(WarcCompression.GZIP);
    }

    Warc info() {
        return add(new Warcinfo.Builder()
                .date(DATE)
                .body(MediaType.WARC_FIELDS, Taken.utf8("software: by hand\r\n"))
                .build());
    }

    Warc page(String url, byte[] body) {
        return response(url, 200, "text/html; charset=utf-8", body);
    }

    Warc response(String url, int status, String type, byte[] body) {
        return answer(
                url, "HTTP/1.1 " + status + " So\nContent-Type: " + type + "\nContent-Length: " + body.length, body);
    }

    /** With status line and headers as given. */
    Warc answer(String url, String head, byte[] body) {
        byte[] block = Taken.joined(Taken.utf8(head.replace("\n", "\r\n") + "\r\n\r\n"), body);
        return add(new WarcResponse.Builder(URI.create(url))
                .date(DATE)
                .body(MediaType.HTTP_RESPONSE, block)
                .build());
    }

    Warc resource(String url, MediaType type, byte[] body) {
        return add(new WarcResource.Builder(URI.create(url))
                .date(DATE)
                .body(type, body)
                .build());
    }

    Warc conversion(String url, MediaType type, byte[] body) {
        return add(new WarcConversion.Builder()
                .setHeader("WARC-Target-URI", url)
                .date(DATE)
                .body(type, body)
                .build());
    }

    Warc revisit(String url) {
        return add(new WarcRevisit.Builder(URI.create(url), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_0)
                .date(DATE)
                .build());
    }

    Warc add(WarcRecord record) {
        try {
            starts.add(bytes.size());
            writer.write(record);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes as they are, where a record should begin. */
    Warc raw(byte[] more) {
        starts.add(bytes.size());
        bytes.writeBytes(more);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
