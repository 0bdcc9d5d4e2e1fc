package dragoman.knowledge.builder;

import dragoman.knowledge.builder.Rules.Territory;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Capitals and cities: where they lie from Natural Earth, their names from GeoNames and Natural Earth. Of several places
 * with one name only the most populous keeps it as a strong name.
 */
final class Cities {

    private static final Set<String> CAPITALS = Set.of("Admin-0 capital", "Admin-0 capital alt");

    private final Rules rules;
    private final List<Map<String, String>> rows;
    private final Map<String, Map<String, String>> geoNames;
    private final Map<String, String> countries = new HashMap<>();

    Cities(Sources sources, Rules rules) throws IOException {
        this.rules = rules;
        rows = new ArrayList<>(sources.table("natural_earth/populated_places_2017.tsv"));
        rows.sort(Comparator.comparingInt(Cities::population).reversed().thenComparing(row -> row.get("NAME")));
        geoNames = sources.names("geonames/city_names.tsv.gz", "geonameid");
        for (Map<String, String> row : sources.table("natural_earth/countries_ne5.1.2.tsv")) {
            @Nullable Territory territory = rules.territories().get(row.get("ISO_A2_EH"));
            if (territory != null) {
                countries.put(row.getOrDefault("ADM0_A3", ""), territory.country());
            }
        }
    }

    void write(PackFile places, PackFile names) {
        Set<String> ids = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (Map<String, String> row : rows) {
            String country = country(row);
            boolean isCapital = CAPITALS.contains(row.get("FEATURECLA"));
            if (country.isEmpty() || (!isCapital && population(row) < rules.populationFrom(country))) {
                continue;
            }
            List<String> english = names(row, "en");
            if (english.isEmpty()) {
                continue;
            }
            String id = id(english.get(0), country, row, ids);
            places.add(
                    id,
                    isCapital ? "capital" : "city",
                    country,
                    degrees(row, "LATITUDE"),
                    degrees(row, "LONGITUDE"),
                    english.get(0),
                    "natural_earth");
            for (String lang : Rules.LANGUAGES) {
                String kind = "main";
                for (String name : names(row, lang)) {
                    boolean isFirst = taken.add(lang + " " + name);
                    names.add(id, lang, name, kind, isFirst ? rules.strength(lang, name) : "weak");
                    kind = "alias";
                }
            }
        }
    }

    private static int population(Map<String, String> row) {
        String population = row.getOrDefault("POP_MAX", "");
        return population.isEmpty() ? 0 : (int) Double.parseDouble(population);
    }

    private String country(Map<String, String> row) {
        String own = countries.getOrDefault(row.getOrDefault("ADM0_A3", ""), "");
        return rules.countryCorrections().getOrDefault(row.getOrDefault("ADM1NAME", ""), own);
    }

    /** The first is the main name. */
    private List<String> names(Map<String, String> row, String lang) {
        String fromGeoNames = geoNames.getOrDefault(
                        row.getOrDefault("GEONAMEID", "").replaceFirst("\\.0$", ""), Map.of())
                .getOrDefault(lang, "");
        List<String> candidates = switch (lang) {
            case "en" -> List.of(row.getOrDefault("NAME_EN", ""), row.getOrDefault("NAME", ""), fromGeoNames);
            case "ru" -> {
                String own = row.getOrDefault("NAME_RU", "");
                yield List.of(own.isEmpty() ? fromGeoNames : own);
            }
            default -> List.of(fromGeoNames);
        };
        return candidates.stream()
                .map(name -> Rules.plain(lang, name))
                .filter(name -> !name.isEmpty())
                .flatMap(name -> rules.presentAndFormer(lang, name))
                .distinct()
                .toList();
    }

    private static String id(String name, String country, Map<String, String> row, Set<String> ids) {
        String id = slug(name) + "-" + country.toLowerCase(Locale.ROOT);
        if (!ids.add(id)) {
            String region = slug(row.getOrDefault("ADM1NAME", ""));
            id = slug(name) + "-" + region + "-" + country.toLowerCase(Locale.ROOT);
            if (!ids.add(id)) {
                throw new IllegalStateException("two places of one name in one region: " + id);
            }
        }
        return id;
    }

    private static String slug(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('\u0142', 'l')
                .replace('\u00F8', 'o')
                .replace('\u0131', 'i')
                .replace('\u0111', 'd')
                .replace("\u00DF", "ss")
                .replaceAll("[\\p{M}']", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String degrees(Map<String, String> row, String column) {
        return String.format(Locale.ROOT, "%.4f", Double.parseDouble(row.getOrDefault(column, "")));
    }
}
