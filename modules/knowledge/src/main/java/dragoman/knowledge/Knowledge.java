package dragoman.knowledge;

import dragoman.language.Tsv;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * All packs, loaded together and checked: every name, office and outlet must speak of an actor that some pack defines.
 * Where two packs define one actor, the later one in {@code packs.tsv} wins. Immutable.
 */
public final class Knowledge {

    private static final String PACKS = "packs/";

    private final Map<String, Actor> actors = new TreeMap<>();
    private final List<Name> names = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final Map<String, Place> places = new TreeMap<>();
    private final List<PlaceName> placeNames = new ArrayList<>();
    private final List<Outlet> outlets = new ArrayList<>();

    private Knowledge() {}

    /**
     * Loads the bundled packs; takes a few tenths of a second.
     *
     * @throws IllegalArgumentException when a row is malformed or names an actor no pack defines; the message lists all
     */
    public static Knowledge load() {
        Knowledge knowledge = new Knowledge();
        for (List<String> pack : Tsv.resource(Knowledge.class, PACKS + "packs.tsv")) {
            knowledge.loadPack(pack.get(0));
        }
        knowledge.check();
        return knowledge;
    }

    private void loadPack(String pack) {
        rows(
                pack,
                "actors",
                r -> actors.put(
                        r.get(0),
                        new Actor(
                                r.get(0), Actor.Kind.of(r.get(1)), r.get(2), r.get(3), r.get(4), r.get(5), r.get(6))));
        rows(
                pack,
                "names",
                r -> names.add(new Name(
                        r.get(0), r.get(1), r.get(2), Name.Kind.of(r.get(3)), isStrong(r.get(4)), r.get(5), r.get(6))));
        rows(
                pack,
                "offices",
                r -> offices.add(
                        new Office(r.get(0), r.get(1), r.get(2), r.get(3), r.get(4), r.get(5), r.get(6), r.get(7))));
        rows(pack, "roles", r -> roles.add(new Role(r.get(0), r.get(1), r.get(2), r.get(3))));
        rows(
                pack,
                "places",
                r -> places.put(
                        r.get(0),
                        new Place(
                                r.get(0),
                                r.get(1),
                                r.get(2),
                                Double.parseDouble(r.get(3)),
                                Double.parseDouble(r.get(4)),
                                r.get(5))));
        rows(pack, "place_names", r -> placeNames.add(new PlaceName(r.get(0), r.get(1), r.get(2), isStrong(r.get(4)))));
        rows(pack, "outlets", r -> outlets.add(new Outlet(r.get(0), r.get(1), r.get(2), r.get(3), r.get(4), r.get(5))));
    }

    private static boolean isStrong(String strength) {
        return switch (strength) {
            case "strong" -> true;
            case "weak" -> false;
            default -> throw new IllegalArgumentException("strength is strong or weak, not '" + strength + "'");
        };
    }

    /** A pack need not have every file. */
    private static void rows(String pack, String file, Consumer<List<String>> add) {
        String name = PACKS + pack + "/" + file + ".tsv";
        for (List<String> row : Tsv.resourceIfAny(Knowledge.class, name)) {
            try {
                add.accept(row);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        name + ", row " + String.join(" | ", row) + ": " + e.getMessage(), e);
            }
        }
    }

    private void check() {
        TreeSet<String> faults = new TreeSet<>();
        unknown(names, Name::actor, actors, "names", faults);
        unknown(offices, Office::holder, actors, "offices (holder)", faults);
        unknown(offices, Office::body, actors, "offices (body)", faults);
        unknown(outlets, Outlet::actor, actors, "outlets", faults);
        unknown(placeNames, PlaceName::place, places, "place_names", faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("packs speak of ids that none defines:\n" + String.join("\n", faults));
        }
    }

    private static <T> void unknown(
            Iterable<T> rows, Function<T, String> id, Map<String, ?> known, String file, Set<String> faults) {
        for (T row : rows) {
            if (!known.containsKey(id.apply(row))) {
                faults.add(file + ": " + id.apply(row));
            }
        }
    }

    /** By id, in the order of ids. */
    public Map<String, Actor> actors() {
        return Collections.unmodifiableMap(actors);
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    public List<Name> names() {
        return List.copyOf(names);
    }

    public List<Office> offices() {
        return List.copyOf(offices);
    }

    public List<Role> roles() {
        return List.copyOf(roles);
    }

    /** By id, in the order of ids. */
    public Map<String, Place> places() {
        return Collections.unmodifiableMap(places);
    }

    public List<PlaceName> placeNames() {
        return List.copyOf(placeNames);
    }

    /** One row per domain: an outlet may have several. */
    public List<Outlet> outlets() {
        return List.copyOf(outlets);
    }

    /** The rows of a language's file, such as {@code calendar} of {@code uk}; empty when the language has none. */
    public static List<List<String>> languageFile(String lang, String file) {
        return Tsv.resourceIfAny(Knowledge.class, "lang/" + lang + "/" + file + ".tsv");
    }

    /** Counts by kind of row, for {@code doctor}. */
    public Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put("actors", actors.size());
        sizes.put("names", names.size());
        sizes.put("offices", offices.size());
        sizes.put("roles", roles.size());
        sizes.put("places", places.size());
        sizes.put("place names", placeNames.size());
        sizes.put("outlets", outlets.size());
        return sizes;
    }
}
