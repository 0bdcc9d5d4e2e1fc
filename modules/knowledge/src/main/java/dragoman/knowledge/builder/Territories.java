package dragoman.knowledge.builder;

import dragoman.knowledge.builder.Rules.Territory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** States and territories: names from CLDR, formal English names and Wikidata ids from Natural Earth. */
final class Territories {

    private static final String MAIN = "";
    private static final String SHORT = "-alt-short";
    private static final List<String> VARIANTS = List.of(MAIN, SHORT, "-alt-variant");

    private final Rules rules;
    private final Map<String, Map<String, String>> cldr;
    private final Map<String, Map<String, String>> naturalEarth = new HashMap<>();

    Territories(Sources sources, Rules rules) throws IOException {
        this.rules = rules;
        cldr = sources.names("cldr/territories_v48.tsv.gz", "code");
        for (Map<String, String> row : sources.table("natural_earth/countries_ne5.1.2.tsv")) {
            if (isWhole(row)) {
                naturalEarth.put(row.getOrDefault("ISO_A2_EH", ""), row);
            }
        }
    }

    /** Natural Earth also gives reefs, bases and leased ground the code of the state that owns them. */
    private static boolean isWhole(Map<String, String> row) {
        String own = row.getOrDefault("ISO_A2", "");
        return own.equals(row.get("ISO_A2_EH"))
                || (row.getOrDefault("ADMIN", "").equals(row.get("SOVEREIGNT"))
                        && !row.getOrDefault("TYPE", "").equals("Indeterminate"));
    }

    void write(PackFile actors, PackFile names) {
        rules.territories().forEach((code, territory) -> {
            Map<String, String> row = naturalEarth.getOrDefault(code, Map.of());
            String name = name(code, "en");
            actors.add(
                    territory.id(),
                    territory.kind(),
                    name.isEmpty() ? row.getOrDefault("ADMIN", code) : name,
                    territory.country(),
                    "GOV",
                    row.getOrDefault("WIKIDATAID", ""),
                    "cldr");
            for (String lang : Rules.LANGUAGES) {
                writeNames(code, territory, lang, names);
            }
            writeFormalName(code, territory, row, names);
        });
    }

    private String name(String code, String lang) {
        String main = variant(code, MAIN, lang);
        return main.isEmpty() ? variant(code, SHORT, lang) : main;
    }

    private String variant(String code, String suffix, String lang) {
        return Rules.plain(lang, cldr.getOrDefault(code + suffix, Map.of()).getOrDefault(lang, ""));
    }

    private void writeNames(String code, Territory territory, String lang, PackFile names) {
        String main = name(code, lang);
        for (String suffix : VARIANTS) {
            String name = variant(code, suffix, lang);
            if (!name.isEmpty()) {
                String kind = isAcronym(name) ? "acronym" : name.equals(main) ? "main" : "alias";
                names.add(territory.id(), lang, name, kind, rules.strength(lang, name), "", "", "cldr");
            }
        }
    }

    private void writeFormalName(String code, Territory territory, Map<String, String> row, PackFile names) {
        String formal = Rules.plain("en", row.getOrDefault("FORMAL_EN", ""));
        if (!formal.isEmpty() && VARIANTS.stream().noneMatch(v -> formal.equals(variant(code, v, "en")))) {
            names.add(territory.id(), "en", formal, "alias", rules.strength("en", formal), "", "", "natural_earth");
        }
    }

    private static boolean isAcronym(String name) {
        return name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
    }
}
