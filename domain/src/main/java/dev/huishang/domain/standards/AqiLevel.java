package dev.huishang.domain.standards;

/// Levels of the air quality index (HJ 633 table 2).
public enum AqiLevel {
  EXCELLENT(50, "优", "Excellent"),
  GOOD(100, "良", "Good"),
  LIGHT(150, "轻度污染", "Lightly polluted"),
  MODERATE(200, "中度污染", "Moderately polluted"),
  HEAVY(300, "重度污染", "Heavily polluted"),
  SEVERE(500, "严重污染", "Severely polluted");

  private final int upTo;
  private final String zh;
  private final String en;

  AqiLevel(int upTo, String zh, String en) {
    this.upTo = upTo;
    this.zh = zh;
    this.en = en;
  }

  /// The level of an index value.
  public static AqiLevel of(int aqi) {
    for (var level : values()) {
      if (aqi <= level.upTo) {
        return level;
      }
    }
    return SEVERE;
  }

  /// Chinese word.
  public String zh() {
    return zh;
  }

  /// English word.
  public String en() {
    return en;
  }
}
