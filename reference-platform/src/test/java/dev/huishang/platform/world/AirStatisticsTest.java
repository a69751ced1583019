package dev.huishang.platform.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.standards.Pollutant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// The air as served has the spread, memory and reach of the measured one.
class AirStatisticsTest {
  private static final GeneratedWorld WORLD = new GeneratedWorld(20261124);
  private static final AirStatistics AIR = new AirStatistics(WORLD);
  private static final Instant YEAR = Instant.parse("2024-12-31T16:00:00Z");
  private static final Instant YEAR_END = Instant.parse("2025-12-31T16:00:00Z");

  /// Summer mornings and afternoons and winter mornings, as in the measured cross sections.
  private static List<Instant> hours() {
    var hours = new ArrayList<Instant>();
    for (int day = 1; day <= 28; day += 4) {
      hours.add(Instant.parse("2025-07-%02dT01:00:00Z".formatted(day)));
      hours.add(Instant.parse("2025-07-%02dT06:00:00Z".formatted(day)));
      hours.add(Instant.parse("2025-01-%02dT01:00:00Z".formatted(day)));
    }
    return hours;
  }

  @Test
  void spreadAndCorrelationByDistanceAreTheMeasuredOnes() {
    var bounds = Bounds.of("air");
    double tolerance = bounds.path("correlation_tolerance").asDouble();
    for (var pollutant : Pollutant.values()) {
      var name = pollutant.param();
      var cross = AIR.cross(pollutant, hours());
      Bounds.inside(name + " sd of ln", cross.sd(), bounds.path("sd_ln").path(name), 0);
      var bands = bounds.path("correlation").path(name);
      assertEquals(cross.correlation().length, bands.size());
      for (int b = 0; b < bands.size(); b++) {
        Bounds.inside(
            name + " correlation at km " + bounds.path("bands_km").path(b),
            cross.correlation()[b],
            bands.path(b),
            tolerance);
      }
    }
  }

  @Test
  void valuesRememberThemselvesAsLongAsMeasuredOnes() {
    var bounds = Bounds.of("air");
    int step = AIR.spots().size() / 24;
    for (var pollutant : List.of(Pollutant.PM25, Pollutant.NO2)) {
      var memories = new ArrayList<Memory>();
      for (int i = 0; i < AIR.spots().size(); i += step) {
        memories.add(
            new Memory(
                values(AIR.spots().get(i), pollutant)
                    .map(v -> v > 0 ? Math.log(v) : Double.NaN)
                    .toArray(),
                2025));
      }
      var targets = bounds.path("autocorrelation").path(pollutant.param());
      for (int k = 0; k < targets.size(); k++) {
        int lag = bounds.path("lags_h").path(k).asInt();
        double r = memories.stream().mapToDouble(m -> m.at(lag)).average().orElseThrow();
        assertEquals(
            targets.path(k).asDouble(),
            r,
            bounds.path("autocorrelation_tolerance").asDouble(),
            pollutant + " after hours " + lag);
      }
    }
  }

  private static DoubleStream values(Layout.Spot spot, Pollutant pollutant) {
    return WORLD
        .measurements()
        .history(spot, AirStatistics.parameter(pollutant), YEAR, YEAR_END)
        .stream()
        .mapToDouble(AirStatistics::value);
  }

  @Test
  void fineDustIsPartOfDustAndSomeValuesAreMissing() {
    var bounds = Bounds.of("air");
    double fineSum = 0;
    double coarseSum = 0;
    int missing = 0;
    int all = 0;
    for (int i = 0; i < AIR.spots().size(); i += AIR.spots().size() / 12) {
      var fine = values(AIR.spots().get(i), Pollutant.PM25).toArray();
      var coarse = values(AIR.spots().get(i), Pollutant.PM10).toArray();
      for (int h = 0; h < fine.length; h++) {
        assertTrue(!(fine[h] > coarse[h]), "PM2.5 " + fine[h] + " above PM10 " + coarse[h]);
        all++;
        if (Double.isNaN(fine[h])) {
          missing++;
        } else if (!Double.isNaN(coarse[h])) {
          fineSum += fine[h];
          coarseSum += coarse[h];
        }
      }
    }
    Bounds.inside("missing %", 100.0 * missing / all, bounds.path("missing_pct"), 0);
    Bounds.inside("PM2.5 over PM10", fineSum / coarseSum, bounds.path("pm25_pm10"), 0.03);
  }
}
