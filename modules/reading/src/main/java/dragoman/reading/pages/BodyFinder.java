package dragoman.reading.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.Jsoup;

/** Finds the body of a page: candidates, choice, cleaning, and the text for machines where the visible one is missing. */
final class BodyFinder {

    /** How much longer the text for machines must be to be taken instead of the visible one. */
    private static final double MUCH_LONGER = 1.8;

    /** A shorter visible body may be but the lead of one that scripts put on the screen. */
    private static final int SHORT = 800;

    private final MarkupCues markup;
    private final ParagraphCleaner cleaner;
    private final PageCues cues;
    private final BodyModel model = new BodyModel();

    BodyFinder(MarkupCues markup, PageCues cues, ParagraphCleaner cleaner) {
        this.markup = markup;
        this.cleaner = cleaner;
        this.cues = cues;
    }

    Body find(HtmlPage whole, String title) {
        HtmlPage page = Comments.setApart(whole, cues, title);
        BodyGuess guess = BodyGuess.of(page, markup, cleaner, title);
        Body visible = guess.chosen() == null ? everything(page, title) : body(page, guess, guess.chosen(), title);
        List<String> machine = machineParagraphs(page.jsonLd().articleBody());
        int length = machine.stream().mapToInt(String::length).sum();
        if (length > MUCH_LONGER * visible.text().length()) {
            return new Body(machine, -1, -1, Body.FOR_MACHINES);
        }
        if (visible.text().length() < SHORT) {
            List<String> script = ScriptText.paragraphs(page.document(), markup, cleaner);
            if (script.stream().mapToInt(String::length).sum()
                    > MUCH_LONGER * visible.text().length()) {
                return new Body(script, -1, -1, "script");
            }
        }
        return visible;
    }

    private Body body(HtmlPage page, BodyGuess guess, Candidate chosen, String title) {
        Outline outline = page.outline();
        BlockForms forms = new BlockForms(page, title, cues, markup, cleaner);
        BitSet stay = cleaner.tidy(outline, model.body(new BlockFacts(page, guess, forms, markup)));
        if (stay.isEmpty()) {
            return Body.NONE;
        }
        List<String> paragraphs = new ArrayList<>();
        stay.stream().forEach(i -> paragraphs.add(outline.blocks().get(i).text()));
        return new Body(paragraphs, stay.nextSetBit(0), stay.length() - 1, chosen.by());
    }

    /** A page without running text: a list of headlines, a notice. All of it is shown, but for menus and the like. */
    private static Body everything(HtmlPage page, String title) {
        List<Block> blocks = page.outline().blocks();
        List<String> lines = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (!page.outline().isFurniture(i) && Spaces.hasLetter(text) && !text.equals(title)) {
                lines.add(text);
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return new Body(lines, first, last, "everything");
    }

    private static List<String> machineParagraphs(String articleBody) {
        List<String> paragraphs = new ArrayList<>();
        String text = articleBody.indexOf('<') >= 0 ? Jsoup.parse(articleBody).wholeText() : articleBody;
        for (String line : org.jsoup.parser.Parser.unescapeEntities(text, false).split("[\\r\\n]+")) {
            String paragraph = Spaces.normal(line);
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }
}
