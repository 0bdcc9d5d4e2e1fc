package dragoman.reading.actors;

import dragoman.knowledge.Actor;
import dragoman.knowledge.Name;
import dragoman.reading.actors.Lexicon.Match;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of several actors of one name is meant. Who was named in the document before comes first, then who holds the post the
 * page gives, who is of the state it gives, who held any post at the time, who is named strongly, who is best known to the
 * packs (has most names).
 */
final class Choice {

    /**
     * What the words around a name tell.
     *
     * @param role id; null when no title stands with the name
     * @param body id of the state or body the title belongs to; empty when not told
     * @param country of that body; empty when not told
     */
    record Context(@Nullable String role, String body, String country) {

        static final Context NONE = new Context(null, "", "");
    }

    private final Posts posts;
    private final Cast cast;
    private final @Nullable LocalDate day;

    Choice(Posts posts, Cast cast, @Nullable LocalDate day) {
        this.posts = posts;
        this.cast = cast;
        this.day = day;
    }

    /** The day the page was published; null when not known. */
    @Nullable
    LocalDate day() {
        return day;
    }

    /** Null when none may be linked. */
    @Nullable
    Match person(List<Match> candidates, Context context) {
        return candidates.stream()
                .filter(m -> isCurrent(m) && mayBePerson(m, context))
                .max(Comparator.<Match>comparingInt(m -> personScore(named(m), context))
                        .thenComparing(m -> named(m).actor().id(), Comparator.reverseOrder()))
                .orElse(null);
    }

    private boolean mayBePerson(Match match, Context context) {
        Entry.Named named = named(match);
        Actor actor = named.actor();
        if (named.name().strong() || cast.contains(actor)) {
            return true;
        }
        if (context.role() == null) {
            return false;
        }
        boolean sameCountry = !context.country().isEmpty() && actor.country().equals(context.country());
        return posts.holds(actor.id(), context.role(), context.body(), null) || sameCountry;
    }

    private int personScore(Entry.Named named, Context context) {
        Actor actor = named.actor();
        int score = 0;
        score += cast.contains(actor) ? 32 : 0;
        score += context.role() != null && posts.holds(actor.id(), context.role(), context.body(), null) ? 64 : 0;
        score += !context.country().isEmpty() && actor.country().equals(context.country()) ? 48 : 0;
        score += posts.holds(actor.id(), null, "", day) ? 16 : 0;
        score += named.name().strong() ? 8 : 0;
        return score * 100 + Math.min(99, posts.timesNamed(actor.id()));
    }

    /**
     * The state, region or body meant; null when none may be linked. A weak name that several actors of the document share
     * ("Korean") names none of them.
     */
    @Nullable
    Match body(List<Match> candidates, boolean ambiguousCapital) {
        List<Match> possible = candidates.stream()
                .filter(m -> isCurrent(m) && mayBeBody(m, ambiguousCapital))
                .sorted(Comparator.<Match>comparingInt(m -> -bodyScore(named(m)))
                        .thenComparing(m -> named(m).actor().id()))
                .toList();
        if (possible.isEmpty()) {
            return null;
        }
        Entry.Named best = named(possible.get(0));
        boolean shared = !best.name().strong()
                && possible.stream()
                        .anyMatch(m -> !named(m).actor().equals(best.actor())
                                && named(m).actor().kind() == best.actor().kind());
        return shared ? null : possible.get(0);
    }

    private boolean mayBeBody(Match match, boolean ambiguousCapital) {
        Entry.Named named = named(match);
        Actor actor = named.actor();
        if (cast.contains(actor)) {
            return true;
        }
        if (named.name().strong()) {
            return !ambiguousCapital;
        }
        if (ambiguousCapital) {
            return false;
        }
        boolean body = actor.kind() == Actor.Kind.ORGANISATION || actor.kind() == Actor.Kind.ARMED_GROUP;
        return switch (named.name().kind()) {
            case MAIN -> actor.kind() != Actor.Kind.OUTLET;
            case ALIAS -> body && cast.containsCountryOf(actor);
            case ADJECTIVE -> actor.country().isEmpty();
            case ACRONYM, METONYM, CAPITAL, DEMONYM, SURNAME -> false;
        };
    }

    private int bodyScore(Entry.Named named) {
        Actor actor = named.actor();
        int score = cast.contains(actor) ? 8 : 0;
        score += named.name().strong() ? 4 : 0;
        score += actor.kind() == Actor.Kind.STATE ? 2 : 0;
        score = 4 * score + rank(named.name().kind());
        return score * 100 + Math.min(99, posts.timesNamed(actor.id()));
    }

    /** "US" is a name before it is an adjective, "Russian" an adjective before it is one of the people. */
    private static int rank(Name.Kind kind) {
        return switch (kind) {
            case MAIN, ALIAS, ACRONYM, CAPITAL, METONYM, SURNAME -> 2;
            case ADJECTIVE -> 1;
            case DEMONYM -> 0;
        };
    }

    private boolean isCurrent(Match match) {
        Name name = named(match).name();
        if (day == null) {
            return true;
        }
        String iso = day.toString();
        return (name.from().isEmpty() || name.from().compareTo(iso) <= 0)
                && (name.to().isEmpty() || name.to().compareTo(iso) >= 0);
    }

    static Entry.Named named(Match match) {
        return (Entry.Named) match.entry();
    }
}
