package dev.huishang.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what stands under the pointer: marks first, then the nearest station, then what thematic
/// layers have there.
final class Picking {
  private static final double REACH = 10;

  static Pick at(
      Camera camera, double width, double height, double x, double y, List<Layer> layers) {
    double size = camera.worldSize();
    double wx = Camera.worldX(camera.lon()) + (x - width / 2) / size;
    double wy = Camera.worldY(camera.lat()) + (y - height / 2) / size;
    double reach = REACH / size;
    var mark = mark(layers, wx, wy, reach * 1.4);
    if (mark != null) {
      return new Pick(Camera.lon(wx), Camera.lat(wy), mark, null, -1, null);
    }
    StationLayer nearest = null;
    int id = -1;
    double least = reach;
    for (var layer : layers) {
      if (layer instanceof StationLayer stations) {
        var picture = stations.picture();
        int i = picture.grid.nearest(wx, wy, least);
        if (i >= 0) {
          least = Math.hypot(picture.grid.x[i] - wx, picture.grid.y[i] - wy);
          nearest = stations;
          id = picture.grid.ids[i];
        }
      }
    }
    if (id < 0) {
      var themes = new ThemePicking(camera.zoom(), wx, wy, reach);
      var cluster = themes.cluster(layers);
      id = cluster == null ? -1 : cluster.worst();
      var found = cluster == null ? themes.found(layers) : cluster.found();
      return new Pick(Camera.lon(wx), Camera.lat(wy), null, null, id, found);
    }
    return new Pick(Camera.lon(wx), Camera.lat(wy), null, nearest, id, null);
  }

  private static @Nullable String mark(List<Layer> layers, double wx, double wy, double reach) {
    String found = null;
    double least = reach;
    for (var layer : layers) {
      if (layer instanceof MarkLayer few) {
        for (var mark : few.marks()) {
          double d = Math.hypot(Camera.worldX(mark.lon()) - wx, Camera.worldY(mark.lat()) - wy);
          if (d <= least) {
            least = d;
            found = mark.id();
          }
        }
      }
    }
    return found;
  }

  private Picking() {}
}
