package dragoman.reading.pages;

import dragoman.language.Tsv;
import dragoman.reading.Published;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Dates that markup marks as such: {@code <time>}, microdata, RDFa, and classes whose names {@code date_marks.tsv} lists.
 * Those of comments and of other articles are left out; of several the one nearest to the title counts.
 */
final class MarkedDates {

    private enum Meaning {
        PUBLISHED,
        MODIFIED,
        /** A date, without saying of what. */
        DATE,
        /** What stands within is not of this article. */
        ELSEWHERE
    }

    /** @param source {@code time} when it is written for machines, {@code text} when only for readers */
    private record Mark(Meaning meaning, String value, String source, int distance) {}

    private static final Map<String, Meaning> MEANINGS = meanings();

    /** Pages with more are lists, or made to be slow. */
    private static final int MOST_MARKS = 300;

    private static final String MACHINE = "time";
    private static final int MOST_NAME = 200;
    private static final int MOST_NAME_WORDS = 2;
    private static final int MOST_ANCESTORS = 12;
    private static final int MOST_CHARS = 160;
    /** A date above its title is less usual than one below. */
    private static final int ABOVE = 2;

    private final VisibleDates visible;
    private final DateOrder order;
    private final List<Mark> marks = new ArrayList<>();
    /** What holds the title holds the article, whatever its name: "with-sidebar". */
    private final Set<Element> aroundTitle = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean titleSeen;

    private MarkedDates(VisibleDates visible, DateOrder order) {
        this.visible = visible;
        this.order = order;
    }

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        for (List<String> row : Tsv.resource(MarkedDates.class, "date_marks.tsv")) {
            meanings.put(row.get(0), Meaning.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)));
        }
        return meanings;
    }

    static MarkedDates of(HtmlPage page, VisibleDates visible, DateOrder order) {
        MarkedDates dates = new MarkedDates(visible, order);
        List<Element> elements = page.document().body().getAllElements();
        int title = title(page, elements);
        dates.titleSeen = title >= 0;
        dates.aroundTitle.addAll(title < 0 ? List.of() : elements.get(title).parents());
        for (int i = 0; i < elements.size() && dates.marks.size() < MOST_MARKS; i++) {
            dates.add(elements.get(i), i >= title ? i - Math.max(title, 0) : ABOVE * (title - i));
        }
        dates.marks.sort(Comparator.comparingInt(Mark::distance));
        return dates;
    }

    /** Index of the heading that the page's window title repeats, else of the first; -1 without any. */
    private static int title(HtmlPage page, List<Element> elements) {
        int first = -1;
        String window = Spaces.normal(page.document().title());
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.normalName().equals("h1")) {
                String text = ElementText.start(element, MOST_CHARS);
                if (!text.isEmpty() && window.startsWith(text)) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    private void add(Element element, int distance) {
        Set<Meaning> said = said(element);
        boolean time = element.normalName().equals("time");
        if ((said.isEmpty() && !time) || said.contains(Meaning.ELSEWHERE)) {
            return;
        }
        boolean published = said.contains(Meaning.PUBLISHED) || element.hasAttr("pubdate");
        Meaning meaning =
                published ? Meaning.PUBLISHED : said.contains(Meaning.MODIFIED) ? Meaning.MODIFIED : Meaning.DATE;
        @Nullable Mark mark = mark(element, meaning, distance);
        if (mark != null && !isElsewhere(element)) {
            marks.add(mark);
        }
    }

    private @Nullable Mark mark(Element element, Meaning meaning, int distance) {
        for (String attribute : List.of("datetime", "content", "title", "data-date", "data-datetime")) {
            Optional<String> value = MachineDate.parse(element.attr(attribute));
            if (value.isPresent()) {
                return new Mark(meaning, value.get(), MACHINE, distance);
            }
        }
        String text = ElementText.start(element, MOST_CHARS);
        if (text.length() > MOST_CHARS) {
            return null;
        }
        String source = element.normalName().equals("time") ? MACHINE : "text";
        return visible.all(text, order).stream()
                .min(Comparator.comparing(VisibleDates.Found::modified))
                .map(found -> new Mark(found.modified() ? Meaning.MODIFIED : meaning, found.value(), source, distance))
                .orElse(null);
    }

    private static Set<Meaning> said(Element element) {
        Set<Meaning> said = new HashSet<>();
        for (String attribute : List.of("itemprop", "property", "class", "id")) {
            addMeanings(element.attr(attribute), said);
        }
        return said;
    }

    private static void addMeanings(String names, Set<Meaning> said) {
        if (names.isEmpty()) {
            return;
        }
        String start = names.length() > MOST_NAME ? names.substring(0, MOST_NAME) : names;
        for (List<String> parts : NameParts.of(start)) {
            for (int i = 0; i < parts.size(); i++) {
                String name = "";
                for (int j = i; j < Math.min(parts.size(), i + MOST_NAME_WORDS); j++) {
                    name = j == i ? parts.get(i) : name + '-' + parts.get(j);
                    Meaning meaning = MEANINGS.get(name);
                    if (meaning != null) {
                        said.add(meaning);
                    }
                }
            }
        }
    }

    private boolean isElsewhere(Element element) {
        @Nullable Element around = element.parent();
        for (int i = 0; i < MOST_ANCESTORS && around != null && !aroundTitle.contains(around); i++) {
            Set<Meaning> said = new HashSet<>();
            addMeanings(around.className(), said);
            addMeanings(around.id(), said);
            boolean main = around.normalName().equals("body");
            if (!main
                    && (said.contains(Meaning.ELSEWHERE) || around.normalName().equals("footer"))) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    Optional<Published> published() {
        return values(Meaning.PUBLISHED).findFirst();
    }

    Optional<String> modified() {
        return values(Meaning.MODIFIED).map(Published::value).findFirst();
    }

    /** A date nobody says of what: the nearest to the title, which tells nothing when no title is seen. */
    Optional<Published> nearTitle() {
        return titleSeen ? any() : Optional.empty();
    }

    Optional<Published> any() {
        return values(Meaning.DATE).findFirst();
    }

    private Stream<Published> values(Meaning meaning) {
        return marks.stream()
                .filter(mark -> mark.meaning() == meaning)
                .map(mark -> new Published(mark.value(), mark.source()));
    }
}
