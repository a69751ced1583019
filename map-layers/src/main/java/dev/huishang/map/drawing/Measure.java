package dev.huishang.map.drawing;

import dev.huishang.map.drawing.Shape.Area;
import dev.huishang.map.drawing.Shape.Buffer;
import dev.huishang.map.drawing.Shape.Extent;
import dev.huishang.map.drawing.Shape.Length;
import dev.huishang.map.drawing.Shape.Spot;
import dev.huishang.map.drawing.Shape.Trace;
import dev.huishang.map.drawing.Shape.Words;
import java.util.List;

/// How long or large a shape is.
public sealed interface Measure {
  /// Nothing to measure: a place, words.
  record None() implements Measure {}

  /// Along the path, metres.
  record Long(double metres) implements Measure {}

  /// Within the ring.
  ///
  /// @param around length of the outer ring, metres
  record Large(double squareMetres, double around) implements Measure {}

  /// The ring crosses itself: no area is defined.
  ///
  /// @param around length of the ring, metres
  record Crossing(double around) implements Measure {}

  /// The measure of a shape.
  static Measure of(Shape shape) {
    return switch (shape) {
      case Spot _, Words _ -> new None();
      case Trace(var path) -> new Long(Geodesy.length(path));
      case Length(var path) -> new Long(Geodesy.length(path));
      case Extent(var ring) -> of(List.of(ring));
      case Area(var rings) -> of(rings);
      case Buffer b -> {
        var parts = Around.of(b).stream().map(a -> of(a.rings())).toList();
        yield sum(parts);
      }
    };
  }

  private static Measure of(List<List<Place>> rings) {
    var outer = rings.getFirst();
    var closed = new java.util.ArrayList<>(outer);
    closed.add(outer.getFirst());
    double around = Geodesy.length(closed);
    if (rings.stream().anyMatch(Geodesy::crosses)) {
      return new Crossing(around);
    }
    double area = Geodesy.area(outer);
    for (var hole : rings.subList(1, rings.size())) {
      area -= Geodesy.area(hole);
    }
    return new Large(area, around);
  }

  private static Measure sum(List<Measure> parts) {
    double area = 0;
    double around = 0;
    for (var part : parts) {
      if (part instanceof Large(double a, double r)) {
        area += a;
        around += r;
      }
    }
    return new Large(area, around);
  }
}
