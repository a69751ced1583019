package dev.huishang.platform.world;

import dev.huishang.domain.Alarm;
import dev.huishang.domain.ForecastDay;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Row;
import dev.huishang.domain.Station;
import dev.huishang.domain.SystemLink;
import dev.huishang.platform.Source;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A course of events over a source: it changes only platform data; map, indicators and warnings
/// follow through the contract.
public final class Scenario implements Source {
  private enum Kind {
    HEAVY_POLLUTION,
    TANKER_SPILL,
    PROVINCE_LINK_DOWN
  }

  private static final Set<String> JJJ = Set.of("11", "12", "13");
  private static final double SPILL_LON = 110.86;
  private static final double SPILL_LAT = 32.55;
  private static final String LOST = "14";
  private final Kind kind;
  private final Source under;
  private final Instant start;
  private final Map<String, Station> stations;
  private final ScenarioFigures figures;
  private final HeavyPollution heavy;

  private Scenario(Kind kind, Source under, Instant start, double pace) {
    this.kind = kind;
    this.under = under;
    this.start = start;
    heavy = new HeavyPollution(start, pace);
    figures =
        switch (kind) {
          case HEAVY_POLLUTION -> ScenarioFigures.heavyPollution();
          case TANKER_SPILL -> ScenarioFigures.spill();
          case PROVINCE_LINK_DOWN -> ScenarioFigures.linkDown(LOST + "0000");
        };
    stations =
        under.rows(Feeds.STATIONS, start).stream()
            .collect(Collectors.toMap(Station::id, s -> s, (a, b) -> a));
  }

  /// The scenario of this name over a source, beginning at `start`.
  ///
  /// @param pace factor on the times of its course; 1 is its own
  /// @throws IllegalArgumentException for an unknown name, listing the known ones
  public static Scenario named(String name, Source under, Instant start, double pace) {
    var kind =
        switch (name) {
          case "heavy-pollution" -> Kind.HEAVY_POLLUTION;
          case "tanker-spill" -> Kind.TANKER_SPILL;
          case "province-link-down" -> Kind.PROVINCE_LINK_DOWN;
          default ->
              throw new IllegalArgumentException(
                  "no scenario "
                      + name
                      + "; known: heavy-pollution, tanker-spill, province-link-down");
        };
    return new Scenario(kind, under, start, pace);
  }

  @Override
  public <R extends Row> List<R> rows(Feed<R> feed, Instant now) {
    return Stream.concat(
            under.rows(feed, now).stream().map(row -> change(row, now)),
            own(feed.name(), now).stream())
        .map(feed.type()::cast)
        .toList();
  }

  @Override
  public <R extends Row> List<R> changed(Feed<R> feed, Instant from, Instant to) {
    return Stream.concat(
            under.changed(feed, from, to).stream()
                .filter(row -> !(lost(row)))
                .map(row -> change(row, to)),
            moved(from, to) ? own(feed.name(), to).stream() : Stream.<Row>empty())
        .map(feed.type()::cast)
        .toList();
  }

  private boolean moved(Instant from, Instant to) {
    return from.isBefore(start.plusSeconds(5))
        || (kind == Kind.HEAVY_POLLUTION && heavy.moved(from, to));
  }

  @Override
  public List<Observation> history(String ds, Instant from, Instant to) {
    return under.history(ds, from, to).stream()
        .filter(o -> !lost(o))
        .map(o -> change(o, o.at()))
        .map(Observation.class::cast)
        .toList();
  }

  private boolean lost(Row row) {
    return kind == Kind.PROVINCE_LINK_DOWN
        && row instanceof Observation o
        && o.at().isAfter(start.minus(Duration.ofHours(6)))
        && in(o, Set.of(LOST));
  }

  private boolean in(Observation o, Set<String> provinces) {
    var station = stations.get(o.station());
    return station != null && provinces.contains(station.region().substring(0, 2));
  }

