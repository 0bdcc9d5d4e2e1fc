package dragoman.reading.intake;

import dragoman.reading.Page;
import dragoman.reading.pages.Charsets;
import dragoman.reading.pages.FeedEntry;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The entries of a feed, each as a page of its own. */
final class FeedItems {

    private FeedItems() {}

    static Items of(Origin origin, byte[] bytes) {
        FeedReader.Feed feed = FeedReader.read(Charsets.decode(bytes).text(), origin.url());
        List<Item> items = new ArrayList<>();
        for (FeedEntry entry : feed.entries()) {
            String url = entry.link().isEmpty() ? null : entry.link();
            items.add(new Item.Found(Page.of(origin.path() + "#" + entry.name(), url, entry.atom())));
        }
        if (feed.cutOff()) {
            items.add(new Item.Refused(origin.path(), "the feed breaks off in the midst of its last entry"));
        }
        if (items.isEmpty()) {
            items.add(new Item.Refused(origin.path(), "a feed without entries"));
        }
        Iterator<Item> each = items.iterator();
        return () -> each.hasNext() ? each.next() : null;
    }
}
