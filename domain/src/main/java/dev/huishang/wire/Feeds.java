package dev.huishang.wire;

import dev.huishang.domain.Alarm;
import dev.huishang.domain.CatalogueEntry;
import dev.huishang.domain.ForecastDay;
import dev.huishang.domain.GatewayCount;
import dev.huishang.domain.Incident;
import dev.huishang.domain.KeyTask;
import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.LogEntry;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Order;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.RegionRow;
import dev.huishang.domain.Station;
import dev.huishang.domain.SystemLink;
import dev.huishang.domain.Unit;
import dev.huishang.domain.Warning;
import java.util.List;
import java.util.Optional;

/// Every stream of the contract. The order of [#ALL] is the order of catching up: what decides
/// first, what explains last.
public final class Feeds {
  public static final Feed<Incident> INCIDENTS = new Feed<>("incidents", Incident.class);
  public static final Feed<Order> ORDERS = new Feed<>("orders", Order.class);
  public static final Feed<KeyTask> TASKS = new Feed<>("tasks", KeyTask.class);
  public static final Feed<Alarm> ALARMS = new Feed<>("alarms", Alarm.class);
  public static final Feed<Warning> ALERTS = new Feed<>("alerts", Warning.class);

  /// Forecast air of the cities, a row per city and day of the newest run.
  public static final Feed<ForecastDay> FORECASTS = new Feed<>("forecasts", ForecastDay.class);

  public static final Feed<LogEntry> LOG = new Feed<>("log", LogEntry.class);
  public static final Feed<Unit> UNITS = new Feed<>("units", Unit.class);
  public static final Feed<Parameter> PARAMETERS = new Feed<>("parameters", Parameter.class);
  public static final Feed<KpiDefinition> KPI_DEFINITIONS =
      new Feed<>("kpi-definitions", KpiDefinition.class);

  /// Indicators; the newest period of every region comes first, older periods after it.
  public static final Feed<KpiReading> KPI = new Feed<>("kpi", KpiReading.class);

  /// All points of all networks, sources and nuclear sites included.
  public static final Feed<Station> STATIONS = new Feed<>("stations", Station.class);

  /// Observations: the newest value of every datastream, then what is new.
  public static final Feed<Observation> OBS = new Feed<>("obs", Observation.class);

  public static final Feed<SystemLink> SYSTEMS = new Feed<>("systems", SystemLink.class);
  public static final Feed<RegionRow> REGIONS = new Feed<>("regions", RegionRow.class);

  /// Subject databases, applications, catalogues, resources and returned kinds.
  public static final Feed<CatalogueEntry> RESOURCES =
      new Feed<>("resources", CatalogueEntry.class);

  /// What became of the frames of data loggers, by device and outcome.
  public static final Feed<GatewayCount> GATEWAY = new Feed<>("gateway", GatewayCount.class);

  /// The last 72 hours of observations, newest first; pulled after everything else.
  public static final Feed<Observation> HISTORY = new Feed<>("history", Observation.class);

  /// All streams in the order of catching up.
  public static final List<Feed<?>> ALL =
      List.of(
          INCIDENTS,
          ORDERS,
          TASKS,
          ALARMS,
          ALERTS,
          FORECASTS,
          PARAMETERS,
          KPI_DEFINITIONS,
          KPI,
          STATIONS,
          OBS,
          UNITS,
          LOG,
          SYSTEMS,
          REGIONS,
          RESOURCES,
          GATEWAY,
          HISTORY);

  /// The stream of that name, if the contract knows it.
  public static Optional<Feed<?>> named(String name) {
    return ALL.stream().filter(feed -> feed.name().equals(name)).findFirst();
  }

  private Feeds() {}
}
