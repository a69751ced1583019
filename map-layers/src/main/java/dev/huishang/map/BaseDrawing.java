package dev.huishang.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the base map bottom to top: sea, foreign land, China, areas by value, lakes, rivers,
/// foreign lines, division lines, outline, boundary lines by class. The order is what keeps foreign
/// data from ever drawing a line of ours.
final class BaseDrawing {
  private final BaseMap map;
  private final View view;
  private final MapStyle.Palette colour;
  private final MapStyle style;
  private final Ink ink;
  private final Pen pen;
  private final double zoom;

  BaseDrawing(BaseMap map, View view, MapStyle style, Ink ink) {
    this.map = map;
    this.view = view;
    this.style = style;
    this.ink = ink;
    colour = style.palette;
    pen = new Pen(ink, view);
    zoom = view.camera.zoom();
  }

  /// The base map without areas.
  ///
  /// @param raster a raster base, or null; it takes the place of land, waters and foreign lines,
  ///   and never that of our own boundaries, islands and dashes
  void draw(@Nullable RasterPlan raster) {
    ground(raster);
    over(raster != null);
  }

  /// What lies below areas.
  void ground(@Nullable RasterPlan raster) {
    if (raster == null) {
      land();
      return;
    }
    if (!raster.covers(view)) {
      land();
      waters();
    }
    RasterDrawing.draw(raster, view, style, ink.pixels);
  }

  /// What lies over areas.
  ///
  /// @param raster true over a raster base
  void over(boolean raster) {
    if (raster) {
      casing();
    } else {
      waters();
    }
    divisions(raster);
    boundaries();
    islets();
  }

  private void land() {
    ink.clear(colour.sea());
    areas(map.land, colour.abroad());
    for (var border : map.borders) {
      if (border.level() == 0) {
        pen.outline(border.line(), border.left() == 0);
      }
    }
    pen.fill(colour.china(), 1);
  }

  private void waters() {
    areas(map.lakes, colour.lake());
    rivers();
    lines(map.foreignBorders, 0.5, colour.abroadLine());
    lines(map.foreignCoasts, 0.4, colour.abroadLine());
  }

  /// A quiet edge under our lines: a picture below has any colour.
  private void casing() {
    int edge = style.dark() ? colour.sea() : colour.halo();
    level(1, zoom < 7 ? 1.5 : 1.9, edge, 0.45);
    level(0, zoom < 7 ? 2.0 : 2.4, edge, 0.6);
    for (var boundary : map.boundaries) {
      pen.stroke(boundary.line(), view.dp(zoom < 4.5 ? 1.9 : 2.4));
    }
    pen.fill(edge, 0.5);
  }

  private void areas(List<Line> rings, int rgb) {
    for (var ring : rings) {
      pen.outline(ring, false);
    }
    pen.fill(rgb, 1);
  }

  private void lines(List<Line> lines, double half, int rgb) {
    for (var line : lines) {
      pen.stroke(line, view.dp(half));
    }
    pen.fill(rgb, 1);
  }

  /// Half the width of a river, logical pixels; 0 for one too small to be drawn at this zoom.
  static double riverHalf(int rank, double zoom) {
    return rank <= zoom * 1.7 - 2.2
        ? Math.max(0.3, (0.95 - rank * 0.09) * Math.min(2.2, zoom / 5.5))
        : 0;
  }

  private void rivers() {
    for (var river : map.rivers) {
      double half = riverHalf(river.rank(), zoom);
      if (half > 0) {
        pen.stroke(river.line(), view.dp(half));
      }
    }
    pen.fill(colour.river(), 0.85);
  }

  /// @param over true over a picture, where quiet colours would be lost
  private void divisions(boolean over) {
    int county = over ? colour.province() : colour.county();
    int city = over ? colour.province() : colour.city();
    level(3, 0.4, county, Math.clamp((zoom - 6.6) / 0.8, 0, 1));
    level(2, zoom < 7 ? 0.4 : 0.6, city, Math.clamp((zoom - 4.2) / 1.4, 0, 1));
    level(1, zoom < 7 ? 0.6 : 0.9, over ? colour.outline() : colour.province(), 1);
    if (style.dark()) {
      level(0, 4, colour.outline(), 0.10);
      level(0, 2, colour.outline(), 0.16);
    }
    level(0, zoom < 7 ? 0.75 : 1.0, colour.outline(), 1);
  }

  private void level(int level, double half, int rgb, double alpha) {
    if (alpha <= 0) {
      return;
    }
    for (var border : map.borders) {
      if (border.level() == level) {
        pen.stroke(border.line(), view.dp(half));
      }
    }
    pen.fill(rgb, alpha);
  }

  private void boundaries() {
    for (var boundary : map.boundaries) {
      var line = boundary.line();
      switch (boundary.kind()) {
        case SOUTH_CHINA_SEA_DASH -> {
          pen.stroke(line, view.dp(zoom < 4.5 ? 0.9 : 1.3));
          pen.fill(colour.dash(), 1);
        }
        case UNDEFINED_INTERNATIONAL -> {
          pen.dashes(line, view.dp(0.9), view.dp(5), view.dp(3));
          pen.fill(colour.outline(), 1);
        }
        case SAR_BOUNDARY, PROVINCIAL_SEA -> {
          pen.dashes(line, view.dp(0.5), view.dp(4), view.dp(2.5));
          pen.fill(colour.province(), zoom < 5.5 ? 0.6 : 1);
        }
      }
    }
  }

  /// Islands of the South China Sea, Diaoyu Dao and Chiwei Yu that would be smaller than a dot are
  /// drawn as one, at every zoom.
  private void islets() {
    float r = view.dp(zoom < 4.5 ? 0.7 : 1.1);
    for (var border : map.borders) {
      var line = border.line();
      if (border.level() != 0 || !Islets.guarded(line) || !view.sees(line)) {
        continue;
      }
      float width = view.px(line.east()) - view.px(line.west());
      float height = view.py(line.south()) - view.py(line.north());
      if (Math.max(width, height) < 3 * r) {
        int x = line.west() / 2 + line.east() / 2;
        int y = line.south() / 2 + line.north() / 2;
        ink.circle(view.px(x), view.py(y), r);
        pen.fill(colour.outline(), 1);
      }
    }
  }
}
