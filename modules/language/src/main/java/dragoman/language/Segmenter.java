package dragoman.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dragoman.language.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs (its lines), sentences and tokens, in any language and whatever the string: the spans are in
 * order, never overlap, and cover everything but white space. ICU's rules for the language do the work. The file
 * {@code abbreviations-LANG.tsv}, where there is one, says which full stops end no sentence; what mostly ends one ("etc.") is
 * not in it, the numbers of days are where a language writes them with a full stop. {@code clitics-LANG.tsv} says what is cut
 * from the end of a word.
 */
public final class Segmenter {

    private static final Map<String, Segmenter> LOADED = new ConcurrentHashMap<>();

    /** Chars of an initial. */
    private static final int INITIAL = 2;

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
    /** What can stand directly before the first letter of an abbreviation. */
    private static final String OPENING = "([{«„“”\"'‘’‚‹/—–";

    private final Set<String> abbreviations;
    /** Chars of the longest abbreviation. */
    private final int longest;

    private final Set<String> clitics;
    private final BreakIterator sentenceBreaks;
    private final BreakIterator wordBreaks;

    private Segmenter(String lang) {
        ULocale locale = new ULocale(lang);
        this.abbreviations = words("abbreviations-" + lang + ".tsv");
        this.longest = abbreviations.stream().mapToInt(String::length).max().orElse(INITIAL);
        this.clitics = words("clitics-" + lang + ".tsv");
        this.sentenceBreaks = BreakIterator.getSentenceInstance(locale);
        this.wordBreaks = BreakIterator.getWordInstance(locale);
    }

    private static Set<String> words(String file) {
        Set<String> words = new LinkedHashSet<>();
        Tsv.resourceIfAny(Segmenter.class, file).forEach(row -> words.add(row.get(0)));
        return words;
    }

    /** The segmenter of that language (ISO 639); an unknown one is cut by the rules all languages share. */
    public static Segmenter of(String lang) {
        return LOADED.computeIfAbsent(CODE.matcher(lang).matches() ? lang : "und", Segmenter::new);
    }

    public List<Sentence> sentences(Text text) {
        String chars = text.toString();
        List<Sentence> sentences = new ArrayList<>();
        BreakIterator breaks = sentenceBreaks.clone();
        int paragraph = 0;
        for (int lineStart = 0; lineStart < chars.length(); ) {
            int lineEnd = chars.indexOf('\n', lineStart);
            if (lineEnd < 0) {
                lineEnd = chars.length();
            }
            if (!isBlank(chars, lineStart, lineEnd)) {
                addLine(text, lineStart, lineEnd, paragraph++, breaks, sentences);
            }
            lineStart = lineEnd + 1;
        }
        return sentences;
    }

    private void addLine(
            Text text, int lineStart, int lineEnd, int paragraph, BreakIterator breaks, List<Sentence> sentences) {
        String line = text.toString().substring(lineStart, lineEnd);
        breaks.setText(line);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean last = end == line.length();
            if (!last && endsInAbbreviation(line, start, end)) {
                continue;
            }
            addSentence(text, lineStart + start, lineStart + end, paragraph, sentences);
            start = end;
        }
    }

    private boolean endsInAbbreviation(String line, int start, int end) {
        int wordEnd = end;
        while (wordEnd > start && isBlank(line.charAt(wordEnd - 1))) {
            wordEnd--;
        }
        int wordStart = wordEnd;
        while (wordStart > start && wordEnd - wordStart <= longest && !opensWord(line.charAt(wordStart - 1))) {
            wordStart--;
        }
        String lastWord = line.substring(wordStart, wordEnd);
        return abbreviations.contains(lastWord) || isInitial(lastWord) || isCapitalisedAbbreviation(lastWord);
    }

    private static boolean opensWord(char before) {
        return isBlank(before) || OPENING.indexOf(before) >= 0;
    }

    /** Such as "Проф." at the beginning of a sentence. */
    private boolean isCapitalisedAbbreviation(String word) {
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && abbreviations.contains(Character.toLowerCase(word.charAt(0)) + word.substring(1));
    }

    /** A person's initial, as in "J. Smith". */
    private static boolean isInitial(String word) {
        return word.length() == INITIAL && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
    }

    private void addSentence(Text text, int charStart, int charEnd, int paragraph, List<Sentence> sentences) {
        String chars = text.toString();
        int start = charStart;
        int end = charEnd;
        while (start < end && isBlank(chars.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(chars.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(text.span(start, end), paragraph, tokens(text, start, end)));
        }
    }

    private static boolean isBlank(String chars, int start, int end) {
        int at = start;
        while (at < end && isBlank(chars.charAt(at))) {
            at++;
        }
        return at == end;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private List<Token> tokens(Text text, int charStart, int charEnd) {
        String part = text.toString().substring(charStart, charEnd);
        BreakIterator breaks = wordBreaks.clone();
        breaks.setText(part);
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            // ICU leaves a mark with the space before it.
            while (start < end && isBlank(part.charAt(start))) {
                start++;
            }
            if (start < end) {
                end = extend(part, start, end, breaks);
                addParts(text, charStart + start, charStart + end, tokens);
            }
            start = end;
        }
        return tokens;
    }

    /** Adds what stands between the zero-width spaces that ICU leaves inside a word. */
    private void addParts(Text text, int charStart, int charEnd, List<Token> tokens) {
        String chars = text.toString();
        int start = charStart;
        for (int at = charStart; at <= charEnd; at++) {
            if (at == charEnd || isBlank(chars.charAt(at))) {
                if (start < at) {
                    addToken(text, start, at, tokens);
                }
                start = at + 1;
            }
        }
    }

    /** Joins what ICU parts: words with an inner hyphen and abbreviations with their full stop. */
    private int extend(String part, int start, int end, BreakIterator breaks) {
        int reach = end;
        while (Character.isLetter(part.codePointBefore(reach))
                && reach + 1 < part.length()
                && isHyphen(part.charAt(reach))
                && Character.isLetter(part.codePointAt(reach + 1))) {
            reach = breaks.following(reach + 1);
        }
        if (reach < part.length()
                && part.charAt(reach) == '.'
                && abbreviations.contains(part.substring(start, reach + 1))) {
            reach++;
        }
        if (reach != end) {
            if (reach == part.length()) {
                breaks.last();
            } else if (!breaks.isBoundary(reach)) {
                reach = breaks.current();
            }
        }
        return reach;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private void addToken(Text text, int charStart, int charEnd, List<Token> tokens) {
        String form = text.toString().substring(charStart, charEnd);
        String norm = Normal.form(form);
        for (String clitic : clitics) {
            int cut = form.length() - clitic.length();
            if (cut > 0
                    && norm.endsWith(clitic)
                    && norm.length() == form.length()
                    && Character.isLetterOrDigit(form.charAt(cut - 1))) {
                tokens.add(token(text, charStart, charStart + cut));
                tokens.add(token(text, charStart + cut, charEnd));
                return;
            }
        }
        tokens.add(token(text, charStart, charEnd));
    }

    private static Token token(Text text, int charStart, int charEnd) {
        String form = text.toString().substring(charStart, charEnd);
        return new Token(text.span(charStart, charEnd), form, Normal.form(form), kind(form));
    }

    private static Kind kind(String form) {
        if (form.codePoints().anyMatch(Character::isLetter)) {
            return Character.isDigit(form.codePointAt(0)) ? Kind.NUMBER : Kind.WORD;
        }
        return form.codePoints().anyMatch(Character::isDigit) ? Kind.NUMBER : Kind.SIGN;
    }
}
