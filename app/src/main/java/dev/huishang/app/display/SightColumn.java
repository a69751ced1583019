package dev.huishang.app.display;

/// A column of the table of what is in view.
enum SightColumn {
  NAME(170, 140),
  KIND(80, 104),
  CLASS(112, 158),
  ITEM(84, 76),
  VALUE(80, 74),
  UNIT(80, 72),
  TIME(200, 228),
  AGE(100, 96),
  REGION(166, 160);

  private final double chinese;
  private final double english;

  SightColumn(double chinese, double english) {
    this.chinese = chinese;
    this.english = english;
  }

  /// Its least width, logical pixels: class, figure and time are never cut.
  double width(boolean inChinese) {
    return inChinese ? chinese : english;
  }

  /// By which column a table is sorted.
  ///
  /// @param descending the greatest first
  record Order(SightColumn by, boolean descending) {
    /// The worst class first.
    static final Order WORST = new Order(CLASS, true);
  }
}
