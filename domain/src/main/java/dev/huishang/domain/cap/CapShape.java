package dev.huishang.domain.cap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the text of a `polygon` or `circle` means. CAP writes latitude first.
public sealed interface CapShape {
  /// A place; WGS 84 degrees.
  record Place(double lat, double lon) {}

  /// A polygon.
  ///
  /// @param points its corners; the last equals the first where `closed`
  /// @param closed false where the last point differs from the first
  /// @param loose true where signs, commas or blanks are not as the standard writes them
  record Ring(List<Place> points, boolean closed, boolean loose) implements CapShape {}

  /// A circle; a radius of 0 is a point.
  record Circle(Place centre, double km) implements CapShape {}

  /// Nothing there.
  record Nothing() implements CapShape {}

  /// No shape.
  record Unreadable(String why) implements CapShape {}

  /// A polygon: pairs `lat,lon`, at least four. A leading plus and a trailing comma are seen and
  /// read.
  static CapShape polygon(String text) {
    var stripped = text.strip();
    if (stripped.isEmpty()) {
      return new Nothing();
    }
    var points = new ArrayList<Place>();
    boolean loose = stripped.indexOf('+') >= 0;
    for (var piece : stripped.split("\\s+")) {
      boolean trailing = piece.endsWith(",");
      loose |= trailing;
      var point = place(trailing ? piece.substring(0, piece.length() - 1) : piece);
      if (point == null) {
        return new Unreadable(piece);
      }
      points.add(point);
    }
    return points.size() < 4
        ? new Unreadable(points.size() + " points")
        : new Ring(List.copyOf(points), points.getFirst().equals(points.getLast()), loose);
  }

  /// A circle: `lat,lon radius`.
  static CapShape circle(String text) {
    var pieces = text.strip().split("\\s+");
    if (pieces.length == 1 && pieces[0].isEmpty()) {
      return new Nothing();
    }
    var centre = place(pieces[0]);
    var km = pieces.length == 2 ? number(pieces[1]) : null;
    return centre == null || km == null || km < 0
        ? new Unreadable(text.strip())
        : new Circle(centre, km);
  }

  private static @Nullable Place place(String pair) {
    var parts = pair.split(",", -1);
    var lat = parts.length == 2 ? number(parts[0]) : null;
    var lon = parts.length == 2 ? number(parts[1]) : null;
    return lat == null || lon == null || Math.abs(lat) > 90 || Math.abs(lon) > 180
        ? null
        : new Place(lat, lon);
  }

  private static @Nullable Double number(String text) {
    return Words.DECIMAL.matcher(text).matches() ? Double.valueOf(text) : null;
  }

  /// The decimal numbers of XML Schema: no exponent, no `NaN`, no hexadecimal digits.
  final class Words {
    static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{0,40})?|\\.\\d{1,40})");

    private Words() {}
  }
}
