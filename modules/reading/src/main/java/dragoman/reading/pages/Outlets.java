package dragoman.reading.pages;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Name;
import dragoman.knowledge.Outlet;
import dragoman.language.Normal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names outlets as the packs name them, from what a page calls itself or from its domain. */
final class Outlets {

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
        return at(page.url()).orElseGet(() -> site(page.url()));
    }

    /** The host alone, for want of a name; null when there is no address. */
    static @Nullable String site(@Nullable String url) {
        String host = host(url);
        return host.isEmpty() ? null : host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
