package dragoman.reading.sources;

import dragoman.language.Span;
import dragoman.reading.sources.WordReading.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements made with a verb of saying: "X said that C", "C, X said", «C, — заявив X», «Як зазначає X, C», "C was stated by
 * X", "…, adding that C".
 */
final class VerbCues {

    /** How far behind the verb its clause may begin: "told reporters in the capital late on Monday that". */
    private static final int LONGEST_DETOUR = 18;

    private final Line line;
    private final SourcePhrases phrases;
    private final Contents contents;

    VerbCues(Line line, List<Line> lines) {
        this.line = line;
        this.phrases = new SourcePhrases(line);
        this.contents = new Contents(line, lines);
    }

    /** @param low and high: the part of the line the cue may reach, which for one inside a quotation is the quotation */
    @Nullable
    Statement at(Cue cue, int first, int low, int high) {
        int last = first + cue.words().size() - 1;
        int group = groupStart(first, low);
        boolean positional = line.speech().isPositional();
        if (positional ? isNoun(first, group, low) : !isInflectedVerb(first)) {
            return null;
        }
        if (positional && isPassive(first, group)) {
            return passive(cue, first, last, group, low, high);
        }
        Range source = positional
                ? sourceByPosition(cue, first, last, group, low, high)
                : sourceByCase(last, group, low, high);
        boolean after = source != null && source.from() > last;
        if (source == null && !positional && line.is(first, Form.GERUND)) {
            source = subjectOfClause(first, low);
        }
        Said said = said(cue, last, group, source, low, high);
        if (said == null || said.content().isEmpty() || (source == null && !speaksWithoutSubject(first))) {
            return null;
        }
        if (after && said.plain() && positional) {
            return null;
        }
        return new Statement(
                line.number(),
                source == null ? null : line.span(source.from(), source.to()),
                List.of(line.span(first, last + 1)),
                said.content(),
                cue.kind(),
                said.back() ? Statement.Reach.BACK : Statement.Reach.SAME);
    }

    /**
     * @param plain whether the content simply follows the verb, without a mark or word that shows it
     */
    private record Said(List<Span> content, boolean plain, boolean back) {}

    private @Nullable Said said(Cue cue, int last, int group, @Nullable Range source, int low, int high) {
        boolean after = source != null && source.from() > last;
        int insert = source != null && !after && source.from() < group ? source.from() : group;
        int end = source != null && after ? source.to() : last + 1;
        int mark = line.nextMark(end, high);
        if (line.has(insert - 1, Cue.Kind.AS) && (insert - 1 == low || opensAsClause(insert - 1, low))) {
            return shown(aroundAsClause(insert - 1, end, low, high));
        }
        int clause = complementizer(end, high);
        if (clause < 0 && after) {
            clause = complementizer(last + 1, high);
        }
        if (clause >= 0) {
            return shown(contents.right(clause + 1, high));
        }
        if (cue.content().takesClause() && mark < line.size() && !line.hasFinite(end, mark)) {
            if (line.isSign(mark, ":")) {
                List<Span> content = contents.right(mark + 1, high);
                return shown(content.isEmpty() ? contents.announced() : content);
            }
            int quote = line.isComma(mark) ? mark + 1 : mark;
            if (line.opensSpeech(quote)
                    && !isInsert(insert, low)
                    && (mark == end || !cue.content().takesObject())) {
                return shown(contents.right(quote, high));
            }
        }
        if (refersBack(low, insert)) {
            return new Said(contents.previousSentence(), false, true);
        }
        if (cue.content().takesClause() && isInsert(insert, low) && endsInsert(cue, insert, end, mark, low, high)) {
            return shown(aroundInsert(insert, mark, low, high));
        }
        return plain(cue, end, high);
    }

    private static @Nullable Said shown(List<Span> content) {
        return content.isEmpty() ? null : new Said(content, false, false);
    }

    private @Nullable Said plain(Cue cue, int end, int high) {
        boolean adverbial = line.speech().isPositional()
                && line.is(end, WordClass.PREPOSITION)
                && !line.is(end, WordClass.INFINITIVE)
                && !line.isComma(line.nextMark(end, high));
        if (adverbial || end >= high || (line.isMark(end) && !line.opensSpeech(end))) {
            return null;
        }
        List<Span> content = contents.right(end, high);
        if (content.isEmpty()) {
            return null;
        }
        boolean clause = line.speech().isPositional() && cue.content().takesClause() && beginsClause(end, high);
        return clause || cue.content().takesObject() ? new Said(content, true, false) : null;
    }

