package dev.huishang.map;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Paints layers of areas into a picture, between its ground and its lines. Nothing it paints
/// depends on the ground.
final class AreaDrawing {
  private final BaseMap map;
  private final View view;
  private final MapStyle style;
  private final Ink ink;
  private final Patchwork base;
  private final Function<ChoroplethLayer, int[]> tables;
  private int @Nullable [] land;

  private AreaDrawing(
      BaseMap map,
      View view,
      MapStyle style,
      Ink ink,
      Patchwork base,
      Function<ChoroplethLayer, int[]> tables) {
    this.map = map;
    this.view = view;
    this.style = style;
    this.ink = ink;
    this.base = base;
    this.tables = tables;
  }

  /// Puts a picture together: ground, areas, lines.
  ///
  /// @param tables colours of a layer, see [Choropleth#table]
  static void compose(
      BaseMap map,
      View view,
      MapStyle style,
      List<Layer> areas,
      Patchwork base,
      Function<ChoroplethLayer, int[]> tables,
      Ink ink) {
    base.ground(ink.pixels);
    var drawing = new AreaDrawing(map, view, style, ink, base, tables);
    for (var layer : areas) {
      if (layer instanceof AreaLayer area) {
        drawing.draw(area);
      }
    }
    base.veil(ink.pixels);
  }

  private void draw(AreaLayer layer) {
    switch (layer) {
      case ChoroplethLayer areas -> base.fill(tables.apply(areas), areas.opacity(), ink.pixels);
      case HatchLayer hatch -> new Hatching(map, view).draw(hatch, ink.pixels);
      case SurfaceLayer(var surface, var colours, var opacity) ->
          shade(new Shading(surface.field(), colours, opacity));
      case HeatLayer(var heat, var colours, var opacity) ->
          shade(new Shading(heat.field(), colours, opacity));
      case IsolineLayer lines -> new IsolineDrawing(view, style).draw(lines, land(), ink.pixels);
      case ZoneLayer(var zones) -> new ZoneDrawing(map, view, ink).draw(zones);
    }
  }

  private void shade(Shading shading) {
    shading.draw(view, land(), ink.pixels);
  }

  /// The same land serves every layer of this picture.
  private int[] land() {
    var known = land;
    if (known == null) {
      known = base.land(view.width * view.height);
      land = known;
    }
    return known;
  }
}
