package dragoman.reading.pages;

import dragoman.reading.pages.SavedLine.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Chooses the lines of saved text that are the article: sentences, their headings and lists, not runs of headlines. */
final class SavedBody {

    /** That many headlines in a row are a list of other articles; one or two are headings. */
    private static final int HEADLINES_OF_A_LIST = 3;

    private final List<SavedLine> lines;
    /** Whether a line and the items and times right above it stand under "Recent news" or the like. */
    private final BitSet underListHead = new BitSet();

    private SavedBody(List<SavedLine> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            boolean listed = lines.get(i).is(Shape.ITEM) || lines.get(i).is(Shape.TIME);
            underListHead.set(
                    i, listed ? i > 0 && underListHead.get(i - 1) : lines.get(i).is(Shape.LIST_HEAD));
        }
    }

    static List<String> of(List<SavedLine> lines, SavedHead head) {
        return new SavedBody(lines).below(head);
    }

    private List<String> below(SavedHead head) {
        List<String> body = new ArrayList<>();
        addSubtitle(head, body);
        int end = end(head.firstProse());
        BitSet headings = headings(end);
        for (int i = head.firstProse(); i < end; i++) {
            SavedLine line = lines.get(i);
            boolean stays = switch (line.shape()) {
                case PROSE, ITEM -> true;
                case HEADLINE, LABEL -> headings.get(i);
                default -> false;
            };
            if (stays && !SavedHead.same(line.text(), head.title())) {
                body.add(line.text());
            }
        }
        return body;
    }

    private void addSubtitle(SavedHead head, List<String> body) {
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
    private int end(int from) {
        int end = lines.size();
        while (end > from && !closesArticle(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean closesArticle(int at) {
        SavedLine line = lines.get(at);
        if (line.is(Shape.PROSE)) {
            return !isAmongHeadlines(at);
        }
        return line.is(Shape.ITEM) && at > 0 && !underListHead.get(at);
    }

    /** A headline that happens to end like a sentence, with headlines or times on both sides. */
    private boolean isAmongHeadlines(int at) {
        boolean before = at > 0 && isOfAList(lines.get(at - 1)) && at > 1 && isOfAList(lines.get(at - 2));
        boolean behind = at + 1 >= lines.size()
                || isOfAList(lines.get(at + 1))
                || lines.get(at + 1).is(Shape.NOISE);
        return before && behind && lines.get(at).text().length() <= SavedLines.LONGEST_HEADLINE;
    }

    private static boolean isOfAList(SavedLine line) {
        return line.is(Shape.HEADLINE)
                || line.is(Shape.TIME)
                || line.is(Shape.LIST_HEAD)
                || line.is(Shape.DATED_HEADLINE);
    }

    /**
     * A heading has sentences or a list under it and is no member of a run of headlines. Each line learns from its
     * neighbour where its run begins and ends, so that long runs cost no more than their length.
     */
    private BitSet headings(int end) {
        int[] runEnds = new int[end + 1];
        runEnds[end] = end;
        for (int i = end - 1; i >= 0; i--) {
            boolean goesOn = isOfAList(lines.get(i)) || lines.get(i).is(Shape.LABEL);
            runEnds[i] = goesOn ? runEnds[i + 1] : i;
        }
        BitSet headings = new BitSet();
        int runStart = 0;
        boolean ofATicker = false;
        for (int i = 0; i < end; i++) {
            boolean run = runEnds[i] - runStart >= HEADLINES_OF_A_LIST;
            headings.set(i, !ofATicker && !run && runEnds[i] < end);
            if (isOfAList(lines.get(i))) {
                ofATicker |= lines.get(i).is(Shape.LIST_HEAD) || lines.get(i).is(Shape.TIME);
            } else {
                runStart = i + 1;
                ofATicker = false;
            }
        }
        return headings;
    }
}
