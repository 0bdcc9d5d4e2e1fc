package dragoman.reading.pages;

import java.util.ArrayList;
import java.util.List;

/** Where a {@code <br>} ends a paragraph: two in a row do, one does only after the end of a sentence. */
final class LineBreaks {

    /** Stands for a {@code <br>} in collected text; no page can hold it, for parsers drop it. */
    static final char BREAK = '\u0001';

    private LineBreaks() {}

    static List<String> paragraphs(CharSequence collected) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int from = 0;
        int breaks = 0;
        for (int i = 0; i <= collected.length(); i++) {
            if (i < collected.length() && collected.charAt(i) != BREAK) {
                continue;
            }
            String line = Spaces.normal(collected, from, i);
            from = i + 1;
            if (line.isEmpty()) {
                breaks++;
                continue;
            }
            if (!paragraph.isEmpty() && (breaks > 1 || Sentences.endsLikeOne(paragraph))) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            breaks = 1;
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }
}
