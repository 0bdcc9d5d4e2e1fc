package dragoman.knowledge;

/**
 * A news outlet or agency.
 *
 * @param actor its id among the actors
 * @param domain a web domain of it, lower case; empty where it has none
 * @param affiliation state, public, independent or unknown
 * @param family slug of the publisher family; outlets of one family are not independent of each other
 */
public record Outlet(String actor, String domain, String country, String language, String affiliation, String family) {}
