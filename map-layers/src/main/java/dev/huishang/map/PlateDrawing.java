package dev.huishang.map;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Draws the ground of a plate piece by piece: base or raster base, areas, lines, points. What a
/// raster base lacks is read, and waited for while its source fetches it: paper is not drawn twice.
final class PlateDrawing {
  private final BaseMap map;
  private final Ground ground;
  private final Plate plate;
  private final BooleanSupplier goOn;
  private final List<Layer> areas;
  private final float[] cover;
  private final Map<ChoroplethLayer, int[]> tables = new IdentityHashMap<>();
  private final Set<Object> missing = new HashSet<>();

  /// @param rows of the largest piece
  /// @param goOn false when nobody wants the picture any more
  PlateDrawing(BaseMap map, Ground ground, Plate plate, int rows, BooleanSupplier goOn) {
    this.map = map;
    this.ground = ground;
    this.plate = plate;
    this.goOn = goOn;
    areas = plate.layers().stream().filter(AreaLayer.class::isInstance).toList();
    cover = new float[Ink.coverSize(plate.width(), rows)];
  }

  /// The piece in sight of this view.
  Ink draw(View view) {
    var plan = plan(view);
    var ink = new Ink(view.width, view.height, cover);
    if (areas.isEmpty()) {
      new BaseDrawing(map, view, plate.style(), ink).draw(plan);
    } else {
      var base = Patchwork.of(Split.of(map, view, plate.style(), plan, cover));
      AreaDrawing.compose(map, view, plate.style(), areas, base, this::table, ink);
    }
    ground.draw(plate.layers(), view, plate.style(), ink);
    return ink;
  }

  private int[] table(ChoroplethLayer layer) {
    return tables.computeIfAbsent(layer, l -> new Choropleth(map, l).table());
  }

  private @Nullable RasterPlan plan(View view) {
    var base = plate.base();
    if (base == null) {
      return null;
    }
    base.gather(view, goOn);
    var plan = RasterPlan.of(base, view);
    plan.pieces().stream().filter(p -> p.picture() == null).forEach(p -> missing.add(p.at()));
    return plan;
  }

  /// How many tiles of the raster base were not to be had.
  int missing() {
    return missing.size();
  }
}
