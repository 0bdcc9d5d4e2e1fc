/** How fast pages are read: for developers, never shipped. */
@org.jspecify.annotations.NullMarked
package dragoman.bench;
