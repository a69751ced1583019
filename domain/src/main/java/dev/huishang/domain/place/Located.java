package dev.huishang.domain.place;

/// A position brought to CGCS2000, or why it is none.
public sealed interface Located {
  /// A position in CGCS2000.
  ///
  /// @param position where it is
  /// @param declared system it came in
  /// @param moved true when it was shifted back
  record At(Position position, Crs declared, boolean moved) implements Located {}

  /// No position on Earth, or one that only a mistake gives.
  record Impossible(Problem problem) implements Located {}

  /// What is wrong with a position.
  enum Problem {
    NOT_A_NUMBER("不是数 not a number"),
    OUT_OF_RANGE("超出经纬度范围 outside the range of degrees"),
    SWAPPED("经纬度颠倒 longitude and latitude swapped"),
    ZERO("零点,常为缺测 zero, which stands for nothing");

    private final String words;

    Problem(String words) {
      this.words = words;
    }

    /// The problem in both languages.
    public String words() {
      return words;
    }
  }
}
