package dev.huishang.map;

/// The inset of the South China Sea at the lower right: shown where the map reaches the south tip
/// of Hainan but not the whole sea, and always on top of everything else. Over the whole country it
/// stands beside 台湾省, 钓鱼岛 and 赤尾屿, or below them; never on them.
final class Inset {
  static final double WEST = 105.6;
  static final double SOUTH = 2.6;
  static final double EAST = 123.4;
  static final double NORTH = 25.0;
  private static final double MARGIN = 12;

  /// Logical pixels; lower than the least the names of the islands do not fit.
  private static final double LEAST = 150;

  private static final double MOST = 290;
  private static final double SHARE = 0.27;

  /// The land of the whole country with a little around it.
  private static final double[] COUNTRY = {72.5, 16.2, 136.2, 54.6};

  /// East of 赤尾屿 and south of 台湾岛 with its islands.
  private static final double ISLANDS_EAST = 124.8;

  private static final double ISLANDS_SOUTH = 21.8;
  private static final double APART = 6;

  /// South of 曾母暗沙 and of the last dash.
  private static final double SEA_SOUTH = 3.4;

  /// Above the land at most, where height is left over: the panels over the map stand there.
  private static final double HEAD = 40;

  /// True where this view needs the inset.
  ///
  /// @param foot device pixels of the strip at the lower edge, which may cover no island either
  static boolean needed(View view, int foot) {
    boolean hainan =
        view.south < 1_815_000
            && view.north > 1_815_000
            && view.west < 10_950_000
            && view.east > 10_950_000;
    boolean whole =
        view.y(SEA_SOUTH) <= view.height - foot
            && view.west <= 10_800_000
            && view.east >= 12_290_000;
    return hainan && !whole;
  }

  /// Left, top, width, height in device pixels.
  static int[] box(int width, int height, double scale) {
    double h = high(width / scale, height / scale);
    int ph = (int) Math.round(h * scale);
    int pw = (int) Math.round(h * ratio() * scale);
    int gap = (int) Math.round(MARGIN * scale);
    return new int[] {width - gap - pw, height - gap - ph, pw, ph};
  }

  static Camera camera(int width, int height, double scale) {
    return Camera.fit(WEST, SOUTH, EAST, NORTH, width / scale, height / scale);
  }

  /// The whole country in a window of so many logical pixels, with room for the inset.
  static Camera home(double width, double height) {
    var fit = Camera.fit(COUNTRY[0], COUNTRY[1], COUNTRY[2], COUNTRY[3], width, height);
    double size = fit.worldSize();
    if (!beside(fit, width, height)) {
      double tip = Camera.worldY(ISLANDS_SOUTH) - Camera.worldY(COUNTRY[3]);
      double below = (height - MARGIN - LEAST - APART - HEAD) / tip;
      double east = Camera.worldX(ISLANDS_EAST) - Camera.worldX(fit.lon());
      double beside = (width / 2 - APART - MARGIN - wide(height)) / east;
      size = Math.clamp(Math.max(below, beside * (1 - 1e-9)), size * 0.6, size);
    }
    double used = (Camera.worldY(COUNTRY[1]) - Camera.worldY(COUNTRY[3])) * size;
    double head = Math.clamp((height - used) / 2, 0, HEAD);
    double middle = Camera.worldY(COUNTRY[3]) + (height / 2 - head) / size;
    return new Camera(fit.lon(), Camera.lat(middle), Math.log(size / 256) / Math.log(2));
  }

  private static double high(double width, double height) {
    double normal = normal(height);
    var home = home(width, height);
    if (beside(home, width, height)) {
      return normal;
    }
    double down = Camera.worldY(ISLANDS_SOUTH) - Camera.worldY(home.lat());
    double below = height / 2 - down * home.worldSize() - MARGIN - APART;
    return Math.clamp(below, Math.min(LEAST, normal), normal);
  }

  /// True where the inset at its normal size lies east of the islands.
  private static boolean beside(Camera camera, double width, double height) {
    double east = Camera.worldX(ISLANDS_EAST) - Camera.worldX(camera.lon());
    return width / 2 + east * camera.worldSize() + APART <= width - MARGIN - wide(height);
  }

  private static double normal(double height) {
    return Math.clamp(height * SHARE, LEAST, MOST);
  }

  private static double wide(double height) {
    return normal(height) * ratio();
  }

  private static double ratio() {
    return (Camera.worldX(EAST) - Camera.worldX(WEST))
        / (Camera.worldY(SOUTH) - Camera.worldY(NORTH));
  }

  private Inset() {}
}
