package dragoman.app.desk;

import dragoman.app.run.Fault;
import dragoman.app.run.InOrder;
import dragoman.app.run.Interruption;
import dragoman.app.run.PassedOver;
import dragoman.desk.Desk;
import dragoman.desk.Refusal;
import dragoman.reading.Page;
import dragoman.reading.Reader;
import dragoman.reading.Reading;
import dragoman.reading.UnreadablePageException;
import dragoman.reading.intake.Item;
import dragoman.reading.intake.Item.Why;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads pages into a desk: on many threads, a window of pages at a time, added in the order they came in by the calling
 * thread. What the desk holds already is not read again; what cannot be read is noted in it with the reason.
 */
final class ReadRun {

    private final Desk desk;
    private final Reader reader;
    private final int threads;

    ReadRun(Desk desk, Reader reader, int threads) {
        this.desk = desk;
        this.reader = reader;
        this.threads = threads;
    }

    /** @param known pages the desk held already, or that came twice */
    record Summary(int read, int known, List<Refusal> unreadable, PassedOver passedOver) {}

    private sealed interface Outcome {}

    private record Read(Page page, Reading reading) implements Outcome {}

    private record Known(Page page) implements Outcome {}

    private record Unreadable(Refusal refusal) implements Outcome {}

    private record NoPage(Why why) implements Outcome {}

    /** @param progress run after each page */
    Summary run(Iterator<Item> items, Interruption interruption, Runnable progress) throws InterruptedException {
        Counter counter = new Counter();
        InOrder.run(until(items, interruption), threads, this::read, outcome -> {
            counter.add(outcome);
            progress.run();
        });
        desk.flush();
        return new Summary(counter.read, counter.known, counter.unreadable, counter.passedOver);
    }

    private Outcome read(Item item) {
        if (item instanceof Item.Found found) {
            return read(found.page());
        }
        return item instanceof Item.PassedOver passed
                ? new NoPage(passed.why())
                : new Unreadable(new Refusal(item.path(), ((Item.Refused) item).reason()));
    }

    private Outcome read(Page page) {
        try {
            return desk.holds(page.sha256()) ? new Known(page) : new Read(page, reader.read(page));
        } catch (UnreadablePageException e) {
            return new Unreadable(new Refusal(page.path(), String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError e) {
            return new Unreadable(new Refusal(page.path(), Fault.of(e)));
        }
    }

    private final class Counter {
        private int read;
        private int known;
        private final List<Refusal> unreadable = new ArrayList<>();
        private final PassedOver passedOver = new PassedOver();

        void add(Outcome outcome) {
            if (outcome instanceof Read page && !desk.holds(page.page().sha256())) {
                desk.add(page.page(), page.reading());
                read++;
            } else if (outcome instanceof Read page) {
                see(page.page());
            } else if (outcome instanceof Known page) {
                see(page.page());
            } else if (outcome instanceof Unreadable page) {
                desk.refuse(page.refusal().path(), page.refusal().reason());
                unreadable.add(page.refusal());
            } else if (outcome instanceof NoPage page) {
                passedOver.add(page.why());
            }
        }

        private void see(Page page) {
            desk.seenAt(page.sha256(), page.path());
            known++;
        }
    }

    private static <T> Iterator<T> until(Iterator<T> all, Interruption interruption) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext() && !interruption.asked();
            }

            @Override
            public T next() {
                if (!all.hasNext()) {
                    throw new NoSuchElementException();
                }
                return all.next();
            }
        };
    }
}
