package dragoman.app.run;

import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many threads and hands the results over one by one, in the order of the inputs, on the calling thread. Only a
 * window of inputs is in flight, so any number of them needs the same memory; a result is handed over as soon as it and
 * all before it are done, even while the next input is still awaited.
 */
public final class InOrder {

    /** Enough to keep all threads busy behind one slow input. */
    private static final int WINDOW_PER_THREAD = 4;

    private InOrder() {}

    /** An exception of the inputs, the work or the sink ends the run and is thrown here. */
    public static <I, O> void run(Iterator<I> inputs, int threads, Function<I, O> work, Consumer<O> sink)
            throws InterruptedException {
        CompletableFuture<O> end = new CompletableFuture<>();
        BlockingQueue<Future<O>> window = new ArrayBlockingQueue<>(threads * WINDOW_PER_THREAD);
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> daemon(task, "worker"));
        Thread feeder = daemon(() -> feed(inputs, workers, work, window, end), "feeder");
        feeder.start();
        try {
            for (Future<O> next = window.take(); next != end; next = window.take()) {
                sink.accept(next.get());
            }
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            feeder.interrupt();
            workers.shutdownNow();
        }
    }

    private static <I, O> void feed(
            Iterator<I> inputs,
            ExecutorService workers,
            Function<I, O> work,
            BlockingQueue<Future<O>> window,
            Future<O> end) {
        try {
            try {
                while (inputs.hasNext()) {
                    I input = inputs.next();
                    window.put(workers.submit(() -> work.apply(input)));
                }
            } catch (RuntimeException e) {
                window.put(CompletableFuture.failedFuture(e));
            }
            window.put(end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(e.getCause());
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
