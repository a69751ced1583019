package dev.huishang.map;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

/// Reads the vendored binary: numbers of variable length, lines with a detail level per vertex.
final class BaseMapFile {
  private final DataInputStream in;

  BaseMapFile(InputStream raw) throws IOException {
    for (byte expected : "HSMAP1\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)) {
      if (raw.read() != expected) {
        throw new IOException("basemap.bin is not a base map of this format");
      }
    }
    in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(raw), 1 << 16));
  }

  long number() throws IOException {
    long z = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.readUnsignedByte();
      z |= (long) (b & 0x7F) << shift;
      if (b < 0x80) {
        return (z >>> 1) ^ -(z & 1);
      }
    }
  }

  int whole() throws IOException {
    return Math.toIntExact(number());
  }

  String text() throws IOException {
    return in.readUTF();
  }

  Line line() throws IOException {
    int n = whole();
    var x = new int[n];
    var y = new int[n];
    var detail = new byte[n];
    int px = 0;
    int py = 0;
    for (int i = 0; i < n; i++) {
      long packed = number();
      detail[i] = (byte) (packed & 3);
      px += (int) (packed >> 2);
      py += whole();
      x[i] = px;
      y[i] = py;
    }
    return Line.of(x, y, detail);
  }

  List<Line> lines() throws IOException {
    int n = whole();
    var lines = new ArrayList<Line>(n);
    for (int i = 0; i < n; i++) {
      lines.add(line());
    }
    return lines;
  }
}
