package dragoman.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Time the measuring thread had a processor, which other programs on the machine hardly change. The compiler's and the
 * collector's threads are not in it. JMH sums the fields over all iterations.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public long nanos;
    public long pages;
    public long bytes;

    private long started;

    @Setup(Level.Iteration)
    public void clear() {
        nanos = 0;
        pages = 0;
        bytes = 0;
    }

    void start() {
        started = THREADS.getCurrentThreadCpuTime();
    }

    void stop(int pageBytes) {
        nanos += THREADS.getCurrentThreadCpuTime() - started;
        pages++;
        bytes += pageBytes;
    }
}
