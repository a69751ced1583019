package dev.huishang.map;

import org.jspecify.annotations.Nullable;

/// Where the map was clicked, and what stands there within ten pixels.
///
/// @param lon degrees, CGCS2000
/// @param lat degrees, CGCS2000
/// @param mark id of the mark, or null
/// @param layer the layer of the station, or null where none is near
/// @param station id of the station in that layer, or of the worst of a cluster, or -1
/// @param found the cluster, zone or course there, or null
public record Pick(
    double lon,
    double lat,
    @Nullable String mark,
    @Nullable StationLayer layer,
    int station,
    @Nullable Found found) {
  /// What a thematic layer has at a place.
  public sealed interface Found {
    /// Points drawn as one; degrees of the box around them.
    record Cluster(int count, double west, double south, double east, double north)
        implements Found {}

    /// The zone on top there.
    record Zone(String id) implements Found {}

    /// A course.
    ///
    /// @param place index of its place nearest to the pointer
    record Course(String id, int place) implements Found {}
  }

  /// True when something was hit that answers a click.
  public boolean hit() {
    return mark != null || station >= 0 || found instanceof Found.Course;
  }
}
