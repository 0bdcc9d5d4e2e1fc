package dragoman.reading.pages;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final int HEAD_BYTES = 16384;
    /** Bytes of another charset form hardly any valid sequence, so text with this share of broken ones is damaged UTF-8. */
    private static final double MOST_BROKEN_UTF8 = 0.4;

    private static final double MOST_BROKEN = 0.1;
    /** A single-byte charset that reads less plausibly than this, per letter, is the wrong one. */
    private static final double LEAST_PLAUSIBLE = 0.3;
    /** Texts whose charset is not certain from their letters alone: what the page declares then decides. */
    private static final double DECLARED_BONUS = 0.05;

    private static final double STATISTICS_BONUS = 0.5;
    private static final double CERTAIN = 100;
    /** Charsets of many letters are told apart by statistics alone, and a declaration weighs more. */
    private static final double DECLARED_LETTERS = 25;

    private static final List<Charset> SINGLE_BYTE = charsets(
            "windows-1252",
            "windows-1251",
            "KOI8-U",
            "ISO-8859-5",
            "IBM866",
            "x-MacCyrillic",
            "windows-1250",
            "ISO-8859-2",
            "windows-1254",
            "windows-1253",
            "windows-1256",
            "windows-1255");
    private static final List<Charset> MANY_BYTES =
            charsets("GB18030", "Big5", "windows-31j", "EUC-JP", "x-windows-949");
    /** What detectors and pages call by a narrower name. */
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("US-ASCII", "windows-1252"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("ISO-8859-7", "windows-1253"),
            Map.entry("ISO-8859-8", "windows-1255"),
            Map.entry("ISO-8859-8-I", "windows-1255"),
            Map.entry("ISO-8859-6", "windows-1256"),
            Map.entry("KOI8-R", "KOI8-U"),
            Map.entry("GB2312", "GB18030"),
            Map.entry("GBK", "GB18030"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("EUC-KR", "x-windows-949"));

    private Charsets() {}

    public static Decoded decode(byte[] bytes) {
        @Nullable Decoded marked = byOrderMark(bytes);
        if (marked != null) {
            return marked;
        }
        @Nullable Charset wide = Utf16.of(bytes);
        if (wide != null) {
            return lenient(wide, bytes, 0);
        }
        Charset declared = declared(bytes);
        @Nullable String strict = strictlyUtf8(bytes);
        if (strict != null) {
            return isEscaped(declared)
                    ? lenient(declared, bytes, 0)
                    : new Decoded(DoubleEncoding.repaired(withoutNuls(strict)), StandardCharsets.UTF_8, false);
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

    /**
     * A declared charset of many letters (Chinese, Japanese, Korean) is believed if the bytes are valid in it and hold no
     * more plausible text in single bytes. Else the letters decide, then statistics of letter sequences.
     */
    private static Charset legacy(byte[] bytes, Charset declared) {
        byte[] sample = HighBytes.sample(bytes);
        int high = Math.max(1, HighBytes.count(sample));
        List<CharsetMatch> matches = statistics(sample);
        Charset single = wider(declared);
        double most = Double.NEGATIVE_INFINITY;
        for (Charset candidate : SINGLE_BYTE) {
            double plausibility = Plausibility.of(lenient(candidate, sample, 0).text()) / high
                    + (candidate.equals(wider(declared)) ? DECLARED_BONUS : 0)
                    + STATISTICS_BONUS * confidence(matches, candidate) / CERTAIN;
            if (plausibility > most) {
                most = plausibility;
                single = candidate;
            }
        }
        if (most >= LEAST_PLAUSIBLE) {
            return single;
        }
        return manyBytes(sample, declared, matches).orElse(single);
    }

    private static Optional<Charset> manyBytes(byte[] sample, Charset declared, List<CharsetMatch> matches) {
        Optional<Charset> likeliest = MANY_BYTES.stream()
                .filter(charset -> brokenShare(lenient(charset, sample, 0).text()) <= MOST_BROKEN)
                .max(Comparator.comparingDouble(charset ->
                        confidence(matches, charset) + (charset.equals(wider(declared)) ? DECLARED_LETTERS : 0)));
        boolean other = !isSingleByte(declared)
                && !declared.equals(StandardCharsets.UTF_8)
                && MANY_BYTES.stream().noneMatch(wider(declared)::equals)
                && brokenShare(lenient(declared, sample, 0).text()) <= MOST_BROKEN;
        return other ? Optional.of(declared) : likeliest;
    }

    private static List<CharsetMatch> statistics(byte[] sample) {
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        return matches == null ? List.of() : List.of(matches);
    }

    /** From 0 to 100. The Macintosh's charset differs from that of Windows in the capitals alone and is not detected. */
    private static double confidence(List<CharsetMatch> matches, Charset charset) {
        String known = charset.name().equals("x-MacCyrillic") ? "windows-1251" : charset.name();
        return matches.stream()
                .filter(match ->
                        WIDER.getOrDefault(match.getName(), match.getName()).equals(known))
                .mapToInt(CharsetMatch::getConfidence)
                .max()
                .orElse(0);
    }

    private static Charset wider(Charset charset) {
        @Nullable String wider = WIDER.get(charset.name());
        return wider != null && Charset.isSupported(wider) ? Charset.forName(wider) : charset;
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
        return new Decoded(withoutNuls(text), charset, text.indexOf('\uFFFD') >= 0);
    }

    /** A stray NUL is no text, and no reason to refuse a page. */
    private static String withoutNuls(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
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
