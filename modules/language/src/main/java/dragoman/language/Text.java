package dragoman.language;

import org.jspecify.annotations.Nullable;

/** A string that can be addressed by code points: the one place where Java's char offsets become {@link Span}s. */
public final class Text {

    private final String chars;
    /** Char offset of each code point and of the end; null when every code point is one char. */
    private final int @Nullable [] charOffsets;

    public Text(String chars) {
        this.chars = chars;
        int length = chars.codePointCount(0, chars.length());
        this.charOffsets = length == chars.length() ? null : charOffsets(chars, length);
    }

    private static int[] charOffsets(String chars, int length) {
        int[] offsets = new int[length + 1];
        for (int codePoint = 0, at = 0; codePoint < length; codePoint++) {
            offsets[codePoint] = at;
            at += Character.charCount(chars.codePointAt(at));
        }
        offsets[length] = chars.length();
        return offsets;
    }

    /** Number of code points. */
    public int length() {
        return charOffsets == null ? chars.length() : charOffsets.length - 1;
    }

    public String slice(Span span) {
        return chars.substring(charOffset(span.start()), charOffset(span.end()));
    }

    /** The span of the given char range; an offset inside a surrogate pair is moved before it. */
    public Span span(int charStart, int charEnd) {
        return new Span(codePointOffset(charStart), codePointOffset(charEnd));
    }

    public Span all() {
        return new Span(0, length());
    }

    /** Where the code point of that offset begins among the chars of {@link #toString()}. */
    public int charOffset(int codePointOffset) {
        return charOffsets == null ? codePointOffset : charOffsets[codePointOffset];
    }

    private int codePointOffset(int charOffset) {
        if (charOffsets == null) {
            return charOffset;
        }
        int low = 0;
        int high = charOffsets.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (charOffsets[middle] <= charOffset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && text.chars.equals(chars);
    }

    @Override
    public int hashCode() {
        return chars.hashCode();
    }

    @Override
    public String toString() {
        return chars;
    }
}
