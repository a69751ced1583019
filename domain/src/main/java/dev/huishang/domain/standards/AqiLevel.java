package dev.huishang.domain.standards;

/// Levels of the air quality index (HJ 633 table 2); the bounds stand in the data file, see
/// [AqiRules#level].
public enum AqiLevel {
  EXCELLENT("优", "Excellent"),
  GOOD("良", "Good"),
  LIGHT("轻度污染", "Lightly polluted"),
  MODERATE("中度污染", "Moderately polluted"),
  HEAVY("重度污染", "Heavily polluted"),
  SEVERE("严重污染", "Severely polluted");

  private final String zh;
  private final String en;

  AqiLevel(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// Chinese word.
  public String zh() {
    return zh;
  }

  /// English word.
  public String en() {
    return en;
  }

  /// True for the days that count as good: 优 and 良.
  public boolean good() {
    return compareTo(GOOD) <= 0;
  }

  /// True for the days that count as heavily polluted: 重度 and 严重.
  public boolean heavy() {
    return compareTo(HEAVY) >= 0;
  }
}
