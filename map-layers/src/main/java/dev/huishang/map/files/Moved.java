package dev.huishang.map.files;

import dev.huishang.map.drawing.Place;
import dev.huishang.map.drawing.Shape;
import java.util.List;
import java.util.function.UnaryOperator;

/// The same shape elsewhere.
final class Moved {
  static Shape of(Shape shape, UnaryOperator<Place> move) {
    return switch (shape) {
      case Shape.Spot(var at) -> new Shape.Spot(move.apply(at));
      case Shape.Words(var at, var text) -> new Shape.Words(move.apply(at), text);
      case Shape.Trace(var path) -> new Shape.Trace(all(path, move));
      case Shape.Length(var path) -> new Shape.Length(all(path, move));
      case Shape.Extent(var ring) -> new Shape.Extent(all(ring, move));
      case Shape.Area(var rings) -> new Shape.Area(rings.stream().map(r -> all(r, move)).toList());
      case Shape.Buffer(var of, double metres) -> new Shape.Buffer(of(of, move), metres);
    };
  }

  private static List<Place> all(List<Place> path, UnaryOperator<Place> move) {
    return path.stream().map(move).toList();
  }

  private Moved() {}
}
