/**
 * Tags and trees of sentences: {@link dragoman.language.trees.Trees} gives every token its part of speech, features and lemma and
 * the word it hangs on, in the terms of Universal Dependencies.
 *
 * <p>A {@link dragoman.language.trees.Tagger} reads a sentence twice from left to right; two parsers then build a tree, one
 * from each end, and a {@link dragoman.language.trees.Blend} settles where they differ. All are linear models over hashed
 * features with whole-numbered weights, so the same sentence gives the same tree on every machine. {@code TreesTraining} learns
 * them from treebanks; {@code tools/train-trees} runs it.
 */
@NullMarked
package dragoman.language.trees;

import org.jspecify.annotations.NullMarked;
