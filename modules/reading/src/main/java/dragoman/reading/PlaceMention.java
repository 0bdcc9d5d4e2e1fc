package dragoman.reading;

import dragoman.language.Span;

/** A span of text that names a place where something is, not an actor. */
public record PlaceMention(Span span, PlaceRef place) {}
