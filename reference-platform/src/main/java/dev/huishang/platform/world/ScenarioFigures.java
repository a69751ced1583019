package dev.huishang.platform.world;

import dev.huishang.domain.KpiReading;
import dev.huishang.domain.units.BeijingTime;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;

/// What a scenario does to the indicators of the running month: so much more or less, by indicator
/// and region.
final class ScenarioFigures {
  private final Map<String, Map<String, Double>> more;

  /// @param more difference by indicator and region code
  ScenarioFigures(Map<String, Map<String, Double>> more) {
    this.more = more;
  }

  /// Warnings for Beijing, Tianjin and the eleven cities of Hebei.
  static ScenarioFigures heavyPollution() {
    return new ScenarioFigures(
        Map.of(
            "air.cities_warning",
            Map.of("100000", 13.0, "110000", 1.0, "120000", 1.0, "130000", 11.0)));
  }

  /// One open incident, and the sections below it in alarm.
  static ScenarioFigures spill() {
    return new ScenarioFigures(
        Map.of(
            "emergency.open_by_grade", Map.of("100000", 1.0, "420000", 1.0),
            "water.river_alarm", Map.of("100000", 2.0, "420000", 2.0)));
  }

  /// No local station of one province of 31 is online.
  static ScenarioFigures linkDown(String province) {
    var lost = Map.of("100000", -100.0 / 31, province, -100.0);
    return new ScenarioFigures(
        Map.of("monitoring.air_online", lost, "monitoring.water_online", lost));
  }

  /// The reading as it stands under the scenario; a newer version where it differs.
  KpiReading change(KpiReading r, Instant now) {
    var by = more.getOrDefault(r.kpi(), Map.of()).get(r.region());
    var month = YearMonth.from(now.atOffset(BeijingTime.ZONE).minusDays(1)).toString();
    if (by == null || r.val() == null || !r.period().equals(month)) {
      return r;
    }
    double val = Math.max(0, Math.rint((r.val() + by) * 10) / 10);
    return new KpiReading(
        r.id(),
        r.ver() + 1,
        r.kpi(),
        r.region(),
        r.period(),
        r.at(),
        val,
        r.got(),
        r.expected(),
        r.source(),
        r.simulated());
  }
}
