package dev.huishang.map;

/// Which small islands must never disappear from the map.
final class Islets {
  /// True for islands south of Hainan inside the dashes, and for 钓鱼岛 and 赤尾屿.
  static boolean guarded(Line line) {
    boolean southSea = line.north() < 2_130_000 && line.west() > 10_800_000 && !hainan(line);
    return southSea || diaoyu(line);
  }

  /// 钓鱼岛, 赤尾屿 and what lies between.
  static boolean diaoyu(Line line) {
    return line.west() > 12_330_000 && line.north() < 2_620_000 && line.south() > 2_540_000;
  }

  private static boolean hainan(Line line) {
    return line.west() < 11_120_000 && line.south() > 1_780_000;
  }

  private Islets() {}
}
