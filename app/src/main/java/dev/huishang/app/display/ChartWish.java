package dev.huishang.app.display;

/// Which chart of which station is wanted.
///
/// @param station id of the station
/// @param param parameter; empty for all of them in one chart
/// @param hours how far back
record ChartWish(Kind kind, String station, String param, int hours) {
  /// What is drawn.
  enum Kind {
    HISTORY,
    ROSE,
    BOXES,
    CALENDAR
  }

  ChartWish with(Kind other) {
    return new ChartWish(other, station, param, hours);
  }

  ChartWish of(String other) {
    return new ChartWish(kind, station, other, hours);
  }

  ChartWish over(int other) {
    return new ChartWish(kind, station, param, other);
  }
}
