package dragoman.reading.pages;

import dragoman.reading.pages.SavedLine.Shape;
import java.util.ArrayList;
import java.util.List;

/** Chooses the lines of saved text that are the article: sentences, their headings and lists, not runs of headlines. */
final class SavedBody {

    /** That many headlines in a row are a list of other articles; one or two are headings. */
    private static final int HEADLINES_OF_A_LIST = 3;

    private SavedBody() {}

    static List<String> of(List<SavedLine> lines, SavedHead head) {
        List<String> body = new ArrayList<>();
        addSubtitle(lines, head, body);
        int end = end(lines, head.firstProse());
        for (int i = head.firstProse(); i < end; i++) {
            SavedLine line = lines.get(i);
            boolean stays = switch (line.shape()) {
                case PROSE, ITEM -> true;
                case HEADLINE, LABEL -> isHeading(lines, i, end);
                default -> false;
            };
            if (stays && !SavedHead.same(line.text(), head.title())) {
                body.add(line.text());
            }
        }
        return body;
    }

    private static void addSubtitle(List<SavedLine> lines, SavedHead head, List<String> body) {
        if (head.title().isEmpty()) {
            // without a title the last headline above the sentences is a heading of theirs
            return;
        }
        for (int i = head.bodyStart(); i < head.firstProse(); i++) {
            SavedLine line = lines.get(i);
            boolean alone = i + 1 >= lines.size() || !lines.get(i + 1).is(Shape.HEADLINE);
            if (line.is(Shape.ITEM) || (line.is(Shape.HEADLINE) && alone)) {
                body.add(line.text());
            }
        }
    }

    /** Where the article ends: no sentence follows, only headlines, times and noise. */
    private static int end(List<SavedLine> lines, int from) {
        int end = lines.size();
        while (end > from && !closesArticle(lines, end - 1)) {
            end--;
        }
        return end;
    }

    private static boolean closesArticle(List<SavedLine> lines, int at) {
        SavedLine line = lines.get(at);
        if (line.is(Shape.PROSE)) {
            return !isAmongHeadlines(lines, at);
        }
        return line.is(Shape.ITEM) && at > 0 && !headsList(lines, at);
    }

    /** A headline that happens to end like a sentence, with headlines or times on both sides. */
    private static boolean isAmongHeadlines(List<SavedLine> lines, int at) {
        boolean before = at > 0 && isOfAList(lines.get(at - 1)) && at > 1 && isOfAList(lines.get(at - 2));
        boolean behind = at + 1 >= lines.size() || isOfAList(lines.get(at + 1));
        return before && behind && lines.get(at).text().length() <= SavedLines.LONGEST_HEADLINE;
    }

    private static boolean isOfAList(SavedLine line) {
        return line.is(Shape.HEADLINE)
                || line.is(Shape.TIME)
                || line.is(Shape.LIST_HEAD)
                || line.is(Shape.DATED_HEADLINE);
    }

    /** Whether the items up to this one stand under "Recent news" or the like. */
    private static boolean headsList(List<SavedLine> lines, int at) {
        int i = at;
        while (i >= 0 && (lines.get(i).is(Shape.ITEM) || lines.get(i).is(Shape.TIME))) {
            i--;
        }
        return i >= 0 && lines.get(i).is(Shape.LIST_HEAD);
    }

    /** A heading has sentences or a list under it and is no member of a run of headlines. */
    private static boolean isHeading(List<SavedLine> lines, int at, int end) {
        int from = at;
        while (from > 0 && isOfAList(lines.get(from - 1))) {
            from--;
        }
        int to = at;
        while (to < end && (isOfAList(lines.get(to)) || lines.get(to).is(Shape.LABEL))) {
            to++;
        }
        boolean underListHead =
                lines.subList(from, at).stream().anyMatch(line -> line.is(Shape.LIST_HEAD) || line.is(Shape.TIME));
        boolean run = to - from >= HEADLINES_OF_A_LIST;
        boolean last = at == to - 1
                && to < end
                && (lines.get(to).is(Shape.PROSE) || lines.get(to).is(Shape.ITEM));
        return !underListHead && !run && (last || to < end);
    }
}
