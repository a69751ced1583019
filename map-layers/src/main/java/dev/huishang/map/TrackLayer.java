package dev.huishang.map;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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

    /// Two courses are the same when they look the same: the map then draws nothing anew.
    @Override
    public boolean equals(Object other) {
      return other instanceof Track t
          && id.equals(t.id)
          && Arrays.equals(lon, t.lon)
          && Arrays.equals(lat, t.lat)
          && Arrays.equals(strength, t.strength)
          && rgb == t.rgb
          && width == t.width
          && stops.equals(t.stops);
    }

    @Override
    public int hashCode() {
      return Objects.hash(id, Arrays.hashCode(lon), Arrays.hashCode(strength));
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
