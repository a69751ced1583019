package dev.huishang.bench.map;

import dev.huishang.map.Camera;
import java.util.Random;

/// Seeded points over the country: the same for every contender.
///
/// @param lon degrees
/// @param lat degrees
/// @param x Mercator abscissa, 0..1
/// @param y Mercator ordinate, 0..1
/// @param index of one of sixteen colours
record Seeded(double[] lon, double[] lat, double[] x, double[] y, int[] index) {
  /// The colours, `0xRRGGBB`.
  static final int[] COLOURS = {
    0x00E400, 0xFFFF00, 0xFF7E00, 0xFF0000, 0x99004C, 0x7E0023, 0x3399FF, 0x66CCCC, 0xCC99FF,
    0x999933, 0x669900, 0xCC6600, 0x0066CC, 0x990099, 0xFF99CC, 0xAAAAAA
  };

  static Seeded of(int n) {
    var random = new Random(42);
    var lon = new double[n];
    var lat = new double[n];
    var x = new double[n];
    var y = new double[n];
    var colour = new int[n];
    for (int i = 0; i < n; i++) {
      lon[i] = 73 + 62 * random.nextDouble();
      lat[i] = 18 + 36 * random.nextDouble();
      colour[i] = random.nextInt(COLOURS.length);
      x[i] = Camera.worldX(lon[i]);
      y[i] = Camera.worldY(lat[i]);
    }
    return new Seeded(lon, lat, x, y, colour);
  }

  int size() {
    return lon.length;
  }

  /// Colour of a point after so many changes of every colour.
  int colour(int point, int turn) {
    return (index[point] + turn) % COLOURS.length;
  }
}
