package dev.huishang.map.files;

import dev.huishang.map.drawing.Around;
import dev.huishang.map.drawing.Entry.Element;
import dev.huishang.map.drawing.Geodesy;
import dev.huishang.map.drawing.Measure;
import dev.huishang.map.drawing.Place;
import dev.huishang.map.drawing.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An element as other programs take it: one geometry of points, lines or areas, and attributes.
///
/// @param element where it comes from
/// @param parts of a point or line one path; of an area its rings, closed, the outer one
///   counterclockwise, holes clockwise
/// @param kind what the parts are
record Outgoing(Element element, List<List<Place>> parts, Kind kind) {
  /// Kinds of geometry.
  enum Kind {
    POINT,
    LINE,
    AREA
  }

  /// One or, of a buffer in several pieces, more.
  static List<Outgoing> of(Element element) {
    return switch (element.shape()) {
      case Shape.Spot(var at) -> one(element, Kind.POINT, List.of(List.of(at)));
      case Shape.Words(var at, _) -> one(element, Kind.POINT, List.of(List.of(at)));
      case Shape.Trace(var path) -> one(element, Kind.LINE, List.of(path));
      case Shape.Length(var path) -> one(element, Kind.LINE, List.of(path));
      case Shape.Extent(var ring) -> one(element, Kind.AREA, closed(List.of(ring)));
      case Shape.Area(var rings) -> one(element, Kind.AREA, closed(rings));
      case Shape.Buffer b ->
          Around.of(b).stream()
              .map(a -> new Outgoing(element, closed(a.rings()), Kind.AREA))
              .toList();
    };
  }

  private static List<Outgoing> one(Element element, Kind kind, List<List<Place>> parts) {
    return List.of(new Outgoing(element, parts, kind));
  }

  private static List<List<Place>> closed(List<List<Place>> rings) {
    var all = new ArrayList<List<Place>>();
    for (int i = 0; i < rings.size(); i++) {
      all.add(Geodesy.closed(rings.get(i), i == 0));
    }
    return all;
  }

  /// The words of a text, otherwise the name.
  String name() {
    return element.shape() instanceof Shape.Words(_, var text) ? text : element.name();
  }

  /// What was drawn, in one word: `point`, `line`, `area`, `text`, `length`, `extent`, `buffer`.
  String drawn() {
    return switch (element.shape()) {
      case Shape.Spot _ -> "point";
      case Shape.Trace _ -> "line";
      case Shape.Area _ -> "area";
      case Shape.Words _ -> "text";
      case Shape.Length _ -> "length";
      case Shape.Extent _ -> "extent";
      case Shape.Buffer _ -> "buffer";
    };
  }

  /// Attributes in the order they are written; numbers in metres and square metres.
  Map<String, Object> attributes() {
    var all = new LinkedHashMap<String, Object>();
    all.put("name", name());
    all.put("drawn", drawn());
    all.put("author", element.by().author());
    all.put("seat", element.by().seat());
    all.put("time", element.at().toString());
    all.put("source", element.source());
    if (element.shape() instanceof Shape.Buffer(_, double metres)) {
      all.put("buffer_m", metres);
    }
    switch (Measure.of(element.shape())) {
      case Measure.Long(double metres) -> all.put("length_m", round(metres));
      case Measure.Large(double area, double around) -> {
        all.put("area_m2", round(area));
        all.put("length_m", round(around));
      }
      case Measure.Crossing(double around) -> all.put("length_m", round(around));
      case Measure.None _ -> {} // a place has neither
    }
    return all;
  }

  private static double round(double value) {
    return Math.rint(value * 100) / 100;
  }
}
