package dev.huishang.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The base map at one zoom as plain shapes from bottom to top, in the colours of a style: land,
/// our country, lakes, rivers, foreign borders, divisions, outline and boundary lines. Without
/// names, glow, islets and dashes, which belong to the drawing.
public final class BaseShapes {
  private final BaseMap map;
  private final MapStyle.Palette colour;
  private final double zoom;
  private final int detail;
  private final List<BaseShape> shapes = new ArrayList<>();

  /// How shapes of one group look.
  record Stroke(String group, int rgb, double alpha, double width) {}

  private BaseShapes(BaseMap map, MapStyle style, double zoom) {
    this.map = map;
    colour = style.palette;
    this.zoom = zoom;
    detail = View.detail(zoom);
  }

  /// The shapes of this map, as detailed as it is drawn at this zoom and one device pixel a logical
  /// one.
  public static List<BaseShape> of(BaseMap map, MapStyle style, double zoom) {
    var shapes = new BaseShapes(map, style, zoom);
    shapes.areas();
    shapes.waters();
    shapes.divisions();
    return List.copyOf(shapes.shapes);
  }

  private void areas() {
    add(map.land, new Stroke("abroad", colour.abroad(), 1, 0));
    add(rings(), new Stroke("country", colour.china(), 1, 0));
    add(map.lakes, new Stroke("lakes", colour.lake(), 1, 0));
  }

  private void waters() {
    for (var river : map.rivers) {
      double half = BaseDrawing.riverHalf(river.rank(), zoom);
      if (half > 0) {
        add(List.of(river.line()), new Stroke("rivers", colour.river(), 0.85, 2 * half));
      }
    }
    add(map.foreignBorders, new Stroke("foreign borders", colour.abroadLine(), 1, 1));
    add(map.foreignCoasts, new Stroke("foreign coasts", colour.abroadLine(), 1, 0.8));
  }

  private void divisions() {
    borders(3, new Stroke("counties", colour.county(), Math.clamp((zoom - 6.6) / 0.8, 0, 1), 0.8));
    borders(2, new Stroke("cities", colour.city(), Math.clamp((zoom - 4.2) / 1.4, 0, 1), 0.8));
    borders(1, new Stroke("provinces", colour.province(), 1, 1.2));
    borders(0, new Stroke("outline", colour.outline(), 1, 1.5));
    var lines = map.boundaries.stream().map(BaseMap.Boundary::line).toList();
    add(lines, new Stroke("boundaries", colour.outline(), 1, 1.8));
  }

  private void borders(int level, Stroke look) {
    if (look.alpha() > 0) {
      add(lines(border -> border.level() == level), look);
    }
  }

  private List<Line> lines(Predicate<Border> of) {
    return map.borders.stream().filter(of).map(Border::line).toList();
  }

  private void add(List<Line> lines, Stroke look) {
    for (var line : lines) {
      if (BaseShape.of(line, detail, look) instanceof BaseShape shape) {
        shapes.add(shape);
      }
    }
  }

  /// Stretches of the outline put together to rings, each end to the stretch that begins there.
  private List<Line> rings() {
    Map<Long, ArrayDeque<Line>> beginning = new HashMap<>();
    for (var border : map.borders) {
      if (border.level() == 0) {
        var line = border.left() == 0 ? reversed(border.line()) : border.line();
        beginning.computeIfAbsent(end(line, 0), at -> new ArrayDeque<>()).add(line);
      }
    }
    var rings = new ArrayList<Line>();
    for (var starts : List.copyOf(beginning.values())) {
      while (starts.poll() instanceof Line first) {
        rings.add(ring(first, beginning));
      }
    }
    return rings;
  }

  private static Line ring(Line first, Map<Long, ArrayDeque<Line>> beginning) {
    var parts = new ArrayList<>(List.of(first));
    long start = end(first, 0);
    for (long at = end(first, 1); at != start; at = end(parts.getLast(), 1)) {
      var next = beginning.getOrDefault(at, new ArrayDeque<>()).poll();
      if (next == null) {
        break; // an open stretch, as a file of another make may have one: closed straight
      }
      parts.add(next);
    }
    return joined(parts);
  }

  private static Line joined(List<Line> parts) {
    int n = parts.stream().mapToInt(p -> p.x().length).sum();
    var x = new int[n];
    var y = new int[n];
    var detail = new byte[n];
    int at = 0;
    for (var part : parts) {
      int length = part.x().length;
      System.arraycopy(part.x(), 0, x, at, length);
      System.arraycopy(part.y(), 0, y, at, length);
      System.arraycopy(part.detail(), 0, detail, at, length);
      detail[at] = 0; // where stretches meet nothing may be left out
      detail[at + length - 1] = 0;
      at += length;
    }
    return Line.of(x, y, detail);
  }

  private static Line reversed(Line line) {
    int n = line.x().length;
    var x = new int[n];
    var y = new int[n];
    var detail = new byte[n];
    for (int i = 0; i < n; i++) {
      x[i] = line.x()[n - 1 - i];
      y[i] = line.y()[n - 1 - i];
      detail[i] = line.detail()[n - 1 - i];
    }
    return Line.of(x, y, detail);
  }

  private static long end(Line line, int which) {
    int i = which == 0 ? 0 : line.x().length - 1;
    return (long) line.x()[i] << 32 | line.y()[i] & 0xFFFFFFFFL;
  }
}
