/**
 * Blocs in signed networks: who stands with whom. A network's frustration is the least weight of ties that must be taken
 * away so that the rest falls into two camps, friendly within and hostile between.
 *
 * <p>{@link dragoman.desk.blocs.NetworkFile} reads a network, {@link dragoman.desk.blocs.Frustration} finds the camps and, in
 * most networks of world politics, proves that none are better.
 */
@NullMarked
package dragoman.desk.blocs;

import org.jspecify.annotations.NullMarked;
