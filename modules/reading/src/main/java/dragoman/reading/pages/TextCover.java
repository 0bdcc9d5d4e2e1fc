package dragoman.reading.pages;

import java.util.BitSet;

/** The visible blocks that a text given elsewhere on the page repeats, such as the article body in JSON-LD. */
final class TextCover {

    private static final double COVERED = 0.7;
    /** Each is looked for in the whole text. */
    private static final int MOST_SHORT_LINES = 500;

    private TextCover() {}

    static BitSet blocks(Outline outline, String text) {
        Shingles shingles = Shingles.of(text);
        BitSet covered = new BitSet();
        for (int i = 0; i < outline.blocks().size(); i++) {
            if (shingles.share(outline.blocks().get(i).text()) >= COVERED) {
                covered.set(i);
            }
        }
        addShort(outline, text, covered);
        return covered;
    }

    /** Lines too short for shingles count where they stand between covered ones and the text has them. */
    private static void addShort(Outline outline, String text, BitSet covered) {
        int lookedFor = 0;
        for (int i = covered.nextSetBit(0); i >= 0; i = covered.nextSetBit(i + 1)) {
            int next = covered.nextSetBit(i + 1);
            for (int j = i + 1; j < next && next - i <= 4 && lookedFor < MOST_SHORT_LINES; j++) {
                lookedFor++;
                covered.set(j, text.contains(outline.blocks().get(j).text()));
            }
        }
    }
}
