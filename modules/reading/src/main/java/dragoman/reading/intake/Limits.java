package dragoman.reading.intake;

import dragoman.reading.Page;

/** How much of an untrusted file is looked at. The limit of a single page is {@link Page#MOST_BYTES}. */
public final class Limits {

    /**
     * Containers within one another, of any kind: a zip of gzipped feeds is the deepest that people make, and a WARC in it is
     * one more. An archive that holds copies of itself ends here.
     */
    public static final int MOST_NESTED = 4;

    /** Entries of one zip archive: a page every half minute for a year. */
    public static final int MOST_ZIP_ENTRIES = 1_000_000;

    /**
     * Deflate packs at most 1032 bytes into one, and only if they are all the same. Whole sites of pages made from one
     * template pack to a fiftieth; what unpacks to more than this many times the bytes read so far is taken for a bomb.
     */
    public static final int MOST_RATIO = 200;

    /** Unpacked bytes below which no ratio is asked for: they cost less than a second. */
    public static final long FREE_BYTES = 64L << 20;

    /** Bytes of headers before the block of a WARC record or the body of an answer: far above what servers send. */
    static final int MOST_HEADER_BYTES = 64 << 10;

    static final String TOO_LARGE = "larger than " + (Page.MOST_BYTES >> 20) + " MiB, the limit for a page";

    private Limits() {}
}
