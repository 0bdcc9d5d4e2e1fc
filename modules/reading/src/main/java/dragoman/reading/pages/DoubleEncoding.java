package dragoman.reading.pages;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Undoes that text in UTF-8 was taken for a single-byte charset and written in UTF-8 again («РџСЂРёРІС–С‚», "donâ€™t"). Only
 * when every character beyond ASCII fits, and there are enough of them for that to be no accident.
 */
final class DoubleEncoding {

    private static final List<Map<Character, Byte>> TABLES = List.of(table("windows-1252"), table("windows-1251"));
    private static final int LEAST_REPAIRED = 3;

    private DoubleEncoding() {}

    private static Map<Character, Byte> table(String name) {
        Map<Character, Byte> table = new HashMap<>();
        Charset charset = Charset.forName(name);
        for (int b = 0x80; b <= 0xFF; b++) {
            char c = charset.decode(ByteBuffer.wrap(new byte[] {(byte) b})).get();
            // browsers keep bytes that the charset leaves undefined as control characters
            table.put(c == '\uFFFD' ? (char) b : c, (byte) b);
        }
        return table;
    }

    /** The text as it was meant; the same text when it is not wholly double-encoded. */
    static String repaired(String text) {
        for (Map<Character, Byte> table : TABLES) {
            String repaired = repaired(text, table);
            if (!repaired.equals(text)) {
                return repaired;
            }
        }
        return text;
    }

    private static String repaired(String text, Map<Character, Byte> table) {
        byte[] bytes = new byte[text.length()];
        int pending = 0;
        int repaired = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= 0x7F) {
                if (pending > 0) {
                    return text;
                }
                bytes[i] = (byte) c;
                continue;
            }
            Byte b = table.get(c);
            if (b == null) {
                return text;
            }
            int length = sequence(b);
            boolean fits = pending > 0 ? length == 0 : length > 1;
            if (!fits) {
                return text;
            }
            repaired += pending == 0 ? 1 : 0;
            pending = pending > 0 ? pending - 1 : length - 1;
            bytes[i] = b;
        }
        return repaired < LEAST_REPAIRED || pending > 0 ? text : decoded(bytes, text);
    }

    /** How many bytes of UTF-8 begin with this one; 0 for one inside a sequence. */
    private static int sequence(byte b) {
        int bits = b & 0xFF;
        return bits >= 0xF0 ? 4 : bits >= 0xE0 ? 3 : bits >= 0xC2 ? 2 : bits < 0xC0 ? 0 : 1;
    }

    private static String decoded(byte[] bytes, String otherwise) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return otherwise;
        }
    }
}
