package dragoman.app.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a long run end in order on Ctrl-C or SIGTERM: {@link #asked()} turns true, and the process waits until the run is
 * closed, but no longer than a while.
 */
public final class Interruption implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "interruption");
    private volatile boolean asked;

    private Interruption() {}

    public static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    public boolean asked() {
        return asked;
    }

    private void end() {
        asked = true;
        try {
            boolean inOrder = ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!inOrder) {
                System.err.println("dragoman: ended in the midst of a page; the desk holds all pages before it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending already, and the hook waits for the next line.
            }
        }
        ended.countDown();
    }
}