    /** Whether a clause without a word that opens it begins there: a subject and its verb, or a question word. */
    private boolean beginsClause(int from, int high) {
        if (line.is(from, WordClass.SUBORDINATOR)) {
            return true;
        }
        for (int i = from; i < high; i++) {
            if (line.isFinite(i)) {
                return i > from && !line.is(i - 1, WordClass.COORDINATOR);
            }
            if (line.is(i, WordClass.RELATIVE) || line.is(i, WordClass.SUBORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    /** Where the word stands that opens the said clause; -1 when none does before another clause begins. */
    private int complementizer(int from, int high) {
        for (int i = from; i < Math.min(high, from + LONGEST_DETOUR); i++) {
            if (line.has(i, Cue.Kind.COMPLEMENTIZER)) {
                return i;
            }
            boolean stop = line.isFinite(i)
                    || line.isSign(i, ":")
                    || line.isQuoteMark(i)
                    || (line.isMark(i) && line.speech().isPositional());
            if (stop) {
                return -1;
            }
        }
        return -1;
    }

    private boolean opensAsClause(int as, int low) {
        return line.isMark(as - 1) || !line.hasFinite(low, as);
    }

    private List<Span> aroundAsClause(int as, int end, int low, int high) {
        List<Span> content = new ArrayList<>();
        if (line.hasFinite(low, as)) {
            content.addAll(contents.left(low, as));
        }
        int mark = line.nextMark(end, high);
        if (mark < high) {
            content.addAll(contents.right(mark, high));
        }
        return content;
    }

    /** Whether the cue's clause stands behind a comma, a dash or a quotation, like an insertion. */
    private boolean isInsert(int insert, int low) {
        return insert > low
                && (line.isComma(insert - 1)
                        || line.isDash(insert - 1)
                        || line.closesSpeech(insert - 1)
                        || (line.isEnd(insert - 1) && line.closesSpeech(insert - 2)));
    }

    private boolean endsInsert(Cue cue, int insert, int end, int mark, int low, int high) {
        if (line.closesSpeech(insert - 1) || line.closesSpeech(insert - 2)) {
            return true;
        }
        if (!line.hasFinite(low, insert) || (line.hasFinite(end, mark) && !isPlaceOnly(end, mark))) {
            return false;
        }
        boolean addressee = line.speech().isPositional() || (end > insert + 1 && !line.isFinite(end - 1));
        return end >= high
                || line.isMark(end)
                || (!cue.content().takesObject() && addressee)
                || line.is(end, WordClass.PREPOSITION)
                || line.is(end, WordClass.ADVERB);
    }

    /** "said in a report published on Monday": what looks like a verb there describes the report. */
    private boolean isPlaceOnly(int from, int to) {
        if (!line.has(from, Cue.Kind.PLACE)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (line.isFinite(i) && !line.is(i, Form.PARTICIPLE)) {
                return false;
            }
        }
        return true;
    }

    private List<Span> aroundInsert(int insert, int mark, int low, int high) {
        List<Span> content = new ArrayList<>(contents.left(low, insert));
        boolean quoted = line.closesSpeech(insert - 1) || line.closesSpeech(insert - 2);
        int next = mark;
        while (next < high && (line.isComma(next) || line.isDash(next) || line.isSign(next, ":"))) {
            next++;
        }
        if (next < high && (quoted ? line.opensSpeech(next) : !line.is(next, Form.GERUND) && mark < high)) {
            content.addAll(contents.right(next, high));
        } else if (quoted) {
            content.addAll(contents.nextQuote(false));
        }
        return content;
    }

    /** «Про це повідомляє X», "X reported this": what is said is the sentence before. */
    private boolean refersBack(int low, int insert) {
        for (int i = low; i < Math.min(insert, low + 3); i++) {
            Cue back = line.cueAt(i, Cue.Kind.BACK_REFERENCE);
            if (back != null
                    && i + back.words().size() <= insert
                    && back.words().size() > 1) {
                return true;
            }
        }
        return false;
    }

    private int groupStart(int first, int low) {
        int group = first;
        while (group > low && belongsToGroup(group - 1)) {
            group--;
        }
        return group;
    }

    private boolean belongsToGroup(int i) {
        if (!line.token(i).isWord() || line.has(i, Cue.Kind.AS) || line.has(i, Cue.Kind.COMPLEMENTIZER)) {
            return false;
        }
        WordReading word = line.reading(i);
        if (word.is(WordClass.ADVERB)
                || word.is(WordClass.NEGATION)
                || word.is(WordClass.AUXILIARY)
                || word.is(WordClass.BE)) {
            return true;
        }
        if (line.token(i).isCapitalised()) {
            return false;
        }
        return line.speech().isPositional()
                ? line.token(i).norm().endsWith("ly")
                : word.forms().isEmpty() && word.functions().isEmpty();
    }

    /** English verbs of saying whose form is a noun as well: "the report", "its claims". */
    private boolean isNoun(int first, int group, int low) {
        if (line.token(first).isCapitalised() && first > low) {
            return true;
        }
        if (line.is(first, Form.GERUND)) {
            return group == first && !opensGerund(first - 1);
        }
        if (group < first) {
            return false;
        }
        if (first == low || line.is(first - 1, WordClass.INFINITIVE)) {
            return first == low;
        }
        boolean described = line.is(first - 1, WordClass.DETERMINER)
                || line.is(first - 1, WordClass.POSSESSIVE)
                || line.is(first - 1, WordClass.PREPOSITION);
        if (described) {
            return true;
        }
        String norm = line.token(first).norm();
        boolean base = line.reading(first).cues().stream()
                        .anyMatch(cue -> cue.words().get(0).equals(norm))
                && !line.is(first, Form.PARTICIPLE);
        return base && !hasPluralSubject(first, low) && !line.has(first + 1, Cue.Kind.COMPLEMENTIZER);
    }

    /** "…, saying", "while saying", "by saying": elsewhere the form is a noun or describes one. */
    private boolean opensGerund(int i) {
        return i < 0
                || line.isMark(i)
                || line.is(i, WordClass.PREPOSITION)
                || line.is(i, WordClass.SUBORDINATOR)
                || line.is(i, WordClass.COORDINATOR)
                || line.token(i).isCapitalised();
    }

    /** A base form is a verb only behind a plural, a pronoun or another verb of the same subject. */
    private boolean hasPluralSubject(int first, int low) {
        int before = first - 1;
        if (line.is(before, WordClass.RELATIVE) || line.is(before, WordClass.COORDINATOR) || line.isMark(before)) {
            return true;
        }
        Range subject = phrases.before(first, low);
        for (int i = subject == null ? first : subject.from(); i < first; i++) {
            if (line.is(i, WordClass.PRONOUN) || line.is(i, WordClass.COORDINATOR) || line.is(i, Form.PLURAL_NOUN)) {
                return true;
            }
            if (line.is(i + 1, WordClass.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    private boolean isInflectedVerb(int first) {
        return line.isFinite(first) || line.is(first, Form.GERUND) || line.is(first, Form.INFINITIVE);
    }

    private boolean isPassive(int first, int group) {
        if (!line.is(first, Form.PARTICIPLE)) {
            return false;
        }
        for (int i = group; i < first; i++) {
            if (line.is(i, WordClass.BE)) {
                return true;
            }
        }
        return false;
    }

    /** "C was stated by X", "it was announced by X that C", "X is believed to C". */
    private @Nullable Statement passive(Cue cue, int first, int last, int group, int low, int high) {
        Range by = phrases.placeAfter(last + 1, high);
        Range subject = phrases.before(group, low);
        int clause = complementizer(last + 1, high);
        boolean back = subject != null && line.cueAt(subject.from(), Cue.Kind.BACK_REFERENCE) != null;
        List<Span> content;
        if (clause >= 0) {
            content = contents.right(clause + 1, high);
        } else if (back && by != null) {
            content = contents.previousSentence();
        } else if (subject != null
                && line.is(last + 1, WordClass.INFINITIVE)
                && cue.content().takesClause()) {
            content = contents.right(subject.from(), high);
        } else {
            return null;
        }
        return content.isEmpty()
                ? null
                : new Statement(
                        line.number(),
                        by == null ? null : line.span(by.from(), by.to()),
                        List.of(line.span(first, last + 1)),
                        content,
                        cue.kind(),
                        clause < 0 && back ? Statement.Reach.BACK : Statement.Reach.SAME);
    }

    private @Nullable Range sourceByPosition(Cue cue, int first, int last, int group, int low, int high) {
        if (line.is(first, Form.GERUND) || line.is(group - 1, WordClass.INFINITIVE)) {
            return subjectOfClause(group, low);
        }
        boolean bound = line.isMark(group - 1) || line.has(group - 1, Cue.Kind.AS) || group == low;
        if (bound && cue.content().takesClause()) {
            Range after = phrases.after(last + 1, high);
            if (after != null && (after.to() >= high || line.isMark(after.to()))) {
                return after;
            }
        }
        if (line.is(group - 1, WordClass.RELATIVE)) {
            int noun = line.isComma(group - 2) ? group - 2 : group - 1;
            return phrases.before(noun, low);
        }
        Range source = phrases.before(group, low);
        boolean shared = source == null && (line.is(group - 1, WordClass.COORDINATOR) || line.isComma(group - 1));
        return shared ? subjectOfClause(group, low) : source;
    }

    /** The subject of the first finite verb to the left. */
    private @Nullable Range subjectOfClause(int end, int low) {
        for (int i = low; i < end; i++) {
            if (line.isFinite(i)) {
                Range subject = phrases.before(groupStart(i, low), low);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    private @Nullable Range sourceByCase(int last, int group, int low, int high) {
        boolean bound =
                group == low || line.isMark(group - 1) || line.has(group - 1, Cue.Kind.AS) || refersBack(low, group);
        Range before = bound && !line.isComma(group - 1) ? null : phrases.before(group, low);
        if (before != null && !bound) {
            return before;
        }
        Range place = line.is(last, Form.PLURAL_VERB) ? phrases.placeAfter(last + 1, high) : null;
        if (place != null) {
            return place;
        }
        Range after = phrases.after(last + 1, high);
        if (after != null && (!line.is(last, Form.PLURAL_VERB) || phrases.isPlural(after))) {
            return after;
        }
        place = phrases.placeAfter(last + 1, high);
        if (place == null) {
            place = phrases.placeBefore(group, low);
        }
        return place != null ? place : before;
    }

    /** «Додав, що…», «Зазначають, що…»: languages whose verb shows its person may leave the subject out. */
    private boolean speaksWithoutSubject(int first) {
        return !line.speech().isPositional() && line.isFinite(first);
    }
}
