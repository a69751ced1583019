package dev.huishang.platform.world;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/// Reads the vendored places (made together with the base map).
final class Places {
  private final DataInputStream in;

  private Places(DataInputStream in) {
    this.in = in;
  }

  static List<Place> load() {
    try (var raw = Places.class.getResourceAsStream("places.bin")) {
      var inflated = new InflaterInputStream(Objects.requireNonNull(raw, "places.bin is missing"));
      return new Places(new DataInputStream(new BufferedInputStream(inflated, 1 << 16))).all();
    } catch (IOException e) {
      throw new UncheckedIOException("the places cannot be read", e);
    }
  }

  private List<Place> all() throws IOException {
    var places = new ArrayList<Place>();
    for (int n = number(); n > 0; n--) {
      int code = number();
      int parent = number();
      int level = number();
      var name = in.readUTF();
      var nameEn = in.readUTF();
      double lon = number() / 1e5;
      double lat = number() / 1e5;
      int points = number();
      var dx = new int[points];
      var dy = new int[points];
      for (int i = 0; i < points; i++) {
        dx[i] = number();
        dy[i] = number();
      }
      places.add(new Place(code, parent, level, name, nameEn, lon, lat, dx, dy));
    }
    return places;
  }

  private int number() throws IOException {
    long z = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.readUnsignedByte();
      z |= (long) (b & 0x7F) << shift;
      if (b < 0x80) {
        return (int) ((z >>> 1) ^ -(z & 1));
      }
    }
  }
}
