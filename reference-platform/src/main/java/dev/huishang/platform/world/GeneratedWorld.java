package dev.huishang.platform.world;

import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.RegionRow;
import dev.huishang.domain.Row;
import dev.huishang.domain.units.BeijingTime;
import dev.huishang.platform.Source;
import dev.huishang.wire.Feed;
import dev.huishang.wire.Feeds;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The platform's own data at the seed's scale, a pure function of seed and time.
public final class GeneratedWorld implements Source {
  private record Latest(Instant settled, List<Observation> rows) {}

  private @Nullable Latest latest;
  private final Layout layout;
  private final Measurements measurements;
  private final Indicators indicators;
  private final Systems systems;
  private final Catalogue catalogue;
  private final Work work;
  private final NationalFigures figures;
  private final KeptMonths months;
  private final Forecasts forecasts;
  private int pictures;

  /// Lays out the world; a second or two.
  public GeneratedWorld(long seed) {
    this(seed, null);
  }

  /// Lays out the world and keeps the months that are over in a file of this directory.
  public GeneratedWorld(long seed, @Nullable Path directory) {
    var dice = new Dice(seed);
    layout = new Layout(dice);
    measurements = new Measurements(layout, dice);
    figures = new NationalFigures(layout, measurements);
    forecasts = new Forecasts(figures, dice);
    var regions =
        layout.regions.stream()
            .filter(r -> r.level() <= 1 && r.id().compareTo("710000") < 0)
            .map(r -> Integer.valueOf(r.id()))
            .toList();
    months = new KeptMonths(figures, seed, directory);
    indicators = new Indicators(dice, months, regions);
    systems = new Systems(dice);
    catalogue = new Catalogue(dice);
    work = new Work(dice, indicators.definitions);
  }

  @Override
  public <R extends Row> List<R> rows(Feed<R> feed, Instant now) {
    var rows =
        switch (feed.name()) {
          case "regions" -> layout.regions;
          case "stations" -> layout.spots.stream().map(Layout.Spot::station).toList();
          case "parameters" -> Parameters.ALL;
          case "kpi-definitions" -> indicators.definitions;
          case "kpi" -> indicators.readings(now);
          case "obs" -> newest(now);
          case "systems" -> systems.at(now);
          case "forecasts" -> forecasts.at(now);
          case "resources" -> catalogue.at(now);
          case "units" -> work.units();
          case "tasks" -> work.tasks(now);
          default -> List.<Row>of();
        };
    return rows.stream().map(feed.type()::cast).toList();
  }

  /// The newest values, made once for everybody until a period ends: who asks while they are in the
  /// making waits for them.
  private synchronized List<Observation> newest(Instant now) {
    var settled = measurements.settled(now);
    var held = latest;
    if (held == null || !held.settled().equals(settled)) {
      held = new Latest(settled, measurements.newest(now));
      latest = held;
      pictures++;
    }
    return held.rows();
  }

  @Override
  public <R extends Row> List<R> changed(Feed<R> feed, Instant from, Instant to) {
    var rows =
        switch (feed.name()) {
          case "obs" -> newObservations(from, to);
          case "systems" ->
              systems.at(to).stream().filter(s -> s.ver() > from.getEpochSecond() / 300).toList();
          case "kpi" -> newReadings(from, to);
          case "forecasts" -> Forecasts.moved(from, to) ? forecasts.at(to) : List.<Row>of();
          default -> List.<Row>of();
        };
    return rows.stream().map(feed.type()::cast).toList();
  }

  private List<? extends Row> newReadings(Instant from, Instant to) {
    var beijing = BeijingTime.ZONE;
    var before = from.atOffset(beijing).toLocalDate();
    var after = to.atOffset(beijing).toLocalDate();
    return before.equals(after) ? List.of() : indicators.of(YearMonth.from(after.minusDays(1)), to);
  }

  /// Datastreams whose newest period moved between the two instants.
  private List<Observation> newObservations(Instant from, Instant to) {
    boolean moved =
        Parameters.ALL.stream()
            .anyMatch(p -> measurements.newestPeriod(p, to) > measurements.newestPeriod(p, from));
    if (!moved) {
      return List.of();
    }
    var out = new ArrayList<Observation>();
    for (var row : newest(to)) {
      var parameter = parameter(row.param());
      if (parameter != null && measurements.newestPeriod(parameter, from) < row.ver()) {
        out.add(row);
      }
    }
    return out;
  }

  private static @Nullable Parameter parameter(String id) {
    return Parameters.ALL.stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
  }

  @Override
  public List<Observation> history(String ds, Instant from, Instant to) {
    int dot = ds.lastIndexOf('.');
    var spot = dot < 0 ? null : layout.byId.get(ds.substring(0, dot));
    var parameter = dot < 0 ? null : parameter(ds.substring(dot + 1));
    if (spot == null
        || parameter == null
        || spot.station().kind() != parameter.kind()
        || Duration.between(from, to).toDays() > 4_000) {
      return List.of();
    }
    return measurements.history(spot, parameter, from, to);
  }

  /// Divisions, for the server's own use.
  public List<RegionRow> regions() {
    return rows(Feeds.REGIONS, Instant.EPOCH);
  }

  /// How often the newest values were made.
  synchronized int pictures() {
    return pictures;
  }

  KeptMonths months() {
    return months;
  }

  NationalFigures figures() {
    return figures;
  }

  Layout layout() {
    return layout;
  }

  Measurements measurements() {
    return measurements;
  }
}
