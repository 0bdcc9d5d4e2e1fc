package dragoman.reading.pages;

import dragoman.language.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The title of an article without the name of the site that pages append to it. */
final class Titles {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—»·•/:]+\\s+|\\s*[|»]\\s*");
    /** These never stand inside a headline. */
    private static final Pattern STRONG_SEPARATOR = Pattern.compile("\\s+(?:\\||»|::|•)\\s+");

    /** Fewer words in a heading are the name of a site or a section. */
    private static final int TITLE_WORDS = 4;

    /** What is longer is no title; its start is taken for one. */
    private static final int LONGEST = 1_000;

    private static final int MOST_SITES = 10;

    private Titles() {}

    static String of(HtmlPage page, String outlet) {
        String headline = start(JsonLd.text(page.jsonLd().article(), "headline"));
        String shared = start(page.meta().first("title"));
        String window = start(Spaces.normal(page.document().title()));
        List<String> headings = page.outline().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .map(Block::text)
                .limit(5)
                .toList();
        for (String heading : headings) {
            if (begins(headline, heading) || begins(shared, heading) || begins(window, heading)) {
                return heading;
            }
        }
        if (headline.isEmpty()
                && shared.isEmpty()
                && headings.size() == 1
                && Spaces.words(headings.get(0)) >= TITLE_WORDS) {
            return headings.get(0);
        }
        List<String> sites = new ArrayList<>(
                page.meta().all("site").stream().limit(MOST_SITES).toList());
        sites.add(outlet);
        for (String candidate : List.of(headline, shared, window)) {
            if (!candidate.isEmpty()) {
                return stripped(candidate, sites);
            }
        }
        return headings.isEmpty() ? "" : headings.get(0);
    }

    private static String start(String title) {
        return title.length() > LONGEST ? title.substring(0, title.offsetByCodePoints(0, LONGEST)) : title;
    }

    private static boolean begins(String whole, String start) {
        return start.length() >= 10 && Normal.form(whole).startsWith(Normal.form(start));
    }

    private static String stripped(String title, List<String> sites) {
        String rest = title;
        for (String site : sites) {
            rest = withoutSite(rest, Normal.form(site));
        }
        if (!rest.equals(title)) {
            return rest;
        }
        String first = STRONG_SEPARATOR.split(title, 2)[0];
        return Spaces.words(first) >= 3 ? first.strip() : title;
    }

    private static String withoutSite(String title, String site) {
        if (site.isEmpty()) {
            return title;
        }
        java.util.regex.Matcher matcher = SEPARATOR.matcher(title);
        while (matcher.find()) {
            String tail = Normal.form(title.substring(matcher.end()));
            if (!tail.isEmpty() && (tail.startsWith(site) || site.startsWith(tail)) && matcher.start() > 0) {
                return title.substring(0, matcher.start());
            }
        }
        return title;
    }
}
