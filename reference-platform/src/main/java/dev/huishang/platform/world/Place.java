package dev.huishang.platform.world;

/// A division with points inside it where stations can stand.
///
/// @param code division code
/// @param parent code above, 0 for the nation
/// @param level 0 nation to 3 county; 4 is land without a division
/// @param name Chinese name
/// @param nameEn English name or pinyin
/// @param lon label point
/// @param lat label point
/// @param dx offsets of the points in 1e-5 degrees
/// @param dy offsets of the points in 1e-5 degrees
record Place(
    int code,
    int parent,
    int level,
    String name,
    String nameEn,
    double lon,
    double lat,
    int[] dx,
    int[] dy) {
  int province() {
    return code / 10_000 * 10_000;
  }

  /// City whose mean a station here feeds: the prefecture, or the municipality, or itself.
  int city() {
    return parent % 100 == 0 && parent != 0 ? parent : code;
  }

  double lonOf(int i) {
    return lon + dx[i % dx.length] / 1e5;
  }

  double latOf(int i) {
    return lat + dy[i % dy.length] / 1e5;
  }

  /// True where the ministry's own networks stand.
  boolean mainland() {
    return code < 710_000;
  }
}
