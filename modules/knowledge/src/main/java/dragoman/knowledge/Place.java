package dragoman.knowledge;

/**
 * A city, region or sea.
 *
 * @param id a lower-case slug ending in the country: {@code moscow-rus}
 * @param kind capital, city, region, sea or landmark
 * @param country ISO 3166-1 alpha-3; empty where it belongs to none
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param name in English
 */
public record Place(String id, String kind, String country, double latitude, double longitude, String name) {}
