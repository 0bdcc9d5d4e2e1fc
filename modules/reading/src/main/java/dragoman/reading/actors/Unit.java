package dragoman.reading.actors;

import dragoman.language.Analysis.Feature;
import dragoman.reading.actors.Lexicon.Match;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A run of pieces of one sentence with everything it can mean; its matches are all of the same length and acceptable. */
record Unit(int start, int end, List<Match> matches) {

    boolean hasPerson() {
        return matches.stream().anyMatch(m -> m.entry() instanceof Entry.Named named && named.isPerson());
    }

    /** Whether it can name a state, region, body or outlet. */
    boolean hasBody() {
        return matches.stream().anyMatch(m -> m.entry() instanceof Entry.Named named && !named.isPerson());
    }

    boolean hasAdjective() {
        return matches.stream().anyMatch(m -> m.entry() instanceof Entry.Named named && named.isAdjective());
    }

    boolean hasPlace() {
        return matches.stream().anyMatch(m -> m.entry() instanceof Entry.Located);
    }

    boolean isName() {
        return hasPerson() || hasBody() || hasPlace();
    }

    <T extends Entry> @Nullable Match match(Class<T> kind) {
        for (Match match : matches) {
            if (kind.isInstance(match.entry())) {
                return match;
            }
        }
        return null;
    }

    boolean is(Class<? extends Entry> kind) {
        return match(kind) != null;
    }

    List<Match> persons() {
        return matches.stream()
                .filter(m -> m.entry() instanceof Entry.Named named && named.isPerson())
                .toList();
    }

    List<Match> bodies() {
        return matches.stream()
                .filter(m -> m.entry() instanceof Entry.Named named && !named.isPerson())
                .toList();
    }

    /** Of the first match that shows any. */
    Set<Feature> cases() {
        for (Match match : matches) {
            if (!match.cases().isEmpty()) {
                return match.cases();
            }
        }
        return EnumSet.noneOf(Feature.class);
    }

    boolean canBe(Feature grammaticalCase) {
        return cases().isEmpty() || cases().contains(grammaticalCase);
    }
}
