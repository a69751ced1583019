package dev.huishang.app;

import dev.huishang.domain.Incident;
import dev.huishang.domain.IncidentState;
import dev.huishang.domain.KeyTask;
import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiDirection;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.Station;
import dev.huishang.domain.TaskState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Rows as a newer platform, or a wrong one, may send them.
final class Strange {
  private static final Instant HOUR =
      Instant.now().truncatedTo(ChronoUnit.HOURS).minusSeconds(3600);

  private Strange() {}

  static Parameter parameter(String id, PointKind kind, String unit) {
    return new Parameter(id, 1, kind, id, id, unit, 1, 3_600L);
  }

  static Station station(String id, PointKind kind, String network, String name) {
    return station(id, kind, network, name, "999999");
  }

  static Station station(String id, PointKind kind, String network, String name, String region) {
    return new Station(
        id, 1, kind, network, name, id, region, 116.4, 39.9, null, null, null, true, true);
  }

  static Observation value(String station, String param, double val) {
    var ds = station + "." + param;
    return new Observation(ds + "@1", 1, ds, HOUR, val, "N");
  }

  static KpiDefinition definition(String id, String domain) {
    return new KpiDefinition(
        id,
        1,
        domain,
        1,
        "name of " + domain,
        domain,
        1,
        id,
        id,
        "parsec/fortnight",
        1,
        KpiDirection.HIGHER_IS_BETTER,
        ">=",
        3.0,
        null,
        null,
        null,
        null,
        null);
  }

  static KpiReading reading(String kpi, String region, String period) {
    return new KpiReading(
        kpi + "@" + region + "@" + period, 1, kpi, region, period, HOUR, 5.0, 1, 1, "x", true);
  }

  static KeyTask task() {
    return new KeyTask(
        "T1",
        1,
        "1",
        "戊任务",
        "T1",
        "sky",
        "999999",
        "nobody",
        "U1",
        "x",
        HOUR,
        HOUR.plusSeconds(864_000),
        null,
        null,
        null,
        TaskState.IN_PROGRESS,
        1,
        1,
        "",
        0,
        0,
        HOUR,
        true);
  }

  static Incident incident() {
    return new Incident(
        "I1",
        1,
        "己事件",
        "volcano",
        null,
        null,
        IncidentState.RESPONDING,
        "999999",
        1,
        1,
        HOUR,
        "x",
        "R1",
        HOUR,
        null,
        null,
        true);
  }
}
