package dragoman.reading.pages;

import java.util.Optional;

/** The paragraph under the title that says what the article says, when it stands outside the body's element. */
final class Standfirst {

    private static final int LOOK_BACK = 25;
    private static final int LEAST = 40;
    private static final double SAME = 0.8;

    private final MarkupCues cues;

    Standfirst(MarkupCues cues) {
        this.cues = cues;
    }

    /** Its block, looked for before the first block of the body. */
    Optional<Integer> find(HtmlPage page, int bodyStart, String title) {
        Shingles description = Shingles.of(page.meta().first("description") + "\n"
                + JsonLd.text(page.jsonLd().article(), "description"));
        for (int i = bodyStart - 1; i >= Math.max(0, bodyStart - LOOK_BACK); i--) {
            Block block = page.outline().blocks().get(i);
            if (block.kind() == Block.Kind.TITLE) {
                return Optional.empty();
            }
            if (block.text().length() < LEAST
                    || block.linkShare() > 0.3
                    || block.text().equals(title)
                    || block.kind() == Block.Kind.CAPTION) {
                continue;
            }
            boolean described = description.share(block.text()) >= SAME;
            boolean named = cues.isStandfirst(block.names()) && !page.outline().isFurniture(i);
            if (described || named) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
