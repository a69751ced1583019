package dev.huishang.map;

/// A stretch of border with one division on either side.
///
/// @param left code of the county to the left, 0 outside the country
/// @param right code of the county to the right, 0 outside the country
/// @param level 0 outline, 1 between provinces, 2 between cities, 3 between counties
/// @param line where it runs
record Border(int left, int right, int level, Line line) {
  static Border of(int left, int right, Line line) {
    int level =
        left == 0 || right == 0
            ? 0
            : left / 10_000 != right / 10_000 ? 1 : left / 100 != right / 100 ? 2 : 3;
    return new Border(left, right, level, line);
  }
}
