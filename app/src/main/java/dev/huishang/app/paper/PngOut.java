package dev.huishang.app.paper;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a PNG row by row, so that a sheet of paper takes little memory. Each row is stored as its
/// difference from the one above, which also suits a picture in a PDF.
final class PngOut implements AutoCloseable {
  private static final byte UP = 2;
  private static final byte[] HEAD = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final double INCH = 0.0254;
  private final DataOutputStream out;
  private final Deflater deflater = new Deflater(6);
  private final byte[] packed = new byte[1 << 16];
  private final Rows rows;

  PngOut(OutputStream to, int width, int height, int dpi) throws IOException {
    out = new DataOutputStream(to);
    rows = new Rows(width);
    out.write(HEAD);
    chunk(
        "IHDR",
        b -> {
          b.writeInt(width);
          b.writeInt(height);
          b.write(new byte[] {8, 2, 0, 0, 0}); // 8 bits, RGB
        });
    int perMetre = (int) Math.round(dpi / INCH);
    chunk(
        "pHYs",
        b -> {
          b.writeInt(perMetre);
          b.writeInt(perMetre);
          b.write(1);
        });
  }

  /// Rows of a picture as PNG and the flate filter of PDF store them.
  static final class Rows {
    private final int width;
    private final byte[] above;
    private final byte[] row;

    Rows(int width) {
      this.width = width;
      above = new byte[width * 3];
      row = new byte[width * 3 + 1];
    }

    /// The next row.
    ///
    /// @return valid until the next call
    byte[] of(int[] pixels, int from) {
      row[0] = UP;
      for (int i = 0; i < width; i++) {
        int rgb = pixels[from + i];
        for (int c = 0; c < 3; c++) {
          byte value = (byte) (rgb >> 16 - 8 * c);
          row[1 + i * 3 + c] = (byte) (value - above[i * 3 + c]);
          above[i * 3 + c] = value;
        }
      }
      return row;
    }
  }

  /// The next rows.
  void rows(int[] pixels) throws IOException {
    for (int from = 0; from < pixels.length; from += rows.width) {
      deflater.setInput(rows.of(pixels, from));
      while (!deflater.needsInput()) {
        drain();
      }
    }
  }

  private void drain() throws IOException {
    int n = deflater.deflate(packed);
    if (n > 0) {
      chunk("IDAT", b -> b.write(packed, 0, n));
    }
  }

  /// Writes what is left and the end; the stream below stays open.
  void finish() throws IOException {
    deflater.finish();
    while (!deflater.finished()) {
      drain();
    }
    chunk("IEND", b -> {});
    out.flush();
  }

  private interface Body {
    void write(DataOutputStream to) throws IOException;
  }

  private void chunk(String type, Body body) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var data = new DataOutputStream(bytes);
    data.write(type.getBytes(StandardCharsets.US_ASCII));
    body.write(data);
    var crc = new CRC32();
    crc.update(bytes.toByteArray());
    out.writeInt(bytes.size() - 4);
    bytes.writeTo(out);
    out.writeInt((int) crc.getValue());
  }

  @Override
  public void close() {
    deflater.end();
  }
}
