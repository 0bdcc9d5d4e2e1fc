package dragoman.reading.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an article: JSON-LD, then meta elements, then microdata, links and classes marked as author, then a line like
 * "By Ada Quill" beside the title. The site itself and its editors are named only when no source names anybody else.
 */
final class Authors {

    private static final Set<String> MARKS = Set.of(
            "author",
            "authors",
            "author-name",
            "authorname",
            "byline",
            "byline-name",
            "article-author",
            "post-author",
            "entry-author",
            "autor",
            "writer",
            "p-author",
            "byline-author",
            "article-byline");

    private static final int MOST_MARKS = 12;
    private static final int LONGEST_MARK = 160;
    private static final int MOST_NAME_WORDS = 2;
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_EAST_ASIAN = 8;
    private static final int LOOK_BEFORE_BODY = 12;

    /** A line is a byline only if what follows its first word is shaped like a name in a script with capitals. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: (?:de |van |von |der |di |al-)?\\p{Lu}[\\p{L}'’.-]*){1,3}");

    private final AuthorWords words = new AuthorWords();

    List<String> of(HtmlPage page, Body body, @Nullable String outlet) {
        List<AuthorNames> sources = new ArrayList<>();
        for (Source source : List.<Source>of(
                () -> JsonLd.texts(page.jsonLd().article().path("author")),
                () -> page.meta().all("author").stream().limit(1).toList(),
                () -> marked(page),
                () -> lines(page, body))) {
            AuthorNames names = AuthorNames.of(source.written(), words);
            boolean somebody = names.people().stream()
                    .anyMatch(name -> outlet == null || !AuthorWords.key(name).equals(AuthorWords.key(outlet)));
            if (somebody) {
                return names.people();
            }
            sources.add(names);
        }
        return sources.stream()
                .map(names -> names.people().isEmpty() ? names.desks() : names.people())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Asked one after the other, for the later ones cost more. */
    private interface Source {
        List<String> written();
    }

    private List<String> marked(HtmlPage page) {
        List<String> written = new ArrayList<>();
        for (Element element : page.document().select("[itemprop=author], [rel=author], [property$=author]")) {
            if (written.size() < MOST_MARKS) {
                String name = element.attr("content");
                written.add(name.isEmpty() ? ElementText.start(element, LONGEST_MARK) : name);
            }
        }
        if (!written.isEmpty()) {
            return written;
        }
        for (Element element :
                page.document().select("[class*=uthor], [class*=yline], [class*=utor], [class*=writer]")) {
            String text = isMarked(element) ? ElementText.start(element, LONGEST_MARK) : "";
            List<String> names = text.length() > LONGEST_MARK ? List.of() : nameLike(text);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static boolean isMarked(Element element) {
        return NameParts.of(element.className()).stream()
                .anyMatch(parts -> parts.size() <= MOST_NAME_WORDS && MARKS.contains(String.join("-", parts)));
    }

    private List<String> lines(HtmlPage page, Body body) {
        List<Block> blocks = page.outline().blocks();
        for (int i = Math.max(0, body.first() - LOOK_BEFORE_BODY); i < Math.min(blocks.size(), body.first() + 2); i++) {
            String line = blocks.get(i).text();
            if (line.length() > LONGEST_LINE) {
                continue;
            }
            String rest = words.withoutStart(AuthorWords.Kind.START, line);
            if (!rest.equals(line)) {
                List<String> names = nameLike(rest);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    /** The names at the start of the text, as far as they look like names. */
    private List<String> nameLike(String text) {
        return AuthorNames.of(List.of(text), words).people().stream()
                .takeWhile(name -> NAME.matcher(name).matches() || isEastAsian(name))
                .toList();
    }

    private static boolean isEastAsian(String name) {
        return name.length() <= LONGEST_EAST_ASIAN && name.charAt(0) >= '\u2E80';
    }
}
