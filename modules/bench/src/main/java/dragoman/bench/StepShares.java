package dragoman.bench;

import dragoman.knowledge.Knowledge;
import dragoman.reading.Page;
import dragoman.reading.Reader;
import dragoman.reading.UnreadablePageException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which step of the reading takes what share of the time: looks many times a second where the reading thread is. A step is
 * the class that one of the few classes which only pass the page on has called.
 */
final class StepShares {

    private static final long BETWEEN_LOOKS_MILLIS = 3;
    /** A pass of them over the pages lets the JVM compile what is hot. */
    private static final int PASSES_BEFORE = 3;

    private static final Set<String> PASSING_ON =
            Set.of("Extractor", "HtmlArticles", "HtmlPage", "SavedText", "Reader");

    private StepShares() {}

    /** @return shares of 1 by the name of the class; empty when the pages were read between two looks */
    static Map<String, Double> of(List<Page> pages, int passes) throws InterruptedException {
        Reader reader = new Reader(Knowledge.load());
        readAll(reader, pages, PASSES_BEFORE);
        Thread reading = new Thread(() -> readAll(reader, pages, passes), "reading");
        reading.start();
        Map<String, Integer> looks = new TreeMap<>();
        int all = 0;
        while (reading.isAlive()) {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
            String step = step(reading.getStackTrace());
            if (!step.isEmpty()) {
                looks.merge(step, 1, Integer::sum);
                all++;
            }
        }
        Map<String, Double> shares = new TreeMap<>();
        for (Map.Entry<String, Integer> look : looks.entrySet()) {
            shares.put(look.getKey(), (double) look.getValue() / all);
        }
        return shares;
    }

    private static void readAll(Reader reader, List<Page> pages, int passes) {
        for (int i = 0; i < passes; i++) {
            pages.forEach(page -> read(reader, page));
        }
    }

    private static void read(Reader reader, Page page) {
        try {
            reader.article(page);
        } catch (UnreadablePageException e) {
            // finding out that a page holds no article is work as well
            return;
        }
    }

    private static String step(StackTraceElement[] stack) {
        for (int i = 1; i < stack.length; i++) {
            if (PASSING_ON.contains(name(stack[i])) && !name(stack[i - 1]).equals(name(stack[i]))) {
                return name(stack[i - 1]);
            }
        }
        return "";
    }

    private static String name(StackTraceElement frame) {
        String type = frame.getClassName();
        int inner = type.indexOf('$');
        String outer = inner < 0 ? type : type.substring(0, inner);
        return outer.substring(outer.lastIndexOf('.') + 1);
    }
}
