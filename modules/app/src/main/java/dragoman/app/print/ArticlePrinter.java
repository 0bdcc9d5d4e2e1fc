package dragoman.app.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dragoman.app.run.Streams;
import dragoman.reading.Article;
import dragoman.reading.Published;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints articles for people: title, what is known of it, and the text in paragraphs; a rule between two articles. */
public final class ArticlePrinter {

    /** Where no terminal says how wide it is, and where one says it is too narrow for words. */
    private static final int USUAL_WIDTH = 80;

    private static final int LEAST_WIDTH = 20;
    private static final String BETWEEN = " · ";

    private final Streams streams;
    private final int width;
    private boolean first = true;

    public ArticlePrinter(Streams streams) {
        this.streams = streams;
        this.width = streams.columns() < LEAST_WIDTH ? USUAL_WIDTH : streams.columns();
    }

    public void print(Article article) {
        List<String> lines = new ArrayList<>();
        if (!first) {
            lines.addAll(List.of("", "─".repeat(width), ""));
        }
        first = false;
        wrap(article.title(), lines);
        wrap(known(article), lines);
        for (String paragraph : article.text().split("\n")) {
            if (!paragraph.isBlank()) {
                lines.add("");
                wrap(paragraph, lines);
            }
        }
        streams.line(String.join("\n", lines));
    }

    private static String known(Article article) {
        List<String> parts = new ArrayList<>();
        if (article.outlet() != null) {
            parts.add(article.outlet());
        }
        if (!article.authors().isEmpty()) {
            parts.add(String.join(", ", article.authors()));
        }
        Published published = article.published();
        parts.add(published == null ? "undated" : published.value() + " (" + published.from() + ")");
        parts.add(article.lang());
        if (!article.flags().isEmpty()) {
            parts.add(article.flags().stream().map(Article.Flag::word).collect(Collectors.joining(", ")));
        }
        return String.join(BETWEEN, parts);
    }

    /** Breaks where the script allows it; characters that would steer a terminal are left out. */
    private void wrap(String text, List<String> lines) {
        String plain = text.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(plain);
        StringBuilder line = new StringBuilder();
        int columns = 0;
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String piece = plain.substring(from, to);
            if (columns > 0 && columns + columns(piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                columns = 0;
            }
            line.append(piece);
            columns += columns(piece);
            from = to;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
    }

    /** Columns of a terminal: two for wide characters, none for marks upon others. */
    private static int columns(String text) {
        return text.codePoints().map(ArticlePrinter::columns).sum();
    }

    private static int columns(int character) {
        int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        if (width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH) {
            return 2;
        }
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? 0 : 1;
    }
}
