package dev.huishang.app.display;

import java.time.Duration;
import java.time.Instant;

/// When water that flows at one of three velocities has gone how far. It says nothing of mixing or
/// decay.
///
/// @param earliest velocity, km/h
/// @param likely velocity, km/h
/// @param latest velocity, km/h
/// @param hours marks along the way
/// @param sourceZh where the velocities come from
record Arrival(
    double earliest,
    double likely,
    double latest,
    double[] hours,
    String sourceZh,
    String sourceEn) {
  private static final double KM_H = 3.6;
  private static final double SECONDS = 3_600;

  static Arrival of(ThemeData data) {
    return new Arrival(
        data.number("river", "earliest_m_s") * KM_H,
        data.number("river", "likely_m_s") * KM_H,
        data.number("river", "latest_m_s") * KM_H,
        data.numbers("river", "hours"),
        data.text("river", "source"),
        data.text("river", "source_en"));
  }

  /// Likely hours to a chainage.
  double hours(double km) {
    return km / likely;
  }

  /// The last mark, hours.
  double horizon() {
    return hours[hours.length - 1];
  }

  /// How far the fastest water is looked at, kilometres.
  double farthest() {
    return earliest * horizon();
  }

  double likelyKm(double h) {
    return likely * h;
  }

  double earliestKm(double h) {
    return earliest * h;
  }

  double latestKm(double h) {
    return latest * h;
  }

  /// Likely time at a chainage.
  Instant at(Instant start, double km) {
    return after(start, km, likely);
  }

  /// Time at a chainage at a velocity in km/h.
  Instant after(Instant start, double km, double velocity) {
    return start.plus(Duration.ofSeconds(Math.round(km / velocity * SECONDS)));
  }

  String source(boolean chinese) {
    return chinese ? sourceZh : sourceEn;
  }
}
