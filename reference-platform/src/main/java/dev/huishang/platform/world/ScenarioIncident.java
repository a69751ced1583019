package dev.huishang.platform.world;

import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentGrade;
import dev.huishang.domain.IncidentState;
import dev.huishang.domain.incident.GradeChange;
import dev.huishang.domain.incident.Stated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The tanker that lies in the river: what was known of it first, and what made it worse.
final class ScenarioIncident {
  private static final String BY = "scenario";
  private static final Duration LEARNED = Duration.ofMinutes(55);
  private static final Duration JUDGED = Duration.ofMinutes(40);
  private static final Duration REGRADED = Duration.ofMinutes(10);
  private static final Stated NONE_DEAD = persons("0");

  /// A township's intake had to be closed.
  private static final Map<String, Stated> FIRST =
      Map.of(
          "deaths", NONE_DEAD,
          "poisoned_or_seriously_injured", persons("2"),
          "water_intake_interrupted", code("township"));

  /// The plume reached the county town's intake, and the bank was cleared.
  private static final Map<String, Stated> LATER =
      Map.of(
          "deaths", NONE_DEAD,
          "poisoned_or_seriously_injured", persons("6"),
          "evacuated", persons("320"),
          "direct_loss_cny", new Stated("1800000", "元"),
          "water_intake_interrupted", code("county"),
          "cross_boundary", code("county"));

  /// The incident as it stands when the scenario begins.
  static Incident spill(Instant start, double lon, double lat) {
    var learned = start.minus(LEARNED);
    var first = new GradeChange(IncidentGrade.III, null, start.minus(JUDGED), BY, FIRST, "");
    var second =
        new GradeChange(IncidentGrade.II, IncidentGrade.III, start.minus(REGRADED), BY, LATER, "");
    return new Incident(
        "SC-TANKER",
        2,
        "危化品罐车侧翻泄漏入河（模拟）",
        "水污染",
        IncidentGrade.II,
        IncidentGrade.II,
        IncidentState.RESPONDING,
        "420381",
        lon,
        lat,
        learned,
        BY,
        "platform",
        start,
        LATER,
        List.of(first, second),
        true);
  }

  private static Stated persons(String number) {
    return new Stated(number, "人");
  }

  private static Stated code(String code) {
    return new Stated(code, "");
  }

  private ScenarioIncident() {}
}
