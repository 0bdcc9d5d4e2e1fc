package dragoman.reading.pages;

import dragoman.language.Tsv;
import dragoman.reading.Page;
import dragoman.reading.UnreadablePageException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Refuses what is no text at all before anything tries to read it. */
final class ByteCheck {

    private static final double MOST_CONTROL_CHARACTERS = 0.05;

    /** Some servers leave a few of them in their pages. */
    private static final double MOST_NULS = 0.001;

    private record Magic(List<Byte> bytes, String kind) {}

    private static final List<Magic> MAGIC = Tsv.resource(ByteCheck.class, "file_magic.tsv").stream()
            .map(row -> new Magic(bytes(row.get(0)), row.get(1)))
            .toList();

    private ByteCheck() {}

    static void check(byte[] bytes) throws UnreadablePageException {
        if (bytes.length == 0) {
            throw new UnreadablePageException("the page is empty");
        }
        if (bytes.length > Page.MOST_BYTES) {
            throw new UnreadablePageException("the page has %d bytes; the limit is %d (8 MiB): save the article alone"
                    .formatted(bytes.length, Page.MOST_BYTES));
        }
        for (Magic magic : MAGIC) {
            if (startsWith(bytes, magic.bytes())) {
                throw new UnreadablePageException(
                        "this is " + magic.kind() + ", not a page: save the page as HTML or text");
            }
        }
        boolean wide = Charsets.startsWith(bytes, 0xFF, 0xFE) || Charsets.startsWith(bytes, 0xFE, 0xFF);
        if (!wide && Utf16.of(bytes) == null) {
            checkControlCharacters(bytes);
        }
    }

    private static void checkControlCharacters(byte[] bytes) throws UnreadablePageException {
        int control = 0;
        int nuls = 0;
        for (byte b : bytes) {
            if (b < 0 || b >= ' ') {
                continue;
            }
            if (b == 0) {
                nuls++;
            } else if (b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
                control++;
            }
        }
        if (nuls > MOST_NULS * bytes.length) {
            throw new UnreadablePageException("this is a binary file (it has NUL bytes), not a page");
        }
        if (control > MOST_CONTROL_CHARACTERS * bytes.length) {
            throw new UnreadablePageException(
                    "this is a binary file (more than one byte in twenty is a control character), not a page");
        }
    }

    private static List<Byte> bytes(String hex) {
        List<Byte> bytes = new ArrayList<>();
        for (byte each : HexFormat.of().parseHex(hex)) {
            bytes.add(each);
        }
        return bytes;
    }

    private static boolean startsWith(byte[] bytes, List<Byte> start) {
        for (int i = 0; i < start.size(); i++) {
            if (i >= bytes.length || bytes[i] != start.get(i)) {
                return false;
            }
        }
        return true;
    }
}
