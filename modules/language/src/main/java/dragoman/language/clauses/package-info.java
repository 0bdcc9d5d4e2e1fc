/**
 * What a dependency tree says, seen as clauses: who does what to whom, in the same terms for every language, so that a rule
 * about events is written once.
 *
 * <pre>{@code
 * ClauseView view = ClauseReader.of("en").read(tree);
 * view.lines();
 * // subject=Russia verb=sign object=agreement with=Iran [main past]
 * }</pre>
 *
 * <p>The way from tree to clauses: {@code Skeleton} finds which words head clauses and joins modal verbs to what they govern
 * and light verbs to their noun; {@code VerbGroups} reads tense, mood, voice and negation; {@code Arguments} gives each word
 * below a predicate its role; {@code Embeddings} says how clauses stand to one another and turns speech inside out, so that
 * the words said are always the content of the saying; {@code Sharing} lends a clause the arguments it leaves out.
 *
 * <p>Relations of Universal Dependencies are known to the code; words are not: they are in {@code clauses-LANG.tsv}
 * (function words, verbs of saying, control and light verbs) and {@code nominalisations-LANG.tsv} (nouns that name an act, and
 * what their owner and prepositions mean). The classes of the first are those of {@code ClauseWords.WordClass}; the columns of
 * the second are the nouns, the role of an owner ("<em>Russia's</em> attack"), that of a genitive or of what stands for it
 * ("the arrest <em>of an envoy</em>"), and roles by preposition. To add a language, add these files. A language without these files is read by relations and features alone.
 *
 * <p>Known limits: adverbs are no arguments; the lemma of a participle is the one the tree gives, which in Ukrainian is an
 * adjective («підписаний»); an oblique that the parser hangs on the object ("an agreement <em>with Iran</em>") is a modifier
 * of the object's nominal, not an argument of the clause; nobody resolves personal pronouns; subjects that a language leaves
 * out altogether stay out.
 *
 * <p>Everything is a pure function of the tree, takes time and room in proportion to its size, and never fails on a tree of
 * odd shape: what makes no sense yields no clause.
 */
@NullMarked
package dragoman.language.clauses;

import org.jspecify.annotations.NullMarked;
