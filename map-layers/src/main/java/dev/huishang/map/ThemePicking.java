package dev.huishang.map;

import dev.huishang.map.Pick.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what thematic layers have under the pointer: a cluster, then a course, then the zone on
/// top.
///
/// @param wx place in Mercator units
/// @param wy place in Mercator units
/// @param reach in Mercator units
record ThemePicking(double zoom, double wx, double wy, double reach) {
  /// @param worst id of its worst point
  record Hit(int worst, Found found) {}

  @Nullable Hit cluster(List<Layer> layers) {
    for (var layer : layers.reversed()) {
      if (layer instanceof ClusterLayer(var picture)) {
        var group = Clusters.at(picture, zoom, wx, wy);
        if (group != null) {
          return new Hit(
              picture.grid.ids[group.worst],
              new Found.Cluster(
                  group.count,
                  Camera.lon(group.west),
                  Camera.lat(group.south),
                  Camera.lon(group.east),
                  Camera.lat(group.north)));
        }
      }
    }
    return null;
  }

  @Nullable Found found(List<Layer> layers) {
    for (var layer : layers.reversed()) {
      if (layer instanceof TrackLayer(var tracks)) {
        for (var track : tracks.reversed()) {
          int place = nearest(track);
          if (place >= 0) {
            return new Found.Course(track.id(), place);
          }
        }
      }
    }
    for (var layer : layers.reversed()) {
      if (layer instanceof ZoneLayer(var zones)) {
        for (var zone : zones.reversed()) {
          if (zone.rings().stream().anyMatch(this::inside)) {
            return new Found.Zone(zone.id());
          }
        }
      }
    }
    return null;
  }

  private int nearest(TrackLayer.Track track) {
    double least = reach;
    int best = -1;
    for (int i = 0; i + 1 < track.lon().length; i++) {
      double x = Camera.worldX(track.lon()[i]);
      double y = Camera.worldY(track.lat()[i]);
      double dx = Camera.worldX(track.lon()[i + 1]) - x;
      double dy = Camera.worldY(track.lat()[i + 1]) - y;
      double length = dx * dx + dy * dy;
      double part =
          length == 0 ? 0 : Math.clamp(((wx - x) * dx + (wy - y) * dy) / length, 0.0, 1.0);
      double d = Math.hypot(wx - x - part * dx, wy - y - part * dy);
      if (d <= least) {
        least = d;
        best = part < 0.5 ? i : i + 1;
      }
    }
    return best;
  }

  private boolean inside(double[][] ring) {
    double lon = Camera.lon(wx);
    double lat = Camera.lat(wy);
    boolean in = false;
    for (int i = 0, j = ring[0].length - 1; i < ring[0].length; j = i++) {
      double yi = ring[1][i];
      double yj = ring[1][j];
      if (yi > lat != yj > lat
          && lon < (ring[0][j] - ring[0][i]) * (lat - yi) / (yj - yi) + ring[0][i]) {
        in = !in;
      }
    }
    return in;
  }
}
