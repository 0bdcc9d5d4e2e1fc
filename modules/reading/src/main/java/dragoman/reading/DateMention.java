package dragoman.reading;

import dragoman.language.Span;

/**
 * A span of text that names a time.
 *
 * @param value TIMEX3 value: {@code 2024-03-19}, {@code 2024-W12}, {@code 2024-05}, {@code 2022-Q1}, {@code 199},
 *     {@code P3D}, {@code XXXX-03-19} where the year cannot be told, {@code PAST_REF}
 */
public record DateMention(Span span, Type type, String value) {

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
