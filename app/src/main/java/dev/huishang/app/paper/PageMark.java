package dev.huishang.app.paper;

/// Something on a page beside its picture; points from the upper left corner.
sealed interface PageMark {
  /// The same elsewhere.
  PageMark moved(double dx, double dy);

  /// A line of words.
  ///
  /// @param y base line
  /// @param turn degrees against the clock
  /// @param alpha 0 to 1
  record Words(
      double x,
      double y,
      double size,
      boolean strong,
      int rgb,
      String text,
      double turn,
      double alpha)
      implements PageMark {
    Words(double x, double y, double size, boolean strong, int rgb, String text) {
      this(x, y, size, strong, rgb, text, 0, 1);
    }

    @Override
    public PageMark moved(double dx, double dy) {
      return new Words(x + dx, y + dy, size, strong, rgb, text, turn, alpha);
    }
  }

  /// A box, filled or hatched.
  record Box(double x, double y, double w, double h, int rgb, boolean hatched) implements PageMark {
    @Override
    public PageMark moved(double dx, double dy) {
      return new Box(x + dx, y + dy, w, h, rgb, hatched);
    }
  }
}
