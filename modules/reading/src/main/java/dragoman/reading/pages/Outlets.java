package dragoman.reading.pages;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Name;
import dragoman.knowledge.Outlet;
import dragoman.language.Normal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names outlets as the packs name them, from what a page calls itself or from its domain. */
final class Outlets {

    private static final Pattern SEPARATOR = Pattern.compile("\\s(?:[|\\-–—»«·•:]|::)\\s");
    private static final Pattern RIGHTS = Pattern.compile("©|(?i)\\(c\\)|copyright");
    private static final int LONGEST_RIGHTS = 200;
    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 5;
    private static final int MOST_IMAGES = 20;

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byDomain = new HashMap<>();

    Outlets(Knowledge knowledge) {
        for (Outlet outlet : knowledge.outlets()) {
            @Nullable Actor actor = knowledge.actors().get(outlet.actor());
            if (actor != null) {
                byName.putIfAbsent(Normal.form(actor.name()), actor.name());
                if (!outlet.domain().isEmpty()) {
                    byDomain.putIfAbsent(outlet.domain(), actor.name());
                }
            }
        }
        Set<String> outlets = knowledge.outlets().stream().map(Outlet::actor).collect(Collectors.toSet());
        for (Name name : knowledge.names()) {
            if (outlets.contains(name.actor())) {
                knowledge
                        .actor(name.actor())
                        .ifPresent(actor -> byName.putIfAbsent(Normal.form(name.text()), actor.name()));
            }
        }
    }

    /** The outlet of that name, if the packs know it. */
    Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(Normal.form(name)));
    }

    /** The outlet that publishes under the host of that address or a host above it. */
    Optional<String> at(@Nullable String url) {
        String host = host(url);
        while (!host.isEmpty()) {
            @Nullable String name = byDomain.get(host);
            if (name != null) {
                return Optional.of(name);
            }
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return Optional.empty();
    }

    static String host(@Nullable String url) {
        if (url == null) {
            return "";
        }
        try {
            @Nullable String host = new URI(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /** As the packs name it if they know it, else as the page says, else by its host; null when nothing is known. */
    @Nullable
    String of(HtmlPage page) {
        for (String said : new String[] {
            JsonLd.text(page.jsonLd().article(), "publisher"),
            JsonLd.text(page.jsonLd().webPage(), "publisher"),
            page.meta().first("site")
        }) {
            if (!said.isEmpty() && !said.startsWith("http")) {
                return named(said).or(() -> at(page.url())).orElse(said);
            }
        }
        return at(page.url()).or(() -> shown(page)).orElseGet(() -> site(page.url()));
    }

    /** The part of the window's title that the page shows as the name of the site: in its head, or in the note on rights. */
    private static Optional<String> shown(HtmlPage page) {
        List<String> parts = SEPARATOR
                .splitAsStream(Spaces.normal(page.document().title()))
                .map(String::strip)
                .filter(part -> part.length() >= SHORTEST && Spaces.words(part) <= MOST_WORDS)
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Set<String> shown = new HashSet<>();
        StringBuilder rights = new StringBuilder();
        for (Block block : page.outline().blocks()) {
            boolean isRights = block.text().length() <= LONGEST_RIGHTS
                    && RIGHTS.matcher(block.text()).find();
            rights.append(isRights ? block.text() + '\n' : "");
            if (block.kind() != Block.Kind.TITLE && Spaces.words(block.text()) <= MOST_WORDS) {
                shown.add(block.text());
            }
        }
        page.document().getElementsByTag("img").stream()
                .limit(MOST_IMAGES)
                .forEach(image -> shown.add(image.attr("alt")));
        return parts.stream()
                .filter(part -> rights.indexOf(part) >= 0)
                .findFirst()
                .or(() -> parts.stream().filter(shown::contains).reduce((first, last) -> last));
    }

    /** The host alone, for want of a name; null when there is no address. */
    static @Nullable String site(@Nullable String url) {
        String host = host(url);
        return host.isEmpty() ? null : host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
