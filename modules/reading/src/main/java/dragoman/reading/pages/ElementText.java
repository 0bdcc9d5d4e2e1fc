package dragoman.reading.pages;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The first text of an element, for what must be short to mean anything: a name, a date. Reads no more of the tree than
 * that, since elements that are never closed nest, and the whole text of each would be most of the page.
 */
final class ElementText implements NodeFilter {

    /** Markup around a name or a date is a handful of elements. */
    private static final int MOST_NODES = 500;

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private int nodes;

    private ElementText(int most) {
        this.most = most;
    }

    /** With normal white space; not much longer than so many characters. */
    static String start(Element element, int most) {
        ElementText start = new ElementText(most);
        NodeTraversor.filter(start, element);
        return Spaces.normal(start.text);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        nodes++;
        if (node instanceof TextNode part) {
            String whole = part.getWholeText();
            text.append(whole, 0, Math.min(whole.length(), most));
        } else {
            separate(node);
        }
        return text.length() > most || nodes > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        separate(node);
        return FilterResult.CONTINUE;
    }

    private void separate(Node node) {
        if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))) {
            text.append(' ');
        }
    }
}
