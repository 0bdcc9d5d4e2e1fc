package dragoman.reading.intake;

import org.jspecify.annotations.Nullable;

/**
 * Where bytes come from.
 *
 * @param url where they were published; null when not known
 * @param depth how many containers they lie in
 */
record Origin(String path, @Nullable String url, int depth) {

    /** Of what lies in this container. */
    Origin member(String part, @Nullable String address) {
        return new Origin(path + part, address, depth + 1);
    }

    /** Of what this file is when unpacked. */
    Origin unpacked() {
        return new Origin(path, url, depth + 1);
    }
}
