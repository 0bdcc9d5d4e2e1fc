package dragoman.language.clauses;

import dragoman.language.clauses.ClauseWords.WordClass;
import dragoman.language.clauses.Nominal.Modifier;
import dragoman.language.clauses.VerbGroup.Aspect;
import dragoman.language.clauses.VerbGroup.Mood;
import dragoman.language.clauses.VerbGroup.Tense;
import dragoman.language.clauses.VerbGroup.Voice;
import dragoman.language.trees.TreeWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes clauses of phrases that name a source, so that "according to the ministry" and «за словами міністра» read like "the
 * ministry said".
 */
final class Sources {

    private static final VerbGroup NO_VERB =
            new VerbGroup(Tense.UNKNOWN, Aspect.UNKNOWN, Mood.UNKNOWN, Voice.ACTIVE, false, Set.of(), false, List.of());

    private final TreeIndex tree;
    private final Words words;
    private final ClauseWords clauseWords;
    private final Nominals nominals;

    Sources(TreeIndex tree, Words words, ClauseWords clauseWords, Nominals nominals) {
        this.nominals = nominals;
        this.tree = tree;
        this.words = words;
        this.clauseWords = clauseWords;
    }

    /** Takes sources out of the clauses they stand in, and gives a clause for each. */
    List<Draft> drawOut(List<Draft> drafts) {
        List<Draft> sources = new ArrayList<>();
        for (Draft draft : drafts) {
            for (Argument argument : List.copyOf(draft.arguments)) {
                @Nullable Draft source = draft.isNominal() || argument.inherited() ? null : source(draft, argument);
                if (source != null) {
                    draft.arguments.remove(argument);
                    sources.add(source);
                }
            }
        }
        return sources;
    }

    private @Nullable Draft source(Draft draft, Argument argument) {
        int plus = argument.slot().indexOf('+');
        String slot = plus < 0 ? argument.slot() : argument.slot().substring(0, plus);
        String preposition = slot.replace('_', ' ');
        if (argument.role() != Role.OBLIQUE || !clauseWords.has(WordClass.SOURCE, preposition)) {
            return null;
        }
        Nominal named = argument.fillers().get(0);
        String noun = clauseWords.value(WordClass.SOURCE, preposition);
        if (noun.isEmpty()) {
            int cue = preposition(named.head());
            return cue == TreeWord.ROOT ? null : source(draft, cue, argument.as(Role.SUBJECT, "subj"));
        }
        if (List.of(noun.split(" ")).contains(words.lemma(named.head()))) {
            for (Modifier modifier : named.modifiers()) {
                if (modifier.slot().equals(Slots.OWNER)) {
                    Nominal owner = nominals.nominal(modifier.node());
                    Argument speaker =
                            new Argument(Role.SUBJECT, "subj", List.of(owner), TreeWord.ROOT, owner.span(), false);
                    return source(draft, named.head(), speaker);
                }
            }
        }
        return null;
    }

    private static Draft source(Draft draft, int cue, Argument speaker) {
        Draft source = new Draft(List.of(cue), cue, TreeWord.ROOT, Predicate.Kind.SOURCE, draft);
        source.group = NO_VERB;
        source.arguments.add(speaker);
        source.arguments.add(Argument.ofClause(Role.CONTENT, "content", draft.main));
        if (draft.embedding.kind() == Embedding.Kind.MAIN) {
            draft.embedding = new Embedding(Embedding.Kind.COMPLEMENT, "", "", cue);
        } else {
            source.embedding = new Embedding(Embedding.Kind.PARENTHETICAL, "", "", draft.main);
        }
        return source;
    }

    private int preposition(int named) {
        for (int child : tree.children(named)) {
            if (words.is(child, "case")) {
                return child;
            }
        }
        return TreeWord.ROOT;
    }
}
