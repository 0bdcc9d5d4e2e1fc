package dragoman.reading.intake;

import dragoman.reading.Page;
import java.util.Locale;

/** One thing found in what the user pointed at. */
public sealed interface Item {

    /**
     * Where it lies: the path of the stream, then one part for each container it lies in: {@code archive.zip!/dir/page.html},
     * {@code crawl.warc.gz#73514} (the byte at which the record begins), {@code feed.xml#ENTRY} (the entry's id).
     */
    String path();

    /** A page, or one entry of a feed as a page of its own. Whether it holds an article only the extractor knows. */
    record Found(Page page) implements Item {
        @Override
        public String path() {
            return page.path();
        }
    }

    /** @param reason in words for the user, to stand behind the path */
    record Refused(String path, String reason) implements Item {}

    /** What is whole and well, but no page to read. */
    record PassedOver(String path, Why why) implements Item {}

    enum Why {
        /** A record that the same page as before was met again. */
        REVISIT,
        /** The server's answer was something else than the page: a redirect, an error. */
        NO_ANSWER,
        /** A picture, a script, a style sheet and the like. */
        NO_PAGE;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
