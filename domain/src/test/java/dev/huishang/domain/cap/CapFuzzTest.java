package dev.huishang.domain.cap;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Mutated messages: nothing is thrown, whatever comes. `huishang.cap.fuzz` sets how many (the full
/// run is 200000).
class CapFuzzTest {
  private static final int SHORT_RUN = 6_000;
  private static final long SEED = 20260301;
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          "&#0;",
          "&lt;",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?x",
          "?>",
          "<!DOCTYPE a>",
          "</alert>",
          "<info>",
          " ",
          ",",
          "+",
          "24:00:00",
          "-",
          "\0",
          "\uFEFF",
          "xsi:type=\"x\"",
          "xmlns=\"\"",
          "9999999999999999999",
          "Cancel",
          "Update",
          "Red");

  private static final List<String> WORDS =
      List.of(
          "",
          " ",
          "Actual",
          "Test",
          "Update",
          "Cancel",
          "Red",
          "Extreme",
          "a,b,c",
          ",,",
          "a,b,2026-03-01T08:00:00+08:00",
          "2026-02-30 08:00:00+08:00",
          "2026-03-01T24:00:00+08:00",
          "0000-01-01T00:00:00+00:00",
          "9999-12-31T23:59:59-14:00",
          "39,115 39,118 41,118 39,115",
          "+1,2, 3,4",
          "1e400,NaN 0",
          "-91,181 -1",
          "zh-CN",
          "11000041600000_20260301080000_0",
          "\uD83C\uDF0A二",
          "&#13;&#x9;",
          "x".repeat(5000));

  @Test
  void nothingIsThrownWhateverComes() throws IOException {
    int wanted = Integer.getInteger("huishang.cap.fuzz", SHORT_RUN);
    var seeds = seeds();
    var random = new Random(SEED);
    Map<CapReading.Fault, Integer> refused = new EnumMap<>(CapReading.Fault.class);
    var recent = new ArrayList<CapMessage>();
    int read = 0;
    for (int i = 0; i < wanted; i++) {
      var bytes = mutated(seeds.get(random.nextInt(seeds.size())), random);
      switch (Texts.READER.read(bytes)) {
        case CapReading.Refused no -> refused.merge(no.fault(), 1, Integer::sum);
        case CapReading.Read r -> {
          read++;
          recent.add(r.message());
          explain(r, recent);
        }
      }
      if (recent.size() > 8) {
        recent.clear();
      }
    }
    System.out.println("mutated messages: " + wanted + ", read " + read + ", refused " + refused);
    int seen = read;
    assertTrue(read > wanted / 20, () -> "too few are still messages: " + seen);
    assertTrue(refused.size() >= 6, () -> "too few kinds of fault: " + refused);
  }

  private static void explain(CapReading.Read r, List<CapMessage> recent) {
    var now = Instant.parse("2020-01-01T00:00:00Z");
    var lives = LifeCycle.of(recent, now, null);
    var explained = new CapExplained(Texts.RULES.national(), now);
    var derivation = explained.of(r, new CapSignature.Absent(), lives);
    assertTrue(!derivation.value().nothing());
  }

  private static List<byte[]> seeds() throws IOException {
    var seeds = new ArrayList<byte[]>();
    try (var files = Files.list(Samples.need("cap"))) {
      for (var file : files.sorted().toList()) {
        if (Files.size(file) < 30_000) {
          seeds.add(Files.readAllBytes(file));
        }
      }
    }
    var own =
        Texts.alert(
            "A", "2026-03-01 08:00:00+08:00", "Actual", "Update", "a,b,2026-03-01 07:00:00+08:00");
    for (int i = 0; i < 6; i++) {
      seeds.add(Texts.bytes(own)); // short ones leave room for many
    }
    return seeds;
  }

  private static byte[] mutated(byte[] seed, Random random) {
    var bytes = seed.clone();
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes && bytes.length > 8; i++) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
      switch (random.nextInt(12)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes = spliced(bytes, at, to, new byte[0]);
        case 3 -> bytes = spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
        case 4 -> bytes = spliced(bytes, at, at, piece(PIECES, random));
        case 5 -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
        case 6, 7 -> bytes = line(bytes, at, random.nextBoolean());
        default -> bytes = text(bytes, at, piece(WORDS, random));
      }
    }
    return bytes;
  }

  private static byte[] piece(List<String> pieces, Random random) {
    return Texts.bytes(pieces.get(random.nextInt(pieces.size())));
  }

  /// Without the line around a place, or with it twice.
  private static byte[] line(byte[] bytes, int at, boolean twice) {
    int from = at;
    while (from > 0 && bytes[from - 1] != '\n') {
      from--;
    }
    int to = at;
    while (to < bytes.length && bytes[to] != '\n') {
      to++;
    }
    var line = Arrays.copyOfRange(bytes, from, to);
    return twice ? spliced(bytes, to, to, line) : spliced(bytes, from, to, new byte[0]);
  }

  /// With another text in the element after a place.
  private static byte[] text(byte[] bytes, int at, byte[] in) {
    int from = at;
    while (from < bytes.length && bytes[from] != '>') {
      from++;
    }
    int to = from;
    while (to < bytes.length && bytes[to] != '<') {
      to++;
    }
    return to >= bytes.length ? bytes : spliced(bytes, from + 1, to, in);
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] in) {
    var out = new byte[bytes.length - (to - from) + in.length];
    System.arraycopy(bytes, 0, out, 0, from);
    System.arraycopy(in, 0, out, from, in.length);
    System.arraycopy(bytes, to, out, from + in.length, bytes.length - to);
    return out;
  }
}
