package dev.huishang.map;

import java.util.List;

/// Wind as arrows that fly with it: the longer the stronger, a ring for calm. An arrow takes only
/// room that no name and no figure has.
///
/// @param winds drawn where there is room, the first ones first
/// @param calm below this there is no direction, m/s
public record WindLayer(List<Wind> winds, double calm) implements ThemeLayer {
  public WindLayer {
    winds =
        winds.stream()
            .filter(w -> Sphere.isPlace(w.lon, w.lat) && w.speed >= 0 && w.speed < 150)
            .filter(w -> w.speed < calm || Double.isFinite(w.from))
            .toList();
  }

  /// The wind at one place. What is no place or no wind is left out.
  ///
  /// @param lon degrees
  /// @param lat degrees
  /// @param from where it blows from, degrees clockwise from north
  /// @param speed m/s
  public record Wind(double lon, double lat, double from, double speed) {}
}
