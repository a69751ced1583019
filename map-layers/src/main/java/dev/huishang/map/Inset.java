package dev.huishang.map;

/// The inset of the South China Sea at the lower right: shown where the map reaches the south tip
/// of Hainan but not the whole sea, and always on top of everything else.
final class Inset {
  static final double WEST = 105.6;
  static final double SOUTH = 2.6;
  static final double EAST = 123.4;
  static final double NORTH = 25.0;
  private static final double MARGIN = 12;

  /// True where this view needs the inset.
  static boolean needed(View view) {
    boolean hainan =
        view.south < 1_815_000
            && view.north > 1_815_000
            && view.west < 10_950_000
            && view.east > 10_950_000;
    boolean whole = view.south <= 380_000 && view.west <= 10_800_000 && view.east >= 12_290_000;
    return hainan && !whole;
  }

  /// Left, top, width, height in device pixels.
  static int[] box(int width, int height, double scale) {
    double ratio =
        (Camera.worldX(EAST) - Camera.worldX(WEST)) / (Camera.worldY(SOUTH) - Camera.worldY(NORTH));
    double h = Math.clamp(height / scale * 0.27, 150, 290);
    int ph = (int) Math.round(h * scale);
    int pw = (int) Math.round(h * ratio * scale);
    int gap = (int) Math.round(MARGIN * scale);
    return new int[] {width - gap - pw, height - gap - ph, pw, ph};
  }

  static Camera camera(int width, int height, double scale) {
    return Camera.fit(WEST, SOUTH, EAST, NORTH, width / scale, height / scale);
  }

  private Inset() {}
}
