package dev.huishang.map.compile;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Writes the base map's own form: variable-length numbers and lines with a detail level per
/// vertex.
final class Out {
  private final DataOutputStream out;

  Out(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  void number(long v) throws IOException {
    long z = (v << 1) ^ (v >> 63);
    while ((z & ~0x7FL) != 0) {
      out.writeByte((int) (z & 0x7F | 0x80));
      z >>>= 7;
    }
    out.writeByte((int) z);
  }

  void text(String text) throws IOException {
    out.writeUTF(text);
  }

  void line(int[] x, int[] y) throws IOException {
    var detail = Detail.of(x, y);
    number(x.length);
    int px = 0;
    int py = 0;
    for (int i = 0; i < x.length; i++) {
      number((long) (x[i] - px) * 4 + detail[i]);
      number(y[i] - py);
      px = x[i];
      py = y[i];
    }
  }

  void close() throws IOException {
    out.close();
  }
}
