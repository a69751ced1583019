package dev.huishang.map;

import java.util.List;

/// A division that is not divided further on this map: a county, or a city without counties.
///
/// @param code of the division
/// @param own the same as a word
/// @param city code of the city it may belong to
/// @param province code of its province
/// @param borders all around it
/// @param west box, 1e-5 degrees
record Leaf(
    int code,
    String own,
    String city,
    String province,
    List<Border> borders,
    int west,
    int south,
    int east,
    int north) {
  static Leaf of(int code, List<Border> borders) {
    int west = Integer.MAX_VALUE;
    int south = Integer.MAX_VALUE;
    int east = Integer.MIN_VALUE;
    int north = Integer.MIN_VALUE;
    for (var border : borders) {
      var line = border.line();
      west = Math.min(west, line.west());
      south = Math.min(south, line.south());
      east = Math.max(east, line.east());
      north = Math.max(north, line.north());
    }
    return new Leaf(
        code,
        String.valueOf(code),
        String.valueOf(code / 100 * 100),
        String.valueOf(code / 10_000 * 10_000),
        borders,
        west,
        south,
        east,
        north);
  }

  boolean seen(View view) {
    return east >= view.west && west <= view.east && north >= view.south && south <= view.north;
  }

  /// Puts its edge into ink.
  void outline(Pen pen) {
    for (var border : borders) {
      boolean left = border.left() == code;
      if (left != (border.right() == code)) {
        pen.outline(border.line(), !left);
      }
    }
  }
}
