package dev.huishang.app.shell.drawing;

import dev.huishang.map.drawing.Place;
import dev.huishang.map.drawing.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the next click on the map does.
public enum Tool {
  /// Chooses what stands there.
  NONE(0),
  POINT(1),
  LINE(2),
  AREA(3),
  TEXT(1),
  LENGTH(2),
  EXTENT(3);

  /// Places it needs before it can be finished.
  final int least;

  Tool(int least) {
    this.least = least;
  }

  /// True where more clicks follow until Enter or a double click.
  boolean goesOn() {
    return least > 1;
  }

  /// True where the last place is joined to the first.
  boolean closes() {
    return this == AREA || this == EXTENT;
  }

  /// What was drawn, or null where places or words are still missing.
  @Nullable Shape shape(List<Place> corners, String text) {
    if (this == NONE || corners.size() < least || (this == TEXT && text.isBlank())) {
      return null;
    }
    return switch (this) {
      case NONE -> null;
      case POINT -> new Shape.Spot(corners.getFirst());
      case LINE -> new Shape.Trace(corners);
      case AREA -> new Shape.Area(List.of(corners));
      case TEXT -> new Shape.Words(corners.getFirst(), text.strip());
      case LENGTH -> new Shape.Length(corners);
      case EXTENT -> new Shape.Extent(corners);
    };
  }
}
