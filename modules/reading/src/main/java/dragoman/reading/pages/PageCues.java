package dragoman.reading.pages;

import dragoman.knowledge.Knowledge;
import dragoman.language.Normal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that show what a line on a page is for, from {@code page_cues.tsv} of every language: "Read also", "Advertisement",
 * "Photo:". All languages are asked at once, for a page's furniture is often in another language than its article.
 */
final class PageCues {

    /** What a line is for, in the words of the files. */
    enum Kind {
        /** Points to other articles. */
        RELATED,
        /** Heads a list of other headlines. */
        RECENT,
        NEWSLETTER,
        SHARE,
        SUPPORT,
        ADVERTISEMENT,
        CAPTION,
        SUBJECTS,
        COMMENTS,
        MENU,
        /** Closes a page: rights, how to report a mistake. */
        END,
        BY,
        CONSENT,
        PAYWALL,
        LIVE
    }

    /** Where a line's first words end. */
    private static final int LOOKED_AT = 120;

    private static final int LONGEST_PLEA = 120;
    private static final int LONGEST_CAPTION = 300;
    private static final int LONGEST_CREDIT = 90;
    private static final int LONGEST_NAME = 40;

    private record Start(String cue, Kind kind) {}

    private final Map<String, Kind> whole = new HashMap<>();
    private final Map<String, List<Start>> starts = new HashMap<>();
    private final Map<String, List<Start>> within = new HashMap<>();

    PageCues() {
        for (String lang : PageLanguages.ALL) {
            for (List<String> row : Knowledge.languageFile(lang, "page_cues")) {
                add(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1), Normal.form(row.get(2)));
            }
        }
        starts.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Start start) -> -start.cue().length())
                                .thenComparing(Start::cue)));
    }

    private void add(Kind kind, String match, String cue) {
        switch (match) {
            case "whole" -> whole.put(bare(cue), kind);
            case "start" ->
                starts.computeIfAbsent(firstWord(cue), word -> new ArrayList<>())
                        .add(new Start(cue, kind));
            case "within" ->
                within.computeIfAbsent(firstWord(cue), word -> new ArrayList<>())
                        .add(new Start(cue, kind));
            default ->
                throw new IllegalArgumentException("a page cue matches whole, start or within, not '" + match + "'");
        }
    }

    /**
     * What the cues say of a line.
     *
     * @param whole what it is for, if it is nothing but a cue
     * @param start what it is for, by its first words
     * @param within what cues stand anywhere in it
     */
    record Said(Optional<Kind> whole, Optional<Kind> start, Set<Kind> within) {}

    Said of(String line) {
        String normal = Normal.form(line);
        return new Said(Optional.ofNullable(whole.get(bare(normal))), startOf(normal), withinOf(normal));
    }

    /** What the line is for, if it is nothing but a cue. */
    Optional<Kind> whole(String line) {
        return Optional.ofNullable(whole.get(bare(Normal.form(line))));
    }

    /** What the line is for, by its first words. */
    Optional<Kind> start(String line) {
        return startOf(Normal.form(line.length() > LOOKED_AT ? line.substring(0, LOOKED_AT) : line));
    }

    private Optional<Kind> startOf(String normal) {
        int from = 0;
        while (from < normal.length()
                && !Character.isLetterOrDigit(normal.charAt(from))
                && normal.charAt(from) != '©') {
            from++;
        }
        String text = normal.substring(from, Math.min(normal.length(), from + LOOKED_AT));
        for (Start start : starts.getOrDefault(firstWord(text), List.of())) {
            if (text.startsWith(start.cue()) && endsThere(text, start.cue())) {
                return Optional.of(start.kind());
            }
        }
        return Optional.empty();
    }

    /** Looks at each word with which a cue begins. */
    private Set<Kind> withinOf(String normal) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        int at = 0;
        while (at < normal.length()) {
            int end = at;
            while (end < normal.length() && Character.isLetterOrDigit(normal.charAt(end))) {
                end++;
            }
            if (end > at) {
                for (Start cue : within.getOrDefault(normal.substring(at, end), List.of())) {
                    if (normal.startsWith(cue.cue(), at)) {
                        kinds.add(cue.kind());
                    }
                }
            }
            at = end + 1;
        }
        return kinds;
    }

    private static boolean endsThere(String text, String cue) {
        int end = cue.length();
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end - 1))
                || !Character.isLetterOrDigit(text.charAt(end));
    }

    /** The line without a cue of that kind at its start: "By Ann Lee" is "Ann Lee". */
    String withoutStart(String line, Kind kind) {
        String text = line.strip();
        String normal = Normal.form(text);
        if (normal.length() != text.length()) {
            return text;
        }
        for (Start start : starts.getOrDefault(firstWord(normal), List.of())) {
            if (start.kind() == kind && normal.startsWith(start.cue()) && endsThere(normal, start.cue())) {
                return text.substring(start.cue().length()).strip();
            }
        }
        return text;
    }

    /** Whether a cue of that kind stands anywhere in the text. */
    boolean within(String text, Kind kind) {
        return withinOf(Normal.form(text)).contains(kind);
    }

    /** A short line that asks the reader for money or to follow. */
    boolean isPlea(String line) {
        return line.length() <= LONGEST_PLEA && asks(withinOf(Normal.form(line)));
    }

    /** As {@link #isPlea(String)}, for a line whose cues are known. */
    static boolean isPlea(String line, Said said) {
        return line.length() <= LONGEST_PLEA && asks(said.within());
    }

    private static boolean asks(Set<Kind> within) {
        return within.contains(Kind.SUPPORT) || within.contains(Kind.NEWSLETTER);
    }

    /** "The two presidents at the airport. Photo: Jana Nowak": the last words name who took the picture. */
    boolean endsAsCaption(String line) {
        int sign = line.lastIndexOf('©');
        if (sign > 0 && line.length() <= LONGEST_CAPTION && line.length() - sign <= LONGEST_NAME) {
            return true;
        }
        int colon = line.lastIndexOf(':');
        if (line.length() > LONGEST_CAPTION || colon < 0 || line.length() - colon > LONGEST_CREDIT) {
            return false;
        }
        int word = colon;
        while (word > 0 && Character.isLetter(line.charAt(word - 1))) {
            word--;
        }
        boolean credited =
                start(line.substring(word)).filter(kind -> kind == Kind.CAPTION).isPresent();
        return credited && !Sentences.endsLikeOne(line.substring(colon + 1));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** Without signs, counts and spaces at both ends: "Comments (12)" and "› Comments:" are "comments". */
    private static String bare(String normal) {
        int from = 0;
        int to = normal.length();
        while (from < to && !Character.isLetter(normal.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(normal.charAt(to - 1))) {
            to--;
        }
        return normal.substring(from, to);
    }
}
