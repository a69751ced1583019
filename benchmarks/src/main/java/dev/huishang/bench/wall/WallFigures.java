package dev.huishang.bench.wall;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.stream.LongStream;

/// Pulses of a wall, frames of its replay, and the heap at both ends. Beside the time a pulse took
/// stands the processor time of the two threads that make it, which other work on the machine does
/// not lengthen.
final class WallFigures {
  private static final long LONG = 50_000_000L;
  private long first;
  private long last;
  private long worst;
  private int pulses;
  private int late;
  private int frames;
  private long before;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long[] makers = {};
  private long work;
  private long mostWork;
  private long allWork;
  private int workedLong;

  private long spent() {
    return LongStream.of(makers).map(threads::getThreadCpuTime).sum();
  }

  /// Called on the FX thread.
  void begin() {
    makers =
        Thread.getAllStackTraces().keySet().stream()
            .filter(t -> t == Thread.currentThread() || t.getName().startsWith("QuantumRenderer"))
            .mapToLong(Thread::threadId)
            .toArray();
    before = used();
  }

  void pulse(long now) {
    long spent = spent();
    if (pulses++ == 0) {
      first = now;
    } else {
      mostWork = Math.max(mostWork, spent - work);
      allWork += spent - work;
      workedLong += spent - work > LONG ? 1 : 0;
      worst = Math.max(worst, now - last);
      late += now - last > LONG ? 1 : 0;
    }
    last = now;
    work = spent;
  }

  void frame() {
    frames++;
  }

  double seconds() {
    return pulses == 0 ? 0 : (last - first) / 1e9;
  }

  /// Bytes of heap after it was collected.
  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  String json() {
    double seconds = seconds();
    return String.format(
        Locale.ROOT,
        "{\"worstPulseMs\":%.1f,\"over50\":%d,\"pulses\":%d,\"framesPerSecond\":%.2f,"
            + "\"worstWorkMs\":%.1f,\"workOver50\":%d,\"meanWorkMs\":%.1f,"
            + "\"heapStartMiB\":%.1f,\"heapEndMiB\":%.1f,\"seconds\":%.1f}",
        worst / 1e6,
        late,
        pulses,
        frames / seconds,
        mostWork / 1e6,
        workedLong,
        allWork / 1e6 / Math.max(1, pulses - 1),
        before / 1048576.0,
        used() / 1048576.0,
        seconds);
  }
}
