package dragoman.reading.pages;

import dragoman.reading.pages.SavedLine.Shape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Author, date and outlet of saved text, from the lines above its first sentence and right below its last. */
final class SavedByline {

    /**
     * @param published null when no date stands first
     * @param rest the text after it
     */
    record Prefix(@Nullable String published, String rest) {}

    record Byline(@Nullable String published, @Nullable String modified, List<String> authors) {

        static final Byline NONE = new Byline(null, null, List.of());
    }

    private static final int PREFIX = 40;
    private static final int LOOK_BEHIND = 12;
    private static final int ISO_DAY = 10;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){1,3}");
    private static final Pattern PARTS = Pattern.compile("\\s*[•|·,;:/]\\s*|\\s+[-–—]\\s+");

    private final VisibleDates dates;
    private final Outlets outlets;

    SavedByline(VisibleDates dates, Outlets outlets) {
        this.dates = dates;
        this.outlets = outlets;
    }

    /** A date that stands at the very start of the text, alone or after a word like "date". */
    Prefix prefix(String text) {
        String start = text.stripLeading();
        int lineEnd = start.indexOf('\n');
        String head = start.substring(0, Math.min(lineEnd < 0 ? start.length() : lineEnd, PREFIX));
        Optional<VisibleDates.Found> found = dates.first(head);
        if (found.isPresent()
                && dates.isPublishedLabel(head.substring(0, found.get().from()))) {
            return new Prefix(found.get().value(), start.substring(found.get().to()));
        }
        return new Prefix(null, text);
    }

    Byline find(List<SavedLine> lines, SavedHead head) {
        Byline above = between(lines, 0, head.firstProse());
        if (above.published() != null) {
            return above;
        }
        int last = lines.size();
        while (last > head.firstProse() && !lines.get(last - 1).is(Shape.PROSE)) {
            last--;
        }
        Byline below = between(lines, last, Math.min(lines.size(), last + LOOK_BEHIND));
        return below.published() == null ? above : below;
    }

    /**
     * The day of the article that the last lines recall ("Recall … 01.03.25, 04:27"): the page was published then or soon
     * after. Only when it is the one dated headline of the page: a list of them is a ticker, which tells when the page was
     * captured.
     */
    @Nullable
    String recalled(List<SavedLine> lines) {
        List<SavedLine> dated =
                lines.stream().filter(line -> line.is(Shape.DATED_HEADLINE)).toList();
        return dated.size() == 1
                ? dates.first(dated.get(0).text())
                        .map(found -> found.value().substring(0, ISO_DAY))
                        .orElse(null)
                : null;
    }

    private Byline between(List<SavedLine> lines, int from, int to) {
        @Nullable String modified = null;
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            SavedLine line = lines.get(i);
            Optional<VisibleDates.Found> found = line.is(Shape.DATE) ? dates.first(line.text()) : Optional.empty();
            if (found.isPresent() && found.get().modified()) {
                modified = found.get().value();
            } else if (found.isPresent()) {
                return new Byline(found.get().value(), modified, authors(line.text(), found.get()));
            }
        }
        return new Byline(null, modified, List.of());
    }

    /** "Olena KovalWednesday, 20 March 2024": what remains beside date and weekday, if it looks like a name. */
    private List<String> authors(String line, VisibleDates.Found date) {
        String before = dates.withoutWeekday(line.substring(0, date.from()));
        return NAME.matcher(before).matches() && outlets.named(before).isEmpty() ? List.of(before) : List.of();
    }

    /** From a line above the first sentence that names it, such as "Kyiv • UNN"; else from the address. */
    @Nullable
    String outlet(List<SavedLine> lines, SavedHead head, @Nullable String url) {
        Optional<String> atUrl = outlets.at(url);
        if (atUrl.isPresent()) {
            return atUrl.get();
        }
        for (int i = 0; i < Math.min(head.firstProse(), lines.size()); i++) {
            SavedLine line = lines.get(i);
            if (line.is(Shape.LABEL) || line.is(Shape.DATE) || line.is(Shape.NOISE)) {
                Optional<String> named = PARTS.splitAsStream(line.text())
                        .map(outlets::named)
                        .flatMap(Optional::stream)
                        .findFirst();
                if (named.isPresent()) {
                    return named.get();
                }
            }
        }
        return null;
    }

    /** Of two values of one day the one with the time; of two days the first. */
    static @Nullable String morePrecise(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        boolean sameDay = first.substring(0, ISO_DAY).equals(second.substring(0, ISO_DAY));
        return sameDay && second.length() > first.length() ? second : first;
    }
}
