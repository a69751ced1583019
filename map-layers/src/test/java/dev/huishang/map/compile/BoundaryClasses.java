package dev.huishang.map.compile;

/// Class of a boundary line by the centre of its box: 0 South China Sea dash, 1 undefined
/// international, 2 SAR boundary, 3 provincial at sea.
final class BoundaryClasses {
  private static final double[][] DASHES = {
    {108.1, 108.4, 5.9, 7.2}, {109.2, 110.0, 15.1, 16.3}, {110.0, 110.4, 11.2, 12.3},
    {111.7, 113.0, 3.3, 3.8}, {115.4, 116.3, 7.1, 8.1}, {118.4, 119.05, 10.8, 12.1},
    {119.0, 119.1, 14.9, 16.1}, {119.4, 120.1, 17.9, 19.1}, {121.1, 122.0, 20.7, 21.8},
    {122.6, 122.9, 23.6, 24.7}
  };

  static int of(int[] x, int[] y) {
    double lon = centre(x);
    double lat = centre(y);
    for (var box : DASHES) {
      if (in(lon, lat, box)) {
        return 0;
      }
    }
    if (in(lon, lat, new double[] {73.8, 75.3, 37.1, 38.8})) {
      return 1;
    }
    return in(lon, lat, new double[] {113.7, 114.6, 22.1, 22.6}) ? 2 : 3;
  }

  private static boolean in(double lon, double lat, double[] box) {
    return lon >= box[0] && lon <= box[1] && lat >= box[2] && lat <= box[3];
  }

  private static double centre(int[] v) {
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    for (int i : v) {
      low = Math.min(low, i);
      high = Math.max(high, i);
    }
    return (low + high) / 2e5;
  }

  private BoundaryClasses() {}
}
