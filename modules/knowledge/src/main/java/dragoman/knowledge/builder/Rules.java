package dragoman.knowledge.builder;

import dragoman.language.Normal;
import dragoman.language.Tsv;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the builder decides by list.
 *
 * @param territories by ISO 3166-1 alpha-2: which states and territories the pack holds, and under which id
 * @param commonWords {@code lang + ' ' + normal form} of names that are also everyday words or first names
 * @param cityPopulation the population from which on a city is taken, by country; {@code *} for all others
 * @param presentNames {@code lang + ' ' + name} to the name in use today, where a source keeps an older spelling
 * @param countryCorrections country by region name, where Natural Earth draws who holds a place rather than whose it is
 */
record Rules(
        Map<String, Territory> territories,
        Set<String> commonWords,
        Map<String, Integer> cityPopulation,
        Map<String, String> presentNames,
        Map<String, String> countryCorrections) {

    static final List<String> LANGUAGES = List.of("en", "uk", "ru");

    /** One row of {@code territories.tsv}; {@code country} is alpha-3. */
    record Territory(String id, String kind, String country) {}

    static Rules load() {
        Map<String, Territory> territories = new LinkedHashMap<>();
        rows("territories").forEach(r -> territories.put(r.get(0), new Territory(r.get(1), r.get(2), r.get(3))));
        Set<String> words = new HashSet<>();
        rows("common-words").forEach(r -> words.add(r.get(0) + " " + Normal.form(r.get(1))));
        Map<String, Integer> population = new LinkedHashMap<>();
        rows("city-population").forEach(r -> population.put(r.get(0), Integer.valueOf(r.get(1))));
        Map<String, String> present = new LinkedHashMap<>();
        rows("present-names").forEach(r -> present.put(r.get(0) + " " + r.get(1), r.get(2)));
        Map<String, String> corrections = new LinkedHashMap<>();
        rows("country-corrections").forEach(r -> corrections.put(r.get(0), r.get(1)));
        return new Rules(territories, words, population, present, corrections);
    }

    private static List<List<String>> rows(String file) {
        return Tsv.resource(Rules.class, file + ".tsv");
    }

    String strength(String lang, String name) {
        return commonWords.contains(lang + " " + Normal.form(name)) ? "weak" : "strong";
    }

    /** The name in use today, then the one the source has. */
    Stream<String> presentAndFormer(String lang, String name) {
        return Stream.of(presentNames.getOrDefault(lang + " " + name, name), name)
                .distinct();
    }

    int populationFrom(String country) {
        Integer own = cityPopulation.get(country);
        return own != null ? own : cityPopulation.getOrDefault("*", 0);
    }

    /**
     * The name as the packs write it, or empty where it is no name but a label of the source: an explanation in brackets,
     * an abbreviation, an inverted form, or the wrong script.
     */
    static String plain(String lang, String name) {
        String plain = name.replaceAll("[\u2018\u2019\u02BC\u02BB]", "'").replace(" & ", " and ");
        boolean isLabel = plain.matches(".*([(),]| SAR | [-\u2013] |\u043E-\u0432|\\bSt\\. ).*");
        boolean isForeign = !lang.equals("en") && plain.matches(".*[A-Za-z].*");
        return isLabel || isForeign ? "" : plain;
    }
}
