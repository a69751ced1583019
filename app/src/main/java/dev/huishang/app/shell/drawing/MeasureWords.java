package dev.huishang.app.shell.drawing;

import dev.huishang.app.shell.Texts;
import dev.huishang.map.drawing.Measure;
import dev.huishang.map.drawing.Place;
import java.util.Locale;

/// Lengths, areas and places in words, each with its unit.
///
/// @param texts the language of the screen
public record MeasureWords(Texts texts) {
  private static final double KILOMETRE = 1_000;
  private static final double SQUARE_KILOMETRE = 1_000_000;

  /// A measure; empty for what has none.
  public String say(Measure measure) {
    return switch (measure) {
      case Measure.None _ -> "";
      case Measure.Long(double metres) -> length(metres);
      case Measure.Large(double area, double around) ->
          texts.get("drawing.measure.area", area(area), length(around));
      case Measure.Crossing(double around) -> texts.get("drawing.measure.crossing", length(around));
    };
  }

  /// The same on the map: without the length around an area.
  public String brief(Measure measure) {
    return switch (measure) {
      case Measure.Large(double area, _) -> area(area);
      case Measure.Crossing _ -> texts.get("drawing.measure.undefined");
      case Measure.None _, Measure.Long _ -> say(measure);
    };
  }

  static String length(double metres) {
    return metres < KILOMETRE
        ? String.format(Locale.ROOT, "%.1f m", metres)
        : String.format(Locale.ROOT, "%,.2f km", metres / KILOMETRE);
  }

  static String area(double squareMetres) {
    return squareMetres < SQUARE_KILOMETRE
        ? String.format(Locale.ROOT, "%,.0f m²", squareMetres)
        : String.format(Locale.ROOT, "%,.2f km²", squareMetres / SQUARE_KILOMETRE);
  }

  /// A place in degrees, five decimals: about a metre.
  static String place(Place at) {
    return String.format(
        Locale.ROOT,
        "%.5f° %s  %.5f° %s",
        Math.abs(at.lon()),
        at.lon() < 0 ? "W" : "E",
        Math.abs(at.lat()),
        at.lat() < 0 ? "S" : "N");
  }
}
