package dragoman.reading.pages;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of a page: byte order mark, then UTF-8 if the bytes are valid, then what the page declares, then what
 * reads most plausibly. What a page declares is checked: pages that say Latin-1 or UTF-8 and mean windows-1251 are common.
 */
public final class Charsets {

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([-\\w:.]+)");
    /** Where a declaration must stand; the standard asks for the first 1024 bytes, pages need more. */
    private static final int HEAD_BYTES = 8192;
    /** Bytes of another charset form hardly any valid sequence, so text with this share of broken ones is damaged UTF-8. */
    private static final double MOST_BROKEN_UTF8 = 0.4;

    private static final double MOST_BROKEN = 0.1;

    private static final List<Charset> CYRILLIC = charsets("windows-1251", "KOI8-U", "ISO-8859-5", "IBM866");
    private static final List<Charset> LATIN = charsets("windows-1252", "windows-1250", "ISO-8859-2");

    private Charsets() {}

    public static Decoded decode(byte[] bytes) {
        @Nullable Decoded marked = byOrderMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset declared = declared(bytes);
        @Nullable String strict = strictlyUtf8(bytes);
        if (strict != null) {
            return isEscaped(declared)
                    ? lenient(declared, bytes, 0)
                    : new Decoded(strict, StandardCharsets.UTF_8, false);
        }
        Decoded damaged = lenient(StandardCharsets.UTF_8, bytes, 0);
        if (brokenShare(damaged.text()) <= MOST_BROKEN_UTF8) {
            return damaged;
        }
        Charset legacy = legacy(bytes, declared);
        return lenient(legacy, bytes, 0);
    }

    private static @Nullable Decoded byOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(StandardCharsets.UTF_8, bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return lenient(StandardCharsets.UTF_16LE, bytes, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return lenient(StandardCharsets.UTF_16BE, bytes, 2);
        }
        return null;
    }

    static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-8 when nothing known is declared. */
    private static Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        while (matcher.find()) {
            try {
                return Charset.forName(matcher.group(1));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                matcher.region(matcher.end(), head.length());
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** Charsets that write everything in seven bits look like UTF-8 and are not. */
    private static boolean isEscaped(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    /** A declared charset of many letters (Chinese, Japanese, Korean) is believed; single-byte ones are compared. */
    private static Charset legacy(byte[] bytes, Charset declared) {
        if (!declared.equals(StandardCharsets.UTF_8)
                && !isSingleByte(declared)
                && brokenShare(lenient(declared, bytes, 0).text()) <= MOST_BROKEN) {
            return declared;
        }
        List<Charset> candidates = new ArrayList<>();
        if (isSingleByte(declared)) {
            candidates.add(declared.equals(StandardCharsets.ISO_8859_1) ? LATIN.get(0) : declared);
        }
        candidates.addAll(CYRILLIC);
        candidates.addAll(LATIN);
        Charset best = candidates.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Charset candidate : candidates) {
            double plausibility = Plausibility.of(lenient(candidate, bytes, 0).text());
            if (plausibility > most) {
                most = plausibility;
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1;
    }

    /** The text if all bytes are valid UTF-8; the JDK decodes leniently much faster than it reports mistakes. */
    private static @Nullable String strictlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Decoded lenient(Charset charset, byte[] bytes, int from) {
        String text = CharBuffer.wrap(charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)))
                .toString();
        return new Decoded(text, charset, text.indexOf('\uFFFD') >= 0);
    }

    private static double brokenShare(String text) {
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
        return beyondAscii == 0 ? 0 : (double) broken / beyondAscii;
    }

    private static List<Charset> charsets(String... names) {
        List<Charset> charsets = new ArrayList<>();
        for (String name : names) {
            if (Charset.isSupported(name)) {
                charsets.add(Charset.forName(name));
            }
        }
        return List.copyOf(charsets);
    }
}