  private Row change(Row row, Instant now) {
    if (row instanceof KpiReading reading) {
      return figures.change(reading, now);
    }
    return switch (kind) {
      case HEAVY_POLLUTION ->
          switch (row) {
            case Observation o when in(o, JJJ) -> polluted(o);
            case ForecastDay day -> heavy.change(day);
            default -> row;
          };
      case TANKER_SPILL -> row instanceof Observation o ? spilled(o, now) : row;
      case PROVINCE_LINK_DOWN -> cutOff(row);
    };
  }

  private static Row polluted(Observation o) {
    double factor =
        switch (o.param()) {
          case "pm25" -> 5.5;
          case "pm10" -> 4;
          case "co", "no2" -> 2.5;
          default -> 1;
        };
    var val = o.val();
    return factor == 1 || val == null || val < 0
        ? o
        : with(
            o,
            o.param().equals("co")
                ? Math.rint(val * factor * 10) / 10
                : Math.rint(Math.min(900, val * factor)));
  }

  /// The plume travels at about 2.5 km/h as the crow flies; sections nearby show it when it
  /// arrives.
  private Row spilled(Observation o, Instant now) {
    var s = stations.get(o.station());
    boolean item = o.param().equals("codmn") || o.param().equals("nh3n");
    if (s == null || !item || o.val() == null) {
      return o;
    }
    double km = Math.hypot((s.lon() - SPILL_LON) * 94, (s.lat() - SPILL_LAT) * 111);
    double front = Duration.between(start, now).toMinutes() / 60.0 * 2.5 + 12;
    return km < 150 && km < front ? with(o, Math.rint(o.val() * 900 * 10) / 1_000 + 9) : o;
  }

  private Row cutOff(Row row) {
    if (row instanceof Observation o && in(o, Set.of(LOST))) {
      return new Observation(o.id(), 1, o.ds(), start.minus(Duration.ofHours(7)), o.val(), o.q());
    }
    if (row instanceof SystemLink s && s.id().startsWith("local-")) {
      return new SystemLink(
          s.id(),
          s.ver(),
          s.zh(),
          s.en(),
          s.kind(),
          s.pulls(),
          s.cadenceSeconds(),
          s.lastSuccess(),
          s.newestData(),
          0.93,
          s.p95Ms(),
          s.expected(),
          s.got() * 29 / 31,
          "山西链路中断",
          s.authExpiry(),
          s.schema(),
          true);
    }
    return row;
  }

  private static Observation with(Observation o, double val) {
    return new Observation(o.id(), o.ver(), o.ds(), o.at(), val, o.q());
  }

  private List<? extends Row> own(String feed, Instant now) {
    return switch (kind) {
      case HEAVY_POLLUTION -> feed.equals("alerts") ? heavy.warnings(now) : List.of();
      case TANKER_SPILL -> spill(feed, now);
      case PROVINCE_LINK_DOWN -> feed.equals("alarms") ? List.of(linkAlarm()) : List.of();
    };
  }

  private List<? extends Row> spill(String feed, Instant now) {
    return switch (feed) {
      case "incidents" -> List.of(ScenarioIncident.spill(start, SPILL_LON, SPILL_LAT));
      case "alarms" ->
          List.of(
              new Alarm(
                  "AL-TANKER",
                  start.getEpochSecond(),
                  1,
                  null,
                  null,
                  "420000",
                  "汉江上游断面高锰酸盐指数、氨氮突升（模拟）",
                  "Upper Han River: CODMn and NH3-N rising fast (simulated)",
                  start,
                  true,
                  true));
      default -> List.of();
    };
  }

  private Alarm linkAlarm() {
    return new Alarm(
        "AL-LINK-14",
        start.getEpochSecond(),
        2,
        null,
        "local-air",
        "140000",
        "山西省地方站链路中断（模拟）",
        "Shanxi: link of local stations is down (simulated)",
        start,
        true,
        true);
  }
}
