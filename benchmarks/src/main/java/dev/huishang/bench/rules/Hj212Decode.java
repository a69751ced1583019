package dev.huishang.bench.rules;

import dev.huishang.domain.hj212.Decoded;
import dev.huishang.domain.hj212.Decoder;
import dev.huishang.domain.hj212.Frame;
import dev.huishang.domain.hj212.Keys;
import dev.huishang.wire.data.Hj212Files;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// The same stream of HJ 212 frames, read in pieces of 8 KiB by the decoder (check, limits, notes,
/// index of all items) and as one text by a bare parser with `indexOf` and `split` that checks
/// nothing. An operation is a frame.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Hj212Decode {
  private static final int FRAMES = 1_200;
  private static final int READ = 8_192;
  private byte[] stream = new byte[0];
  private Decoder decoder = new Decoder(Hj212Files.protocol(), Keys.NONE, frame -> {});
  private int frames;

  /// Reads the frames and makes the stream.
  @Setup
  public void prepare(Blackhole hole) throws IOException {
    try (var in = Hj212Decode.class.getResourceAsStream("hj212-frames.txt")) {
      var lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
      var all = new ByteArrayOutputStream();
      for (int i = 0; i < FRAMES; i++) {
        all.writeBytes((lines.get(i % lines.size()) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      }
      stream = all.toByteArray();
    }
    decoder = new Decoder(Hj212Files.protocol(), Keys.NONE, decoded -> take(decoded, hole));
  }

  private void take(Decoded decoded, Blackhole hole) {
    frames++;
    hole.consume(decoded);
  }

  /// The product.
  @Benchmark
  @OperationsPerInvocation(FRAMES)
  public int decode() {
    for (int at = 0; at < stream.length; at += READ) {
      decoder.feed(stream, at, Math.min(stream.length, at + READ));
    }
    return frames;
  }

  /// The product, every key and value made a text.
  @Benchmark
  @OperationsPerInvocation(FRAMES)
  public int decodeAndReadAll(Blackhole hole) {
    var reading =
        new Decoder(
            Hj212Files.protocol(),
            Keys.NONE,
            decoded -> {
              if (decoded instanceof Frame frame) {
                Map<String, String> items = new LinkedHashMap<>();
                items.put("MN", frame.mn());
                for (int i = 0; i < frame.items(); i++) {
                  items.put(frame.key(i), frame.value(i));
                }
                hole.consume(items);
              }
            });
    for (int at = 0; at < stream.length; at += READ) {
      reading.feed(stream, at, Math.min(stream.length, at + READ));
    }
    return frames;
  }

  /// The bare parser.
  @Benchmark
  @OperationsPerInvocation(FRAMES)
  public int indexOfAndSplit(Blackhole hole) {
    var text = new String(stream, StandardCharsets.US_ASCII);
    int seen = 0;
    for (int at = text.indexOf("##"); at >= 0; at = text.indexOf("##", at + 1)) {
      int cp = text.indexOf("CP=&&", at);
      Map<String, String> items = new LinkedHashMap<>();
      for (var field : text.substring(at + 6, cp).split(";", -1)) {
        put(items, field);
      }
      for (var group : text.substring(cp + 5, text.indexOf("&&", cp + 5)).split(";", -1)) {
        for (var item : group.split(",", -1)) {
          put(items, item);
        }
      }
      hole.consume(items);
      seen++;
    }
    return seen;
  }

  private static void put(Map<String, String> items, String field) {
    var parts = field.split("=", -1);
    if (parts.length == 2) {
      items.put(parts[0], parts[1]);
    }
  }
}
