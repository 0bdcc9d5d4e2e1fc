/**
 * Which reports tell of one happening: {@link dragoman.desk.events.Merging} puts reports together that {@link
 * dragoman.desk.events.Agreement} finds to agree. Internal to the module.
 */
@NullMarked
package dragoman.desk.events;

import org.jspecify.annotations.NullMarked;
