package dev.huishang.map;

import java.util.List;

/// A few large marks with labels: incidents, units, places found.
///
/// @param marks drawn in order, the last on top
public record MarkLayer(List<Mark> marks) implements Layer {
  public MarkLayer {
    marks = List.copyOf(marks);
  }

  /// One mark.
  ///
  /// @param id what a click answers
  /// @param lon degrees
  /// @param lat degrees
  /// @param shape diamond for incidents, arrow for units
  /// @param rgb colour of its grade or state
  /// @param label drawn beside it, may be empty
  public record Mark(String id, double lon, double lat, MarkShape shape, int rgb, String label) {}
}
