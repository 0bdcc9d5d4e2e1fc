package dragoman.knowledge.builder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Rebuilds the {@code core} pack: states, territories and cities with their names in English, Ukrainian and Russian.
 *
 * <p>Only sources that allow it without sharing alike are read: Unicode CLDR, Natural Earth, GeoNames. The same sources
 * give the same bytes.
 */
public final class PackBuilder {

    private PackBuilder() {}

    /** @param arguments the directory of the sources, and the directory of the pack to write */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !Files.isDirectory(Path.of(arguments[0]))) {
            throw new IllegalArgumentException("give two directories: the sources, and the pack to write");
        }
        build(new Sources(Path.of(arguments[0])), Path.of(arguments[1]));
    }

    static void build(Sources sources, Path pack) throws IOException {
        Rules rules = Rules.load();
        PackFile actors = new PackFile("actors", "id", "kind", "name", "country", "sector", "wikidata", "source");
        PackFile names = new PackFile("names", "actor", "lang", "name", "kind", "strength", "from", "to", "source");
        PackFile places = new PackFile("places", "id", "kind", "country", "lat", "lon", "name", "source");
        PackFile placeNames = new PackFile("place_names", "place", "lang", "name", "kind", "strength");

        new Territories(sources, rules).write(actors, names);
        new Cities(sources, rules).write(places, placeNames);

        Files.createDirectories(pack);
        for (PackFile file : new PackFile[] {actors, names, places, placeNames}) {
            file.writeTo(pack);
        }
    }
}
