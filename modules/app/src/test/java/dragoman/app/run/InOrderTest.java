package dragoman.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void handsResultsOverInTheOrderOfTheInputs() throws InterruptedException {
        List<Integer> results = new ArrayList<>();

        InOrder.run(IntStream.range(0, 1000).iterator(), 4, InOrderTest::slowWhenEven, results::add);

        assertThat(results).isEqualTo(IntStream.range(0, 1000).boxed().toList());
    }

    private static int slowWhenEven(int number) {
        if (number % 2 == 0) {
            LockSupport.parkNanos(200_000);
        }
        return number;
    }

    @Test
    void takesNoMoreInputsThanAWindowAheadOfTheResults() throws InterruptedException {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        AtomicInteger widest = new AtomicInteger();
        Iterator<Integer> inputs =
                IntStream.range(0, 500).map(i -> taken.incrementAndGet()).iterator();

        InOrder.run(inputs, 2, i -> i, i -> widest.accumulateAndGet(taken.get() - given.getAndIncrement(), Math::max));

        assertThat(widest.get()).isLessThanOrEqualTo(12);
    }

    @Test
    void handsAResultOverWhileTheNextInputIsStillAwaited() throws Exception {
        BlockingQueue<Integer> results = new LinkedBlockingQueue<>();
        try (PipedOutputStream input = new PipedOutputStream();
                PipedInputStream stream = new PipedInputStream(input)) {
            Thread run = new Thread(() -> {
                try {
                    InOrder.run(bytes(stream), 2, i -> i, results::add);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            run.start();
            input.write(7);
            input.flush();

            assertThat(results.poll(20, TimeUnit.SECONDS)).isEqualTo(7);
            run.interrupt();
            run.join();
        }
    }

    private static Iterator<Integer> bytes(PipedInputStream stream) {
        return IntStream.generate(() -> {
                    try {
                        return stream.read();
                    } catch (java.io.IOException e) {
                        return -1;
                    }
                })
                .takeWhile(b -> b >= 0)
                .iterator();
    }

    @Test
    void endsWithTheFirstFaultOfTheWork() {
        assertThatThrownBy(() -> InOrder.run(
                        List.of(1, 2, 3).iterator(),
                        2,
                        i -> {
                            throw new IllegalArgumentException("no " + i);
                        },
                        i -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no 1");
    }
}
