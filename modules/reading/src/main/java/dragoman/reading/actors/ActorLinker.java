package dragoman.reading.actors;

import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Name;
import dragoman.language.Sentence;
import dragoman.reading.ActorMention;
import dragoman.reading.Document;
import dragoman.reading.Linked;
import dragoman.reading.PlaceMention;
import dragoman.reading.actors.Lexicon.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds who and where is named in a document: one pass over its sentences to see which names stand beyond doubt, a second one
 * to read titles, governments, bodies, places and later mentions. What a language has is loaded when first met.
 *
 * <p>Thread-safe; what it finds depends on nothing but the document and the packs.
 */
public final class ActorLinker {

    private final Knowledge knowledge;
    private final Posts posts;
    private final Map<String, LanguageNames> languages = new ConcurrentHashMap<>();

    public ActorLinker(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.posts = new Posts(knowledge);
    }

    public Linked link(Document document) {
        LanguageNames names = languages.computeIfAbsent(document.lang(), lang -> new LanguageNames(lang, knowledge));
        Cast cast = new Cast();
        List<Units> sentences = new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            Units units = new Units(sentence, names);
            sentences.add(units);
            castFullNames(units, cast);
        }
        List<ActorMention> mentions = new ArrayList<>();
        List<PlaceMention> places = new ArrayList<>();
        Choice choice = new Choice(posts, cast, document.published());
        for (Units units : sentences) {
            if (!units.all().isEmpty() || units.size() > 0) {
                new SentenceLinker(new Scene(units, names, posts, cast, choice)).link(mentions, places);
            }
        }
        return new Linked(mentions, places);
    }

    /** «Захід» within a sentence is the West, at its beginning perhaps not. */
    private static boolean isPlainMainName(Units units, Unit unit, Entry.Named named) {
        return named.name().kind() == Name.Kind.MAIN
                && Units.isTerritory(named.actor().kind())
                && !units.isFirstWord(unit.start())
                && !units.isHeadline();
    }

    /** Persons named in full and bodies named strongly, wherever in the document they are. */
    private static void castFullNames(Units units, Cast cast) {
        for (Unit unit : units.all()) {
            for (Match match : unit.matches()) {
                if (match.entry() instanceof Entry.Named named
                        && (named.name().strong() || isPlainMainName(units, unit, named))
                        && (!named.isPerson() || match.words().size() > 1)
                        && (named.isPerson()
                                || !units.isFirstWord(unit.start())
                                || match.words().size() > 1)) {
                    cast.add(named.actor());
                }
            }
        }
    }
}
