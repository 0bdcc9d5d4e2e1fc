package dragoman.reading.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks the tree of a page once, without recursion, and cuts its text into blocks and regions. */
final class OutlineReader implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "canvas",
            "object",
            "select",
            "datalist",
            "textarea",
            "button",
            "audio",
            "video",
            "head",
            "math",
            "map",
            "dialog",
            // readings of ruby: said above the text, not in it
            "rt",
            "rp");

    /** Hidden text is not shown, unless there is so much of it that a script must be meant to show it. */
    private static final int MUCH_HIDDEN = 1500;

    /** With less to be seen the hidden text is what the page is for. */
    private static final int PROSE_OF_A_PAGE = 140;

    private static final Pattern HIDDEN_STYLE =
            Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    /** A cell of a table of data; longer ones are paragraphs laid out by a table. */
    private static final int LONGEST_CELL = 80;

    /** Elements with a name that tells what a block is; the innermost open one decides. */
    private static final Set<String> TELLING = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "tr", "td", "th", "figcaption", "caption", "dt");

    private static final Set<String> CELLS = Set.of("td", "th");

    private record Open(int region, String name) {}

    private final List<Block> blocks = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<String> telling = new ArrayDeque<>();

    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int openLinks;
    private boolean inRowOfData;
    private boolean showsHidden;
    private boolean hidesSome;

    private Element blockElement;
    private final Element root;
    private final MarkupCues cues;

    private OutlineReader(Element root, MarkupCues cues) {
        this.root = root;
        this.blockElement = root;
        this.cues = cues;
    }

    static Outline read(Element root, MarkupCues cues) {
        OutlineReader reader = walked(new OutlineReader(root, cues));
        boolean hardlyAnything = reader.blocks.stream().mapToInt(Block::prose).sum() < PROSE_OF_A_PAGE;
        if (reader.hidesSome && hardlyAnything) {
            reader = new OutlineReader(root, cues);
            reader.showsHidden = true;
            walked(reader);
        }
        List<Region> regions = new ArrayList<>(reader.elements.size());
        for (int i = 0; i < reader.elements.size(); i++) {
            regions.add(new Region(
                    reader.elements.get(i), reader.parents.get(i), reader.starts.get(i), reader.ends.get(i)));
        }
        return new Outline(reader.blocks, regions, Furniture.find(reader.blocks, regions, cues));
    }

    private static OutlineReader walked(OutlineReader reader) {
        NodeTraversor.filter(reader, reader.root);
        reader.flush();
        return reader;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            String whole = textNode.getWholeText();
            text.append(whole);
            if (openLinks > 0) {
                linked += whole.strip().length();
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (UNSEEN.contains(name) || isHidden(element) || isCounter(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            text.append(LineBreaks.BREAK);
        } else if (name.equals("a")) {
            openLinks++;
        } else if (inRowOfData) {
            text.append(CELLS.contains(name) ? " " : "");
        } else if (isBorder(element)) {
            flush();
            openRegion(element, name);
        }
        if (name.equals("tr") && isRowOfData(element)) {
            inRowOfData = true;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("tr")) {
                inRowOfData = false;
            }
            if (name.equals("a")) {
                openLinks--;
            } else if (!name.equals("br") && !inRowOfData && isBorder(element)) {
                flush();
                closeRegion();
            }
        }
        return FilterResult.CONTINUE;
    }

    private boolean isHidden(Element element) {
        boolean hidden = !showsHidden
                && (element.hasAttr("hidden")
                        || (element.hasAttr("style")
                                && HIDDEN_STYLE.matcher(element.attr("style")).find()));
        showsHidden |= hidden && element.wholeText().length() >= MUCH_HIDDEN;
        hidesSome |= hidden && !showsHidden;
        return hidden && !showsHidden;
    }

    /** The number of comments that some sites put into each paragraph. */
    private boolean isCounter(Element element) {
        return element.normalName().equals("a")
                && element.childNodeSize() == 1
                && element.firstChild() instanceof TextNode number
                && number.getWholeText().chars().allMatch(Character::isDigit)
                && cues.isFurniture(element);
    }

    /** A row of a table of data is read as one line; rows that lay out a page are not. */
    private static boolean isRowOfData(Element row) {
        int filled = 0;
        for (Element cell : row.children()) {
            boolean plain = cell.children().stream().noneMatch(Element::isBlock)
                    && cell.childNodeSize() <= LONGEST_CELL
                    && cell.wholeText().length() <= LONGEST_CELL;
            if (!plain) {
                return false;
            }
            filled += cell.hasText() ? 1 : 0;
        }
        return filled >= 2;
    }

    private static boolean isBorder(Element element) {
        return element.isBlock();
    }

    private void openRegion(Element element, String name) {
        int parent = open.isEmpty() ? -1 : open.peek().region();
        open.push(new Open(elements.size(), name));
        elements.add(element);
        parents.add(parent);
        starts.add(blocks.size());
        ends.add(blocks.size());
        if (TELLING.contains(name)) {
            telling.push(name);
        }
        blockElement = element;
    }

    private void closeRegion() {
        Open closed = open.pop();
        ends.set(closed.region(), blocks.size());
        if (TELLING.contains(closed.name())) {
            telling.pop();
        }
        blockElement = open.isEmpty() ? blockElement : elements.get(open.peek().region());
    }

    private void flush() {
        if (text.isEmpty()) {
            return;
        }
        List<String> paragraphs = LineBreaks.paragraphs(text);
        int left = linked;
        for (String paragraph : paragraphs) {
            int share = Math.min(left, paragraph.length());
            left -= share;
            blocks.add(new Block(
                    paragraph,
                    share,
                    kind(),
                    names(blockElement),
                    open.isEmpty() ? -1 : open.peek().region()));
        }
        text.setLength(0);
        linked = 0;
    }

    private static String names(Element element) {
        return element.className() + ' ' + element.id() + ' ' + element.attr("itemprop");
    }

    private Block.Kind kind() {
        return switch (telling.isEmpty() ? "" : telling.peek()) {
            case "h1" -> Block.Kind.TITLE;
            case "h2", "h3", "h4", "h5", "h6", "dt" -> Block.Kind.HEADING;
            case "li" -> Block.Kind.ITEM;
            case "blockquote" -> Block.Kind.QUOTE;
            case "tr" -> Block.Kind.ROW;
            case "td", "th" -> Block.Kind.CELL;
            case "figcaption", "caption" -> Block.Kind.CAPTION;
            default -> Block.Kind.PARAGRAPH;
        };
    }
}
