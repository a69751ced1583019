package dev.huishang.map;

import org.jspecify.annotations.Nullable;

/// Paints layers of areas into a picture that holds the ground and not yet its lines. Nothing it
/// paints depends on the ground: the same picture may be painted on a kept ground.
final class AreaDrawing {
  private final BaseMap map;
  private final View view;
  private final MapStyle style;
  private final Ink ink;
  private final Pen pen;
  private int @Nullable [] land;

  AreaDrawing(BaseMap map, View view, MapStyle style, Ink ink) {
    this.map = map;
    this.view = view;
    this.style = style;
    this.ink = ink;
    pen = new Pen(ink, view);
  }

  void draw(AreaLayer layer) {
    switch (layer) {
      case ChoroplethLayer areas -> new Choropleth(map, areas).fill(pen);
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
      known = LandMask.of(map, view);
      land = known;
    }
    return known;
  }
}
