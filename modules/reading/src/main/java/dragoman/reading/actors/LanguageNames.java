package dragoman.reading.actors;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Name;
import dragoman.knowledge.Place;
import dragoman.knowledge.PlaceName;
import dragoman.knowledge.Role;
import dragoman.language.Analysis.Feature;
import dragoman.language.Morphology;
import dragoman.reading.actors.Words.Inflection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything the linker knows of one language: the {@link Lexicon} of names, titles and nouns, and the small words that hold
 * noun phrases together. Built once per language; immutable.
 *
 * <p>Its own files under {@code lang/LANG}: {@code endings}, {@code compounds}, {@code government_nouns}, {@code body_nouns},
 * {@code given_names}, {@code no_names}, {@code place_prepositions}, {@code phrase_words}, {@code homographs}; each may be missing.
 */
final class LanguageNames {

    /** What a small word does in the noun phrase around a name; see {@code phrase_words.tsv}. */
    enum Use {
        /** "the", "a". */
        DETERMINER,
        /** May stand between a state and a title: "former", «нинішній». */
        MODIFIER,
        /** Joins two names of one rank: "and", «та». */
        CONJUNCTION,
        /** Joins a title with the body it belongs to: "of". */
        BODY_PREPOSITION,
        /** Joins a title with its subject or host: "to", "on", «у справах». */
        TAIL_PREPOSITION,
        /** Second half of a compound that leaves the state the actor: "US-led". */
        LEADING,
        /** Common noun before the name of an outlet, company or body: "agency", «агентство». */
        CLASSIFIER
    }

    /** Why a word that equals a name may be no name; see {@code homographs.tsv}. */
    enum Homograph {
        /** A common word: no name in lower case. */
        COMMON,
        /** Also a given name: no place before another capitalised word. */
        GIVEN_NAME,
        /** Also a surname: no place behind a given name. */
        SURNAME,
        /** A title that is also another word: "general", "head"; no office without a name. */
        TITLE
    }

    private static final String ENGLISH = "en";
    private static final String ANY = "mul";
    /** Shorter ones are family names of the East or initials. */
    private static final int SHORTEST_GIVEN_NAME = 3;

    private final String lang;
    private final Lexicon lexicon;
    private final Map<String, Set<Use>> words = new HashMap<>();
    private final Map<String, Set<Homograph>> homographs = new HashMap<>();
    /** Cases that make a place of what follows; empty where the preposition alone does. */
    private final Map<String, Set<Feature>> placePrepositions = new HashMap<>();

    LanguageNames(String lang, Knowledge knowledge) {
        this.lang = lang;
        this.lexicon = new Lexicon(Morphology.of(lang), Paradigms.of(lang));
        Set<String> givenNames = new TreeSet<>();
        for (Name name : knowledge.names()) {
            if (serves(name)) {
                Actor actor = knowledge.actors().get(name.actor());
                if (actor != null) {
                    add(new Entry.Named(name, actor), givenNames);
                }
            }
        }
        for (PlaceName name : knowledge.placeNames()) {
            Place place = knowledge.places().get(name.place());
            if (place != null && (name.lang().equals(lang) || name.lang().equals(ANY))) {
                lexicon.add(name.text(), new Entry.Located(name, place), Inflection.OF_ITS_NUMBER);
            }
        }
        for (Role role : knowledge.roles()) {
            if (role.lang().equals(lang)) {
                lexicon.add(role.title(), new Entry.Title(role), Inflection.OF_ITS_NUMBER);
            }
        }
        Knowledge.languageFile(lang, "given_names").forEach(row -> givenNames.add(row.get(0)));
        givenNames.forEach(name -> lexicon.add(name, new Entry.GivenName(), Inflection.OF_ITS_NUMBER));
        addNouns(knowledge);
        addWords();
    }

    /** English names of bodies and outlets stand in Latin letters in texts of every language. */
    private boolean serves(Name name) {
        return name.lang().equals(lang)
                || name.lang().equals(ANY)
                || (name.lang().equals(ENGLISH)
                        && (name.kind() == Name.Kind.MAIN || name.kind() == Name.Kind.ACRONYM)
                        && name.strong());
    }

    private void add(Entry.Named named, Set<String> givenNames) {
        boolean adjective = named.isAdjective() || named.name().kind() == Name.Kind.DEMONYM;
        lexicon.add(named.name().text(), named, adjective ? Inflection.ADJECTIVE : Inflection.OF_ITS_NUMBER);
        if (named.isPerson() && named.name().kind() == Name.Kind.MAIN) {
            List<String> parts = Key.words(named.name().text());
            if (parts.size() > 1 && parts.get(0).length() >= SHORTEST_GIVEN_NAME) {
                givenNames.add(parts.get(0));
            }
        }
    }

    private void addNouns(Knowledge knowledge) {
        for (List<String> row : Knowledge.languageFile(lang, "government_nouns")) {
            lexicon.add(row.get(0), new Entry.GovernmentNoun(row.get(1)), Inflection.FREE);
        }
        for (List<String> row : Knowledge.languageFile(lang, "body_nouns")) {
            lexicon.add(row.get(0), new Entry.BodyNoun(row.get(1), row.get(2)), Inflection.FREE);
        }
        for (List<String> row : Knowledge.languageFile(lang, "no_names")) {
            lexicon.add(row.get(0), new Entry.NoName(), Inflection.OF_ITS_NUMBER);
        }
        for (List<String> row : Knowledge.languageFile(lang, "compounds")) {
            Actor actor = knowledge.actors().get(row.get(1));
            if (actor != null) {
                lexicon.add(row.get(0), new Entry.Combining(actor), Inflection.FREE);
            }
        }
    }

    private void addWords() {
        for (List<String> row : Knowledge.languageFile(lang, "phrase_words")) {
            words.computeIfAbsent(Key.of(row.get(0)), w -> EnumSet.noneOf(Use.class))
                    .add(Use.valueOf(row.get(1)));
        }
        for (List<String> row : Knowledge.languageFile(lang, "homographs")) {
            homographs
                    .computeIfAbsent(Key.of(row.get(0)), w -> EnumSet.noneOf(Homograph.class))
                    .add(Homograph.valueOf(row.get(1)));
        }
        for (List<String> row : Knowledge.languageFile(lang, "place_prepositions")) {
            EnumSet<Feature> cases = EnumSet.noneOf(Feature.class);
            for (String name : row.get(1).split(" ")) {
                if (!name.isEmpty()) {
                    cases.add(Feature.valueOf(name));
                }
            }
            placePrepositions.put(Key.of(row.get(0)), cases);
        }
    }

    String lang() {
        return lang;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    boolean is(Piece piece, Use use) {
        return words.getOrDefault(piece.key(), Set.of()).contains(use);
    }

    boolean is(String key, Homograph kind) {
        return homographs.getOrDefault(key, Set.of()).contains(kind);
    }

    boolean isPlacePreposition(Piece piece) {
        return placePrepositions.containsKey(piece.key());
    }

    Set<Feature> placeCases(Piece piece) {
        return placePrepositions.getOrDefault(piece.key(), Set.of());
    }
}
