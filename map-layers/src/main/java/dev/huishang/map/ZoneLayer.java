package dev.huishang.map;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Zones: divisions a warning covers, polygons of a plan. They lie below the lines of the base map.
///
/// @param zones drawn in order, the last on top
public record ZoneLayer(List<Zone> zones) implements AreaLayer {
  public ZoneLayer {
    zones = List.copyOf(zones);
  }

  /// One zone.
  ///
  /// @param id what a click answers
  /// @param codes divisions it covers, of any level; none where it has rings
  /// @param rings closed lines, each of longitudes and latitudes, degrees; a hole runs the other
  ///   way round. A ring of fewer than three places, or with one that is no place, is left out
  /// @param rgb colour of its class
  /// @param strokes 1 to 4: the edge is so many times as thick, which says its class without colour
  /// @param label written in it, where there is room
  /// @param look whether it counts
  public record Zone(
      String id,
      Set<String> codes,
      List<double[][]> rings,
      int rgb,
      int strokes,
      String label,
      ZoneLook look) {
    /// One that counts.
    public Zone(
        String id, Set<String> codes, List<double[][]> rings, int rgb, int strokes, String label) {
      this(id, codes, rings, rgb, strokes, label, ZoneLook.FILLED);
    }

    public Zone {
      codes = Set.copyOf(codes);
      rings = rings.stream().filter(Zone::drawable).toList();
    }

    /// True where it covers this county by its divisions.
    public boolean covers(String county) {
      return ZoneDrawing.within(codes, Integer.parseInt(county));
    }

    private static boolean drawable(double[][] ring) {
      return ring.length == 2
          && ring[0].length == ring[1].length
          && ring[0].length >= 3
          && IntStream.range(0, ring[0].length)
              .allMatch(i -> Sphere.isPlace(ring[0][i], ring[1][i]));
    }
  }
}
