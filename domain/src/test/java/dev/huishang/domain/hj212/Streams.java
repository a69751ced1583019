package dev.huishang.domain.hj212;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Seeded streams as a bad line delivers them: good frames, damaged ones, noise between.
final class Streams {
  private static final List<byte[]> GOOD =
      Frames.printed().stream().map(Frames.Sample::bytes).toList();
  private static final byte[] SEALED = Frames.sealed();
  private static final byte[] MARKS = Frames.bytes("##0123456789;,=&CP\r\n");

  /// A stream of that many pieces; the same seed gives the same bytes.
  static byte[] made(Random random, int pieces) {
    var out = new ByteArrayOutputStream();
    for (int i = 0; i < pieces; i++) {
      out.writeBytes(piece(random));
    }
    return out.toByteArray();
  }

  private static byte[] piece(Random random) {
    var good = GOOD.get(random.nextInt(GOOD.size()));
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> good;
      case 3 -> SEALED;
      case 4 -> Arrays.copyOf(good, random.nextInt(good.length));
      case 5 -> Frames.frame("ST=31;CN=2011;MN=1;Flag=" + random.nextInt(300) + ";CP=&&a=\u0007&&");
      case 6 -> Frames.frame("ST=31;CN=2011;Flag=5;CP=&&a=1" + (random.nextBoolean() ? "&&" : ""));
      case 7 -> Frames.bytes("##" + random.nextInt(10_000) + "QN=&&\r\n");
      case 8 -> noise(random);
      default -> mutated(good, random);
    };
  }

  /// Bytes that are rich in the marks of the protocol.
  static byte[] noise(Random random) {
    var noise = new byte[random.nextInt(40)];
    for (int i = 0; i < noise.length; i++) {
      noise[i] =
          random.nextInt(4) == 0 ? (byte) random.nextInt() : MARKS[random.nextInt(MARKS.length)];
    }
    return noise;
  }

  /// The frame with a few bytes changed, left out or put in.
  static byte[] mutated(byte[] frame, Random random) {
    var out = frame;
    for (int n = 1 + random.nextInt(3); n > 0 && out.length > 0; n--) {
      int at = random.nextInt(out.length);
      out =
          switch (random.nextInt(4)) {
            case 0 -> Frames.join(Arrays.copyOf(out, at), rest(out, at + 1));
            case 1 -> Frames.join(Arrays.copyOf(out, at), noise(random), rest(out, at));
            default -> changed(out, at, random);
          };
    }
    return out;
  }

  private static byte[] rest(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
  }

  private static byte[] changed(byte[] bytes, int at, Random random) {
    var changed = bytes.clone();
    changed[at] = (byte) random.nextInt();
    return changed;
  }

  private Streams() {}
}
