package dragoman.reading.pages;

import dragoman.language.Normal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of an article without the name of the site that pages append to it. */
final class Titles {

    private static final Pattern SEPARATOR =
            Pattern.compile(" [|\\-–—»«·•/:⋆]{1,3} | ?[|»｜_] ?|(?<=[\\p{IsHan}\\p{IsHangul}？！」])[-–—]");
    /** These never stand inside a headline. */
    private static final Pattern STRONG_SEPARATOR = Pattern.compile(" (?:[|»•｜]|::) ");

    /** Fewer words in a heading are the name of a site or a section. */
    private static final int TITLE_WORDS = 4;

    private static final int SHORTEST_SAME = 10;
    private static final int SHORTEST_SITE = 3;
    private static final int MOST_HEADINGS = 5;
    private static final double MOSTLY_LINKED = 0.5;
    private static final int LONGEST = 500;

    private Titles() {}

    static String of(HtmlPage page, String outlet) {
        String headline = JsonLd.text(page.jsonLd().article(), "headline");
        String shared = page.meta().first("title");
        String window = Spaces.normal(page.document().title());
        List<String> written = List.of(bounded(headline), bounded(shared), bounded(window));
        List<String> headings = page.outline().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .map(Block::text)
                .limit(MOST_HEADINGS)
                .toList();
        List<String> sites = sites(page, outlet);
        for (String heading : headings) {
            if (written.stream().anyMatch(title -> begins(title, heading))) {
                return heading;
            }
        }
        boolean alone = headings.size() == 1 && Spaces.words(headings.get(0)) >= TITLE_WORDS;
        if (headline.isEmpty() && shared.isEmpty() && alone && !sites.contains(key(headings.get(0)))) {
            return headings.get(0);
        }
        Optional<String> seen = seenPart(page.outline(), written);
        if (seen.isPresent()) {
            return seen.get();
        }
        for (String candidate : written) {
            if (!candidate.isEmpty()) {
                return stripped(candidate, sites);
            }
        }
        return headings.isEmpty() ? "" : headings.get(0);
    }

    /** A part of a title between separators, if a line of the page is nothing but that: the rest is the site's. */
    private static Optional<String> seenPart(Outline outline, List<String> written) {
        Set<String> parts = new LinkedHashSet<>();
        for (String title : written) {
            for (String part : SEPARATOR.split(title)) {
                if (part.length() < title.length() && Spaces.words(part) >= TITLE_WORDS) {
                    parts.add(part.strip());
                }
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return outline.blocks().stream()
                .filter(block -> block.linkShare() < MOSTLY_LINKED && parts.contains(block.text()))
                .map(Block::text)
                .findFirst();
    }

    private static String bounded(String title) {
        if (title.length() <= LONGEST) {
            return title;
        }
        return title.substring(0, Character.isHighSurrogate(title.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static boolean begins(String whole, String start) {
        return start.length() >= SHORTEST_SAME && Normal.form(whole).startsWith(Normal.form(start));
    }

    /** What the site may be called in a title: as it calls itself, as the packs do, as its host does. */
    private static List<String> sites(HtmlPage page, String outlet) {
        List<String> sites = new ArrayList<>();
        page.meta().all("site").forEach(site -> sites.add(key(site)));
        sites.add(key(outlet));
        String host = Objects.requireNonNullElse(Outlets.site(page.url()), "");
        sites.add(key(host));
        String[] labels = host.split("\\.");
        for (int i = 0; i < labels.length - 1; i++) {
            sites.add(key(labels[i]));
        }
        sites.removeIf(site -> site.length() < SHORTEST_SITE);
        return sites;
    }

    /** Letters and digits alone, for "The Daily Post" is thedailypost.example. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        DateWords.fold(name).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static String stripped(String title, List<String> sites) {
        String rest = withoutSite(title, sites);
        if (!rest.equals(title)) {
            return rest;
        }
        String first = STRONG_SEPARATOR.split(title, 2)[0];
        return Spaces.words(first) >= TITLE_WORDS - 1 ? first.strip() : title;
    }

    /** Cuts at the first separator that the site's name follows, or behind the one it precedes. */
    private static String withoutSite(String title, List<String> sites) {
        Matcher separator = SEPARATOR.matcher(title);
        while (separator.find()) {
            String tail = key(title.substring(separator.end()));
            if (separator.start() > 0 && isSite(tail, sites, true)) {
                return title.substring(0, separator.start()).strip();
            }
            String head = key(title.substring(0, separator.start()));
            if (separator.end() < title.length() && isSite(head, sites, false)) {
                return title.substring(separator.end()).strip();
            }
        }
        return title;
    }

    private static boolean isSite(String part, List<String> sites, boolean loosely) {
        return part.length() >= SHORTEST_SITE
                && sites.stream()
                        .anyMatch(site ->
                                part.equals(site) || (loosely && (part.startsWith(site) || site.startsWith(part))));
    }
}
