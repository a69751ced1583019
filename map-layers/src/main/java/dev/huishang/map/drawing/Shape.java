package dev.huishang.map.drawing;

import java.util.List;

/// What was drawn. Between two places of a path runs the geodesic: it is drawn, measured and
/// buffered so.
public sealed interface Shape {
  /// One place, marked.
  record Spot(Place at) implements Shape {}

  /// A line through two places or more.
  record Trace(List<Place> path) implements Shape {
    public Trace {
      path = enough(path, 2);
    }
  }

  /// An area: the outer ring first, then its holes. A ring is not closed: its last place differs
  /// from its first.
  record Area(List<List<Place>> rings) implements Shape {
    public Area {
      if (rings.isEmpty()) {
        throw new IllegalArgumentException("an area without a ring");
      }
      rings = rings.stream().map(r -> enough(r, 3)).toList();
    }
  }

  /// Words at a place, without a symbol.
  ///
  /// @param text one line, at most 200 characters
  record Words(Place at, String text) implements Shape {
    /// Characters a text may have.
    public static final int MOST = 200;

    public Words {
      if (text.isBlank() || text.length() > MOST) {
        throw new IllegalArgumentException("a text of " + text.length() + " characters");
      }
    }
  }

  /// A length that was measured along a path.
  record Length(List<Place> path) implements Shape {
    public Length {
      path = enough(path, 2);
    }
  }

  /// An area that was measured within a ring, not closed.
  record Extent(List<Place> ring) implements Shape {
    public Extent {
      ring = enough(ring, 3);
    }
  }

  /// All places within a distance of a shape.
  ///
  /// @param of no words and no buffer
  /// @param metres above 0, at most 1,000 km
  record Buffer(Shape of, double metres) implements Shape {
    /// The widest buffer, metres.
    public static final double WIDEST = 1_000_000;

    public Buffer {
      if (!(metres > 0 && metres <= WIDEST) || of instanceof Words || of instanceof Buffer) {
        throw new IllegalArgumentException("no buffer of " + metres + " m");
      }
    }
  }

  /// All places it was drawn by; of a buffer those of what it surrounds.
  default List<Place> places() {
    return switch (this) {
      case Spot(var at) -> List.of(at);
      case Words(var at, _) -> List.of(at);
      case Trace(var path) -> path;
      case Length(var path) -> path;
      case Extent(var ring) -> ring;
      case Area(var rings) -> rings.stream().flatMap(List::stream).toList();
      case Buffer(var of, _) -> of.places();
    };
  }

  private static List<Place> enough(List<Place> path, int least) {
    if (path.size() < least) {
      throw new IllegalArgumentException(path.size() + " places are too few");
    }
    return List.copyOf(path);
  }
}
