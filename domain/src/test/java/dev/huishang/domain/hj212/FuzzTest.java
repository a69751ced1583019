package dev.huishang.domain.hj212;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.huishang.wire.data.Hj212Files;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Mutated streams throw nothing and cost no more than 64 KiB a frame. The usual run takes a seeded
/// part; `-Dtest.jvm=-Dhuishang.fuzz=5000000` runs that many.
class FuzzTest {
  private static final int STREAMS = Integer.getInteger("huishang.fuzz", 60_000);
  private static final long SEED = Long.getLong("huishang.fuzz.seed", 212);
  private static final long MOST = 64 * 1024;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final Readings READINGS =
      new Readings(Hj212Files.factors(), SourceUnits.AS_PRINTED);
  private static final FrameDerivation EXPLAIN = new FrameDerivation(Frames.PROTOCOL, READINGS);

  @Test
  void nothingIsThrownAndNothingLargeIsAllocated() {
    var watch = new Watch();
    var random = new Random(SEED);
    for (int i = 0; i < STREAMS; i++) {
      var stream = Streams.mutated(Streams.made(random, 1 + random.nextInt(3)), random);
      var decoder = new Decoder(Frames.PROTOCOL, Keys.NONE, watch);
      int cut = stream.length == 0 ? 0 : random.nextInt(stream.length);
      watch.start();
      try {
        decoder.feed(stream, 0, cut);
        decoder.feed(stream, cut, stream.length);
        decoder.end();
      } catch (RuntimeException e) {
        throw new AssertionError("stream " + i + " of seed " + SEED, e);
      }
    }
    assertTrue(watch.most <= MOST, "most bytes for one frame: " + watch.most);
    assertTrue(watch.frames > STREAMS / 10, "good frames among them: " + watch.frames);
    assertTrue(watch.refused > STREAMS / 10, "refused among them: " + watch.refused);
    System.out.printf(
        "fuzz: %,d streams, %,d frames, %,d refused, at most %,d bytes for one%n",
        STREAMS, watch.frames, watch.refused, watch.most);
  }

  /// Counts, and measures what was allocated since the last frame or refusal; what it asks of a
  /// frame is part of the test.
  private static final class Watch implements Consumer<Decoded> {
    private long frames;
    private long refused;
    private long most;
    private long last;

    void start() {
      last = THREADS.getCurrentThreadAllocatedBytes();
    }

    @Override
    public void accept(Decoded decoded) {
      most = Math.max(most, THREADS.getCurrentThreadAllocatedBytes() - last);
      switch (decoded) {
        case Frame frame -> {
          frames++;
          frame.notes();
          READINGS.of(frame);
          frame.find("DataTime").ifPresent(DeviceTime::read);
          EXPLAIN.of(frame);
          new Encoder(Frames.PROTOCOL, Keys.NONE).encode(frame.content());
        }
        case Rejection rejection -> {
          refused++;
          EXPLAIN.of(rejection);
        }
      }
      start();
    }
  }
}
