package dev.huishang.domain.hj212;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The decoder says the same for every way of cutting a stream into reads.
class CutsTest {
  @Test
  void everyWayOfCuttingInTwo() {
    var stream = Streams.made(new Random(1), 6);
    var whole = Frames.decode(stream);
    for (int cut = 0; cut <= stream.length; cut++) {
      assertEquals(
          whole,
          Frames.decode(Arrays.copyOf(stream, cut), Arrays.copyOfRange(stream, cut, stream.length)),
          "cut at " + cut);
    }
  }

  @Test
  void everyWayOfCuttingAShortStream() {
    // all 2^15 ways of cutting sixteen bytes that hold the start of a frame after noise
    var stream = Frames.bytes("#\r##0#####0009ST");
    var whole = Frames.decode(stream);
    for (int cuts = 0; cuts < 1 << stream.length - 1; cuts++) {
      var reads = new ArrayList<byte[]>();
      int from = 0;
      for (int at = 1; at <= stream.length; at++) {
        if (at == stream.length || (cuts & 1 << at - 1) != 0) {
          reads.add(Arrays.copyOfRange(stream, from, at));
          from = at;
        }
      }
      assertEquals(whole, Frames.decode(reads.toArray(byte[][]::new)));
    }
  }

  @Test
  void byteByByteAndInSeededPieces() {
    Set<Reason> seen = EnumSet.noneOf(Reason.class);
    int frames = 0;
    for (int seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      var stream = Streams.made(random, 12);
      var whole = Frames.decode(stream);
      assertEquals(whole, Frames.decode(pieces(stream, random, 1)), "seed " + seed);
      for (int longest : new int[] {5, 90, 1_500}) {
        assertEquals(whole, Frames.decode(pieces(stream, random, longest)), "seed " + seed);
      }
      for (var decoded : whole) {
        switch (decoded) {
          case Rejection r -> seen.add(r.reason());
          case Frame _ -> frames++;
        }
      }
    }
    assertTrue(frames > 1_000, "the streams hold good frames: " + frames);
    var wanted = EnumSet.allOf(Reason.class);
    wanted.remove(Reason.LOST_PART); // said of joined packets, not of one stream's bytes
    assertEquals(wanted, seen, "the streams reach every refusal");
  }

  private static byte[][] pieces(byte[] stream, Random random, int longest) {
    List<byte[]> pieces = new ArrayList<>();
    for (int at = 0; at < stream.length; ) {
      int to = Math.min(stream.length, at + 1 + random.nextInt(longest));
      pieces.add(Arrays.copyOfRange(stream, at, to));
      at = to;
    }
    return pieces.toArray(byte[][]::new);
  }
}
