package dragoman.reading.sources;

import dragoman.language.Token;
import dragoman.reading.sources.WordReading.Form;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that names the speaker beside a cue: by position in languages like English, by case in those that
 * inflect.
 */
final class SourcePhrases {

    private static final int LONGEST_APPOSITION = 30;
    /** Words between an inflected verb and its subject behind it: "told reporters on Monday the minister". */
    private static final int LONGEST_DETOUR = 5;

    private final Line line;

    SourcePhrases(Line line) {
        this.line = line;
    }

    /** The phrase that ends there, with an apposition between commas; null when there is none. */
    @Nullable
    Range before(int end, int low) {
        if (end <= low) {
            return null;
        }
        if (line.isComma(end - 1)) {
            int comma = end - 2;
            while (comma > low
                    && end - comma < LONGEST_APPOSITION
                    && !line.isComma(comma)
                    && !line.isQuoteMark(comma)) {
                comma--;
            }
            if (comma <= low || !line.isComma(comma)) {
                return null;
            }
            Range head = run(comma, low);
            if (head != null && line.has(comma + 1, Cue.Kind.CITING)) {
                return head;
            }
            return head == null ? null : new Range(head.from(), end - 1);
        }
        return run(end, low);
    }

    private @Nullable Range run(int end, int low) {
        int from = end;
        while (from > low) {
            int i = from - 1;
            if (line.isSign(i, ")")) {
                int open = i;
                while (open > low && !line.isSign(open, "(")) {
                    open--;
                }
                from = open;
            } else if (line.isFinite(i) && relativeBefore(i, low) > low) {
                from = relativeBefore(i, low);
            } else if (endsPhrase(i, low)) {
                break;
            } else {
                from = i;
            }
        }
        return line.speech().isPositional() ? headByPosition(from, end) : headByCase(from, end);
    }

