package dev.huishang.app.paper;

/// A sheet of paper as a map is printed on it, at 300 dots per inch.
///
/// @param name A4 or A3
/// @param wide pixels
/// @param high pixels
public record PaperSize(String name, int wide, int high) {
  /// Dots per inch.
  public static final int DPI = 300;

  /// Device pixels per logical pixel, of which 96 are an inch: words are as large as on screen.
  public static final double SCALE = DPI / 96.0;

  private static final double POINTS = 72.0 / DPI;
  private static final double INCH = 25.4;

  /// ISO 216.
  public enum Format {
    A4(210, 297),
    A3(297, 420);

    private final int shortMm;
    private final int longMm;

    Format(int shortMm, int longMm) {
      this.shortMm = shortMm;
      this.longMm = longMm;
    }
  }

  /// A sheet lying or standing.
  public static PaperSize of(Format format, boolean landscape) {
    int longSide = (int) Math.round(format.longMm / INCH * DPI);
    int shortSide = (int) Math.round(format.shortMm / INCH * DPI);
    return landscape
        ? new PaperSize(format.name(), longSide, shortSide)
        : new PaperSize(format.name(), shortSide, longSide);
  }

  /// True where it lies.
  public boolean landscape() {
    return wide > high;
  }

  /// Points, of which 72 are an inch.
  public double width() {
    return points(wide);
  }

  /// Points.
  public double height() {
    return points(high);
  }

  static double points(double pixels) {
    return pixels * POINTS;
  }

  static double pixels(double points) {
    return points / POINTS;
  }
}
