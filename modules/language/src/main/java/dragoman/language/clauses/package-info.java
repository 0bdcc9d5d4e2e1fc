/**
 * What a dependency tree says, seen as clauses: who does what to whom, in the same terms for every language, so that a rule
 * about events is written once.
 *
 * <pre>{@code
 * ClauseView view = ClauseReader.of("en").read(tree);
 * view.lines();
 * // subject=Russia predicate=sign object=agreement with=Iran [main past]
 * }</pre>
 *
 * <p>The way from tree to clauses: {@code Skeleton} finds which words head clauses and joins modal verbs to what they govern
 * and light verbs to their noun; {@code VerbGroups} reads tense, mood, voice and negation; {@code Arguments} gives each word
 * below a predicate its role; {@code Embeddings} says how clauses stand to one another and turns speech inside out, so that
 * the words said are always the content of the saying; {@code Sharing} lends a clause the arguments it leaves out.
 *
 * <p>Relations of Universal Dependencies are known to the code; words are not: they are in {@code clauses-LANG.tsv}
 * (function words, verbs of saying, control and light verbs) and {@code nominalisations-LANG.tsv} (nouns that name an act, and
 * what their owner and prepositions mean). A language without these files is read by relations and features alone.
 *
 * <p>Everything is a pure function of the tree, takes time and room in proportion to its size, and never fails on a tree of
 * odd shape: what makes no sense yields no clause.
 */
@NullMarked
package dragoman.language.clauses;

import org.jspecify.annotations.NullMarked;
