package dev.huishang.map;

import java.util.List;

/// Courses in time: where vehicles were, how far a river carries what fell into it.
///
/// @param tracks drawn in order, the last on top
public record TrackLayer(List<Track> tracks) implements ThemeLayer {
  public TrackLayer {
    tracks = List.copyOf(tracks);
  }

  /// One course.
  ///
  /// @param id what a click answers
  /// @param lon longitudes of its places, degrees
  /// @param lat latitudes of its places, degrees
  /// @param strength by place, 1 for now and 0 for what has faded away
  /// @param rgb colour
  /// @param width stroke, logical pixels
  /// @param stops places on it with words
  public record Track(
      String id,
      double[] lon,
      double[] lat,
      double[] strength,
      int rgb,
      double width,
      List<Stop> stops) {
    public Track {
      stops = List.copyOf(stops);
      if (lon.length != lat.length || lon.length != strength.length) {
        throw new IllegalArgumentException("arrays of unequal length");
      }
    }
  }

  /// A place on a course.
  ///
  /// @param lon degrees
  /// @param lat degrees
  /// @param shape what stands there
  /// @param label its words, may be empty; left out where there is no room
  public record Stop(double lon, double lat, MarkShape shape, String label) {}
}
