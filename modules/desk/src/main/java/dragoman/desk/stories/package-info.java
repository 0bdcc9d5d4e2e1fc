/**
 * Which articles tell of one happening, whatever their language: {@link dragoman.desk.stories.Profiles} says what an
 * article is compared by, {@link dragoman.desk.stories.Likeness} how alike two are, {@link
 * dragoman.desk.stories.AverageLinkage} joins them, {@link dragoman.desk.stories.Grouping} makes stories of that. Internal
 * to the module.
 */
@NullMarked
package dragoman.desk.stories;

import org.jspecify.annotations.NullMarked;
