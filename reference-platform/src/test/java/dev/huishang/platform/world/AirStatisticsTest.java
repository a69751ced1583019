package dev.huishang.platform.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.standards.Pollutant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/// The air as served has the spread, memory and reach of the measured one, and its pollutants go
/// together as measured.
class AirStatisticsTest {
  private static final GeneratedWorld WORLD = new GeneratedWorld(20261124);
  private static final AirStatistics AIR = new AirStatistics(WORLD);
  private static final AirYear YEAR = new AirYear(WORLD, AIR.spots(), 48);
  private static final JsonNode BOUNDS = Bounds.of("air");
  private static final double SINGLE = BOUNDS.path("single_tolerance").asDouble();

  /// Summer mornings and afternoons and winter mornings, as in the measured cross sections.
  private static List<Instant> hours() {
    var hours = new ArrayList<Instant>();
    for (int day = 1; day <= 28; day += 2) {
      hours.add(Instant.parse("2025-07-%02dT01:00:00Z".formatted(day)));
      hours.add(Instant.parse("2025-07-%02dT06:00:00Z".formatted(day)));
      hours.add(Instant.parse("2025-01-%02dT01:00:00Z".formatted(day)));
    }
    return hours;
  }

  @ParameterizedTest
  @EnumSource
  void spreadAndCorrelationByDistanceAreTheMeasuredOnes(Pollutant pollutant) {
    var cross = AIR.cross(pollutant, hours());
    var name = pollutant.param();
    Bounds.inside(name + " sd of ln", cross.sd(), BOUNDS.path("sd_ln").path(name), 0);
    var bands = BOUNDS.path("correlation").path(name);
    assertEquals(cross.correlation().length, bands.size());
    for (int b = 0; b < bands.size(); b++) {
      Bounds.published(
          name + " correlation at km " + BOUNDS.path("bands_km").path(b).asString(),
          cross.correlation()[b],
          bands.path(b),
          SINGLE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void valuesRememberThemselvesAsLongAsMeasuredOnes(Pollutant pollutant) {
    var targets = BOUNDS.path("autocorrelation").path(pollutant.param());
    assertEquals(BOUNDS.path("lags_h").size(), targets.size());
    for (int k = 0; k < targets.size(); k++) {
      int lag = BOUNDS.path("lags_h").path(k).asInt();
      assertEquals(
          targets.path(k).asDouble(),
          YEAR.memory(pollutant, lag),
          SINGLE,
          pollutant + " after hours " + lag);
    }
  }

  @Test
  void pollutantsGoTogetherAsMeasured() {
    double tolerance = BOUNDS.path("cross_correlation_tolerance").asDouble();
    var order = BOUNDS.path("cross_correlation_order");
    for (int i = 0; i < order.size(); i++) {
      for (int j = 0; j < i; j++) {
        var one = Pollutant.of(order.path(i).asString()).orElseThrow();
        var other = Pollutant.of(order.path(j).asString()).orElseThrow();
        assertEquals(
            BOUNDS.path("cross_correlation").path(i).path(j).asDouble(),
            YEAR.correlation(one, other),
            tolerance,
            one + " with " + other);
      }
    }
  }

  @Test
  void fineDustIsPartOfDustAndSomeValuesAreMissing() {
    double fineSum = 0;
    double coarseSum = 0;
    int missing = 0;
    int all = 0;
    for (int s = 0; s < YEAR.of(Pollutant.PM25).size(); s++) {
      var fine = YEAR.of(Pollutant.PM25).get(s);
      var coarse = YEAR.of(Pollutant.PM10).get(s);
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
    Bounds.inside("missing %", 100.0 * missing / all, BOUNDS.path("missing_pct"), 0);
    Bounds.inside("PM2.5 over PM10", fineSum / coarseSum, BOUNDS.path("pm25_pm10"), 0);
  }
}
