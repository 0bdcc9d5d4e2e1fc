package dragoman.reading.pages;

import org.jsoup.nodes.Element;

/**
 * An element and the blocks inside it, {@code from} inclusive to {@code to} exclusive. Regions nest as elements do.
 *
 * @param parent index of the region around it; -1 for the outermost
 */
record Region(Element element, int parent, int from, int to) {

    boolean isEmpty() {
        return from == to;
    }

    int size() {
        return to - from;
    }

    boolean holds(Region other) {
        return from <= other.from && other.to <= to;
    }
}
