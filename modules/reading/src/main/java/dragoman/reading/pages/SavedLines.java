package dragoman.reading.pages;

import dragoman.reading.pages.SavedLine.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts saved text into lines and tells by shape and cue words what each of them is. */
final class SavedLines {

    static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_NOTICE = 600;
    private static final int LONGEST_PLEA = 260;
    private static final int LONGEST_BYLINE = 110;
    private static final int LABEL_WORDS = 3;
    /** Wrapped lines are about as long as a screen of a terminal is wide. */
    private static final int SHORTEST_WRAPPED = 40;

    private static final int LONGEST_WRAPPED = 100;

    private static final int MENU_ITEMS = 3;
    /** The longest menus have some hundred items of one to three words. */
    private static final int LONGEST_MENU = 5_000;

    private static final String MENU_SIGN = " | ";
    private static final Pattern BETWEEN_MENU_ITEMS = Pattern.compile("\\s{2,}|\\t|\\s*[|›»]\\s*|\\s+[•·/]\\s+");

    private static final Pattern TIME =
            Pattern.compile("(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?::[0-5]\\d)?(?: ?[ap]\\.?m\\.?)?");
    private static final Pattern ITEM = Pattern.compile("(?:[-–—•*·▪►●]\\s*|\\d{1,2}[.)]\\s+)\\p{L}?.*");

    private final PageCues cues;
    private final VisibleDates dates;

    SavedLines(PageCues cues, VisibleDates dates) {
        this.cues = cues;
        this.dates = dates;
    }

    List<SavedLine> of(String text) {
        List<SavedLine> lines = new ArrayList<>();
        for (String line : unwrapped(text)) {
            String bare = withoutButton(line);
            lines.add(new SavedLine(bare, shape(bare)));
        }
        return lines;
    }

    /** Joins lines that a mail program or a terminal broke: the next goes on in lower case. */
    private static List<String> unwrapped(String text) {
        List<String> lines = new ArrayList<>();
        boolean blank = true;
        String wrapped = "";
        for (String raw : text.split("\\R")) {
            String line = isMenu(raw) ? String.join(MENU_SIGN, menuItems(raw)) : Spaces.normal(raw);
            if (line.isEmpty()) {
                blank = true;
                continue;
            }
            int last = lines.size() - 1;
            if (!blank && isWrapped(wrapped, line)) {
                lines.set(last, lines.get(last) + ' ' + line);
            } else {
                lines.add(line);
            }
            wrapped = line;
            blank = false;
        }
        return lines;
    }

    /** "Home | World | Sport", or the same with wide gaps: short items, no sentence. */
    private static boolean isMenu(String raw) {
        if (raw.length() > LONGEST_MENU) {
            return false;
        }
        List<String> items = menuItems(raw);
        return items.size() >= MENU_ITEMS
                && items.stream().allMatch(item -> Spaces.words(item) <= LABEL_WORDS && !Sentences.endsLikeOne(item));
    }

    private static List<String> menuItems(String raw) {
        return BETWEEN_MENU_ITEMS
                .splitAsStream(raw.strip())
                .map(Spaces::normal)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static boolean isWrapped(String line, String next) {
        return line.length() >= SHORTEST_WRAPPED
                && line.length() <= LONGEST_WRAPPED
                && !Sentences.endsLikeOne(line)
                && Character.isLowerCase(next.codePointAt(0))
                && !SavedHead.same(line, next);
    }

    /** Copied text glues buttons to paragraphs: "... analysts say. Share". */
    private String withoutButton(String line) {
        int space = line.lastIndexOf(' ');
        return space > 0
                        && Sentences.endsLikeOne(line.substring(0, space))
                        && cues.whole(line.substring(space))
                                .filter(kind -> kind == PageCues.Kind.SHARE)
                                .isPresent()
                ? line.substring(0, space)
                : line;
    }

    private Shape shape(String line) {
        if (TIME.matcher(line).matches()) {
            return Shape.TIME;
        }
        if (!Spaces.hasLetter(line)) {
            return dates.first(line).isPresent() ? Shape.DATE : Shape.NOISE;
        }
        Optional<Shape> cued = byCue(line);
        if (cued.isPresent()) {
            return cued.get();
        }
        if (isMenu(line)) {
            return Shape.NOISE;
        }
        if (ITEM.matcher(line).matches()) {
            return Shape.ITEM;
        }
        if (Sentences.endsLikeOne(line) || line.length() > LONGEST_HEADLINE) {
            return Shape.PROSE;
        }
        Optional<VisibleDates.Found> date = dates.first(line);
        if (date.isPresent() && line.length() <= LONGEST_HEADLINE) {
            return dated(line, date.get());
        }
        return Spaces.words(line) <= LABEL_WORDS ? Shape.LABEL : Shape.HEADLINE;
    }

    private Optional<Shape> byCue(String line) {
        Optional<PageCues.Kind> whole = cues.whole(line);
        if (whole.isPresent()) {
            boolean heads = whole.get() == PageCues.Kind.RECENT || whole.get() == PageCues.Kind.RELATED;
            return Optional.of(heads ? Shape.LIST_HEAD : Shape.NOISE);
        }
        boolean notice = line.length() <= LONGEST_NOTICE && cues.within(line, PageCues.Kind.CONSENT);
        if (notice || cues.isPlea(line) || cues.endsAsCaption(line)) {
            return Optional.of(Shape.NOISE);
        }
        Optional<PageCues.Kind> start = cues.start(line);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        boolean sentence = Sentences.endsLikeOne(line);
        return switch (start.get()) {
            case RELATED ->
                sentence && !line.endsWith(":") && line.length() > LONGEST_HEADLINE
                        ? Optional.empty()
                        : Optional.of(heads(line));
            case NEWSLETTER, SUPPORT, COMMENTS, END -> noiseUpTo(LONGEST_PLEA, line);
            case CAPTION, SUBJECTS -> noiseUpTo(LONGEST_PLEA, line);
            case BY -> sentence || dates.first(line).isPresent() ? Optional.empty() : noiseUpTo(LONGEST_BYLINE, line);
            default -> Optional.empty();
        };
    }

    private static Shape heads(String line) {
        return line.endsWith(":") || Spaces.words(line) <= LABEL_WORDS ? Shape.LIST_HEAD : Shape.NOISE;
    }

    private static Optional<Shape> noiseUpTo(int length, String line) {
        return line.length() <= length ? Optional.of(Shape.NOISE) : Optional.empty();
    }

    /** A date that ends a line of several words belongs to a headline; one beside a name or a label is the article's. */
    private static Shape dated(String line, VisibleDates.Found date) {
        int before = Spaces.words(line.substring(0, date.from()));
        int behind = Spaces.words(line.substring(date.to()));
        if (before <= 5 && behind <= 4) {
            return Shape.DATE;
        }
        return before > 5 && behind <= 4 ? Shape.DATED_HEADLINE : Shape.HEADLINE;
    }
}
