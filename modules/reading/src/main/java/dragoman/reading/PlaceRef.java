package dragoman.reading;

/**
 * Which place is meant.
 *
 * @param id of the place in the packs, or of the state or region actor when the place is a whole state or region
 * @param name in English
 * @param country ISO 3166-1 alpha-3; empty when it belongs to none
 */
public record PlaceRef(String id, String name, String country) {}