    /** "A broker who had seen the ships said": where the clause begins that describes the speaker; -1 when none does. */
    private int relativeBefore(int verb, int low) {
        for (int i = verb - 1; i > low && i >= verb - LONGEST_DETOUR; i--) {
            if (line.is(i, WordClass.RELATIVE)) {
                return i;
            }
            if (line.isMark(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean endsPhrase(int i, int low) {
        if (line.isMark(i)
                || line.is(i, WordClass.SUBORDINATOR)
                || line.is(i, WordClass.RELATIVE)
                || line.isFinite(i)) {
            return true;
        }
        if (line.is(i, WordClass.COORDINATOR)) {
            int clause = i;
            while (clause > low && !line.isMark(clause - 1)) {
                clause--;
            }
            return line.hasFinite(clause, i) || i == low;
        }
        return false;
    }

    private @Nullable Range headByPosition(int start, int end) {
        int from = start;
        while (from < end && isNoHead(from)) {
            from++;
        }
        if (from < end && line.is(from, WordClass.PREPOSITION)) {
            int head = end - 1;
            while (head > from && !opensPhrase(head)) {
                head--;
            }
            from = head > from ? head : end;
        }
        return from < end && line.hasWord(from, end) ? new Range(from, end) : null;
    }

    private boolean isNoHead(int i) {
        return line.is(i, WordClass.ADVERB)
                || line.is(i, WordClass.COORDINATOR)
                || line.is(i, WordClass.NEGATION)
                || !(line.token(i).isWord() || line.token(i).kind() == Token.Kind.NUMBER || line.quote(i) != null);
    }

    /** Where the last of several phrases in a row begins: at an article, a pronoun or the first of capitalised words. */
    private boolean opensPhrase(int i) {
        if (line.is(i, WordClass.DETERMINER) || line.is(i, WordClass.PRONOUN)) {
            return true;
        }
        return line.token(i).isCapitalised()
                && !line.token(i - 1).isCapitalised()
                && !line.is(i - 1, WordClass.PREPOSITION);
    }

    private @Nullable Range headByCase(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isSubjectHead(i) && !(i > start && line.is(i - 1, WordClass.PREPOSITION))) {
                return new Range(i, withoutPlace(i, end));
            }
        }
        return null;
    }

    /** «Президент Ларс Нурдаль у середу заявив»: where and when he spoke is no part of his name. */
    private int withoutPlace(int from, int end) {
        for (int i = end - 1; i > from; i--) {
            if (isPlacePreposition(i) && line.quote(i) == null) {
                return i;
            }
        }
        return end;
    }

    /** Whether an inflected word can open a subject: a nominative, or a name the dictionary does not know. */
    private boolean isSubjectHead(int i) {
        WordReading word = line.reading(i);
        if (!line.token(i).isWord() || line.is(i, WordClass.PREPOSITION) || line.is(i, WordClass.SUBORDINATOR)) {
            return false;
        }
        if (word.is(Form.NOMINATIVE)) {
            return true;
        }
        return line.token(i).isCapitalised()
                && !word.is(Form.OBLIQUE)
                && !word.is(Form.FINITE)
                && word.forms().isEmpty();
    }

    /** Whether the phrase can be subject of a verb in the plural. */
    boolean isPlural(Range phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean unknown = line.reading(i).forms().isEmpty() && line.token(i).isWord();
            if (line.is(i, WordClass.COORDINATOR)
                    || line.is(i, Form.PLURAL_NOUN)
                    || line.is(i, WordClass.PRONOUN)
                    || (unknown && i == phrase.from())) {
                return true;
            }
        }
        return false;
    }

    /** The phrase that begins there, or in inflecting languages a few words on; null when there is none. */
    @Nullable
    Range after(int start, int high) {
        int from = start;
        if (line.speech().isPositional()) {
            if (from >= high || !opensName(from)) {
                return null;
            }
        } else {
            while (from < high && from - start < LONGEST_DETOUR && !stopsDetour(from) && !startsSubject(from, start)) {
                from++;
            }
            if (from >= high || !startsSubject(from, start)) {
                return null;
            }
        }
        int to = phraseEnd(from, high);
        if (from > start && line.shareQuote(from, from - 1)) {
            from--;
        }
        return to > from ? new Range(from, withApposition(to, high)) : null;
    }

    private boolean opensName(int i) {
        return (line.token(i).isWord() || line.token(i).kind() == Token.Kind.NUMBER)
                && !line.is(i, WordClass.PREPOSITION)
                && !line.is(i, WordClass.SUBORDINATOR)
                && !line.is(i, WordClass.ADVERB)
                && !line.is(i, WordClass.COORDINATOR)
                && !line.is(i, WordClass.INFINITIVE)
                && !line.isFinite(i);
    }

    private boolean startsSubject(int i, int start) {
        if (i == start) {
            return isSubjectHead(i);
        }
        boolean insideName = i - 1 > start && line.shareQuote(i, i - 1);
        return isSubjectHead(i) && !insideName && !line.is(i - 1, WordClass.PREPOSITION);
    }

    private boolean stopsDetour(int i) {
        return line.isMark(i)
                || line.isFinite(i)
                || line.is(i, WordClass.SUBORDINATOR)
                || line.is(i, WordClass.RELATIVE);
    }

    /** Where a noun phrase that begins there ends at the latest. */
    int phraseEnd(int from, int high) {
        int to = from;
        boolean positional = line.speech().isPositional();
        while (to < high) {
            if (line.isSign(to, "(")) {
                int close = to;
                while (close < high && !line.isSign(close, ")")) {
                    close++;
                }
                to = Math.min(high, close + 1);
                continue;
            }
            boolean inName = inSameName(to, from);
            if (!inName
                    && (line.isMark(to)
                            || line.is(to, WordClass.SUBORDINATOR)
                            || line.is(to, WordClass.RELATIVE)
                            || line.isFinite(to)
                            || (!positional && to > from && line.is(to, WordClass.PREPOSITION))
                            || line.has(to, Cue.Kind.CITING))) {
                break;
            }
            to++;
        }
        return to;
    }

    /** "said Jane Roe, head of the centre." */
    private int withApposition(int to, int high) {
        if (to >= high || !line.isComma(to)) {
            return to;
        }
        int end = line.nextMark(to + 1, high);
        boolean closed = end >= high || line.isEnd(end) || line.isComma(end);
        boolean nominal = to + 1 < end
                && !line.is(to + 1, WordClass.PREPOSITION)
                && !line.is(to + 1, WordClass.RELATIVE)
                && !line.is(to + 1, WordClass.SUBORDINATOR)
                && !line.is(to + 1, WordClass.COORDINATOR)
                && !line.is(to + 1, Form.GERUND)
                && !line.hasFinite(to + 1, end)
                && line.cueAt(to + 1, Cue.Kind.CITING, Cue.Kind.PREPOSITION) == null;
        return closed && nominal && end - to < LONGEST_APPOSITION ? end : to;
    }

    /** "in the institute", «у звіті»: where something is said, which tells who says it; null when not there. */
    @Nullable
    Range placeAfter(int from, int high) {
        if (from + 1 >= high || !isPlacePreposition(from)) {
            return null;
        }
        int to = from + 1;
        while (to < high && (inSameName(to, from + 1) || !endsPlace(to))) {
            to++;
        }
        return namesSpeaker(from + 1, to) ? new Range(from + 1, to) : null;
    }

    private boolean endsPlace(int i) {
        boolean nextPlace = line.speech().isPositional() ? isPlacePreposition(i) : line.is(i, WordClass.PREPOSITION);
        return nextPlace
                || line.isMark(i)
                || line.isFinite(i)
                || line.is(i, WordClass.SUBORDINATOR)
                || line.is(i, WordClass.RELATIVE);
    }

    private boolean inSameName(int i, int from) {
        return i > from && line.shareQuote(i, i - 1);
    }

    @Nullable
    Range placeBefore(int end, int low) {
        int from = end;
        while (from > low && (!line.isMark(from - 1) || inSameName(from - 1, low)) && !line.isFinite(from - 1)) {
            from--;
            if (isPlacePreposition(from)) {
                return namesSpeaker(from + 1, end) ? new Range(from + 1, end) : null;
            }
        }
        return null;
    }

    private boolean isPlacePreposition(int i) {
        return line.has(i, Cue.Kind.PLACE);
    }

    /** Places are many; only a name, a report or a body can speak. */
    private boolean namesSpeaker(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.token(i).isCapitalised()
                    || line.cueAt(i, Cue.Kind.REPORT, Cue.Kind.BODY, Cue.Kind.GROUP) != null) {
                return true;
            }
        }
        return false;
    }
}
