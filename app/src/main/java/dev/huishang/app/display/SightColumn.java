package dev.huishang.app.display;

/// A column of the table of what is in view.
enum SightColumn {
  NAME(190),
  KIND(80),
  CLASS(112),
  ITEM(90),
  VALUE(80),
  UNIT(80),
  TIME(200),
  AGE(100),
  REGION(220);

  /// Its least width, logical pixels: a figure and a time are never cut.
  final double width;

  SightColumn(double width) {
    this.width = width;
  }

  /// By which column a table is sorted.
  ///
  /// @param descending the greatest first
  record Order(SightColumn by, boolean descending) {
    /// The worst class first.
    static final Order WORST = new Order(CLASS, true);
  }
}
