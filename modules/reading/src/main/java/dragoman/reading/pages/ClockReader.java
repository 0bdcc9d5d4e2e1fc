package dragoman.reading.pages;

import dragoman.reading.pages.DateWords.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the time of day beside a date: "14:30", "2:30 pm", "um 14 Uhr", "14h30", "오후 2:30", with its offset if it says one. */
final class ClockReader {

    /**
     * @param value as ISO 8601 appends it to a day: {@code T14:30}, {@code T14:30+02:00}
     * @param first index of its first token
     * @param next index of the token behind it
     */
    record Clock(String value, int first, int next) {}

    private static final int MOST_TOKENS_BETWEEN = 6;
    private static final int MOST_CHARS_BETWEEN = 24;
    private static final String BETWEEN = ",|·•–—-()[]/.:،、，：｜（）［］【】";
    private static final String COLONS = ":：";
    private static final int NOON = 12;
    private static final int LARGEST_OFFSET = 14;

    private final DateWords words;
    private final List<DateToken> tokens;

    ClockReader(DateWords words, List<DateToken> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** The time that follows a date which ends before that token. */
    @Nullable
    Clock after(int next) {
        boolean announced = false;
        @Nullable Kind half = null;
        for (int i = next; i < Math.min(tokens.size(), next + MOST_TOKENS_BETWEEN); i++) {
            DateToken token = tokens.get(i);
            if (next > 0 && token.from() - tokens.get(next - 1).to() > MOST_CHARS_BETWEEN) {
                return null;
            }
            if (token.kind() == DateToken.Kind.NUMBER) {
                return at(i, announced, half);
            }
            if (token.isWord()) {
                Kind halfHere = half(i);
                boolean isoMark = token.text().equals("t");
                announced |= isoMark || words.is(Kind.TIME, token.text());
                boolean known = isoMark
                        || halfHere != null
                        || words.is(Kind.TIME, token.text())
                        || words.is(Kind.WEEKDAY, token.text())
                        || words.is(Kind.YEAR, token.text())
                        || words.is(Kind.FILLER, token.text())
                        || words.is(Kind.UNIT, token.text());
                if (!known) {
                    return null;
                }
                half = halfHere == null ? half : halfHere;
            } else if (!token.isSign(BETWEEN)) {
                return null;
            }
        }
        return null;
    }

    /** The time that stands before a date which begins at that token, not before the lower bound. */
    @Nullable
    Clock before(int first, int bound) {
        for (int i = first - 1; i >= Math.max(bound, first - MOST_TOKENS_BETWEEN - 1); i--) {
            DateToken token = tokens.get(i);
            if (token.kind() == DateToken.Kind.NUMBER) {
                return endingAt(i, bound, first);
            }
            boolean known = token.isWord()
                    ? half(i) != null
                            || words.is(Kind.HOUR, token.text())
                            || words.is(Kind.WEEKDAY, token.text())
                            || words.is(Kind.PREPOSITION, token.text())
                    : token.isSign(BETWEEN);
            if (!known) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Clock endingAt(int last, int bound, int dateFirst) {
        int first = last;
        while (first - 2 >= bound
                && isSign(first - 1, COLONS)
                && tokens.get(first - 2).isNumber(1, 2)) {
            first -= 2;
        }
        boolean marked = isWord(last + 1, Kind.HOUR);
        if (first == last && isSign(last - 1, ".") && marked && last - 2 >= bound) {
            first -= 2;
        }
        if (first == last || isSign(first - 1, ":.")) {
            return null;
        }
        @Nullable Clock clock = at(first, marked, first > bound ? half(first - 1) : null);
        return clock == null || clock.next() > dateFirst ? null : clock;
    }

    /** @param announced whether a word before it says that a time follows */
    private @Nullable Clock at(int i, boolean announced, @Nullable Kind halfBefore) {
        if (!tokens.get(i).isNumber(1, 2)) {
            return null;
        }
        int hour = tokens.get(i).number();
        int minute = 0;
        int second = -1;
        int next = i + 1;
        if (isSign(next, COLONS) && isNumber(next + 1, 2)) {
            minute = tokens.get(next + 1).number();
            next += 2;
            if (isSign(next, COLONS) && isNumber(next + 1, 2)) {
                second = tokens.get(next + 1).number();
                next += 2;
            }
        } else if (isSign(next, ".") && isNumber(next + 1, 2) && (announced || isWord(next + 2, Kind.HOUR))) {
            minute = tokens.get(next + 1).number();
            next += 2;
        } else if (isWord(next, Kind.HOUR)) {
            next++;
            if (isNumber(next, 2)
                    && tokens.get(next).from() - tokens.get(next - 1).to() <= 1) {
                minute = tokens.get(next).number();
                next++;
                next += isWord(next, Kind.MINUTE) ? 1 : 0;
            }
        } else if (half(next) == null) {
            return null;
        }
        next += isWord(next, Kind.HOUR) ? 1 : 0;
        @Nullable Kind half = halfBefore != null ? halfBefore : half(next);
        next += halfBefore == null && half != null ? (isAbbreviated(next) ? 3 : 1) : 0;
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        if (half != null && hour <= NOON) {
            hour = hour % NOON + (half == Kind.PM ? NOON : 0);
        }
        String seconds = second < 0 ? "" : ":%02d".formatted(second);
        Offset offset = offset(next);
        return new Clock("T%02d:%02d%s%s".formatted(hour, minute, seconds, offset.value()), i, offset.next());
    }

    private record Offset(String value, int next) {}

    /** "Z", "GMT", "UTC+3", "+03:00"; names of zones are not read, for many are of several. */
    private Offset offset(int i) {
        int at = isSign(i, "(") ? i + 1 : i;
        boolean universal =
                at < tokens.size() && (isText(at, "utc") || isText(at, "gmt") || (isText(at, "z") && at == i));
        int sign = universal ? at + 1 : at;
        if (isSign(sign, "+-−") && sign + 1 < tokens.size()) {
            boolean negative = !tokens.get(sign).text().equals("+");
            DateToken hours = tokens.get(sign + 1);
            boolean minutes = isSign(sign + 2, ":") && isNumber(sign + 3, 2);
            boolean glued = tokens.get(sign).to() == hours.from();
            if (glued && hours.isNumber(4, 4) && hours.number() / 100 <= LARGEST_OFFSET) {
                return offset(negative, hours.number() / 100, hours.number() % 100, sign + 2);
            }
            if (glued && hours.isNumber(1, 2) && (universal || minutes) && hours.number() <= LARGEST_OFFSET) {
                return offset(
                        negative,
                        hours.number(),
                        minutes ? tokens.get(sign + 3).number() : 0,
                        minutes ? sign + 4 : sign + 2);
            }
        }
        return universal ? new Offset("Z", at + 1) : new Offset("", i);
    }

    private static Offset offset(boolean negative, int hours, int minutes, int next) {
        return new Offset("%s%02d:%02d".formatted(negative ? "-" : "+", hours, minutes), next);
    }

    private @Nullable Kind half(int i) {
        if (i < 0 || i >= tokens.size() || !tokens.get(i).isWord()) {
            return null;
        }
        String word = isAbbreviated(i)
                ? tokens.get(i).text() + "." + tokens.get(i + 2).text()
                : tokens.get(i).text();
        return words.is(Kind.AM, word) ? Kind.AM : words.is(Kind.PM, word) ? Kind.PM : null;
    }

    /** "p. m." with a space in it, as Spanish writes it. */
    private boolean isAbbreviated(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).text().length() == 1
                && isSign(i + 1, ".")
                && tokens.get(i + 2).isWord()
                && tokens.get(i + 2).text().length() == 1;
    }

    private boolean isText(int i, String text) {
        return i < tokens.size() && tokens.get(i).text().equals(text);
    }

    private boolean isSign(int i, String signs) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isSign(signs);
    }

    private boolean isWord(int i, Kind kind) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).isWord()
                && words.is(kind, tokens.get(i).text());
    }

    private boolean isNumber(int i, int digits) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber(digits, digits);
    }
}
