package dev.huishang.domain.hj212;

import dev.huishang.domain.hj212.Rejection.BadEnd;
import dev.huishang.domain.hj212.Rejection.BadLength;
import dev.huishang.domain.hj212.Rejection.CutOff;
import dev.huishang.domain.hj212.Rejection.Noise;
import dev.huishang.domain.hj212.Rejection.Oversize;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Cuts frames from the bytes of one connection, by their length alone: `&&` and CR LF inside a
/// frame mean nothing. What it says depends on the bytes only, never on how they were cut into
/// reads. Not for two threads at once.
///
/// After a refused frame that ends where its length says, reading goes on behind it. Where the end
/// is wrong the length is not believed, and the next `##` with four digits behind its start is
/// tried; the bytes up to there belong to the refused frame.
public final class Decoder {
  private static final int NOISE_KEPT = 256;
  private static final int MARKS = FrameReader.BEFORE;
  private final Protocol protocol;
  private final FrameReader reader;
  private final Consumer<? super Decoded> out;
  private final byte[] held;
  private final byte[] noise = new byte[NOISE_KEPT];
  private int heldBytes;
  private long noiseBytes;
  private boolean blank = true;
  private boolean skipping;

  /// A decoder for one connection.
  ///
  /// @param out gets every frame and every refusal, in the order of the stream
  public Decoder(Protocol protocol, Keys keys, Consumer<? super Decoded> out) {
    this.protocol = protocol;
    this.out = out;
    reader = new FrameReader(protocol, keys);
    held = new byte[2 * (MARKS + protocol.maxSegment() + FrameReader.BEHIND)];
  }

  /// Takes the next bytes of the stream, those from `from` up to before `to`.
  public void feed(byte[] bytes, int from, int to) {
    int at = from;
    while (heldBytes > 0 && at < to) {
      int more = Math.min(held.length - heldBytes, to - at);
      System.arraycopy(bytes, at, held, heldBytes, more);
      int used = take(held, 0, heldBytes + more, false);
      if (used >= heldBytes) { // what was held is done with: go on in the bytes themselves
        at += used - heldBytes;
        heldBytes = 0;
      } else {
        at += more;
        heldBytes += more - used;
        System.arraycopy(held, used, held, 0, heldBytes);
      }
    }
    if (at < to) {
      int used = take(bytes, at, to, false);
      heldBytes = to - used;
      System.arraycopy(bytes, used, held, 0, heldBytes);
    }
  }

  /// The stream has ended: what is still held is refused.
  public void end() {
    int used = take(held, 0, heldBytes, true);
    if (used < heldBytes) {
      out.accept(new CutOff(text(held, used, heldBytes)));
    }
    heldBytes = 0;
    endNoise();
    skipping = false;
  }

  /// Takes what can be decided; returns the first byte that needs more behind it.
  private int take(byte[] b, int from, int to, boolean last) {
    int at = from;
    while (at < to) {
      int length = length(b, at, to);
      if (length == OPEN && !last) {
        return at;
      }
      if (length == OPEN && b[at] == '#' && to - at > 1) {
        return at;
      }
      if (length < 0) {
        at = noMark(b, at, length);
        continue;
      }
      endNoise();
      skipping = false;
      if (length > protocol.maxSegment()) {
        out.accept(new Oversize(length, text(b, at, at + MARKS)));
        skipping = true;
        at++;
        continue;
      }
      int end = at + MARKS + length + FrameReader.BEHIND;
      if (end > to) {
        if (!last) {
          return at;
        }
        out.accept(new CutOff(text(b, at, to)));
        skipping = true;
        at++;
      } else if (b[end - 2] != '\r' || b[end - 1] != '\n') {
        out.accept(new BadEnd(length, text(b, at, end)));
        skipping = true;
        at++;
      } else {
        out.accept(reader.read(b, at, end));
        at = end;
      }
    }
    return at;
  }

  private static final int OPEN = -1;
  private static final int NO_FRAME = -2;
  private static final int NO_LENGTH = -3;

  /// The length of the frame that begins here, or why none does: [#OPEN] where more bytes are
  /// needed to tell.
  private static int length(byte[] b, int at, int to) {
    if (b[at] != '#') {
      return NO_FRAME;
    }
    if (at + 1 == to) {
      return OPEN;
    }
    if (b[at + 1] != '#') {
      return NO_FRAME;
    }
    if (to - at < MARKS) {
      return OPEN;
    }
    int length = Words.number(b, at + 2, at + MARKS);
    return length < 0 ? NO_LENGTH : length;
  }

  private int noMark(byte[] b, int at, int why) {
    if (skipping) {
      return at + 1;
    }
    if (why == NO_LENGTH) {
      endNoise();
      out.accept(new BadLength(text(b, at, at + MARKS)));
      skipping = true;
      return at + 1;
    }
    if (noiseBytes < NOISE_KEPT) {
      noise[(int) noiseBytes] = b[at];
    }
    noiseBytes++;
    blank &= b[at] == '\r' || b[at] == '\n';
    return at + 1;
  }

  /// Blank lines between frames are no fault.
  private void endNoise() {
    if (noiseBytes > 0 && !blank) {
      out.accept(new Noise(noiseBytes, text(noise, 0, (int) Math.min(noiseBytes, NOISE_KEPT))));
    }
    noiseBytes = 0;
    blank = true;
  }

  private static String text(byte[] b, int from, int to) {
    return new String(b, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
