/** Names, roles and places in text to actors and places of the packs. Internal to the module. */
@NullMarked
package dragoman.reading.actors;

import org.jspecify.annotations.NullMarked;
