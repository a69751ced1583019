package dev.huishang.platform.replay;

import dev.huishang.domain.Networks;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.Row;
import dev.huishang.domain.Station;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.platform.Source;
import dev.huishang.wire.Feed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Recorded hours of the national air network (CSV of the hourly release) as a source at their own
/// clock. Real values: they carry no simulated mark.
public final class Replay implements Source {
  /// Clock at which a replay starts: all three recorded hours of 2019-07-18 are out.
  public static final Instant CLOCK = Instant.parse("2019-07-18T07:10:00Z");

  private static final Map<String, Integer> COLUMNS = columns();
  private final Map<String, Station> stations = new LinkedHashMap<>();
  private final Map<String, List<Observation>> series = new LinkedHashMap<>();

  private static Map<String, Integer> columns() {
    var columns = new LinkedHashMap<String, Integer>();
    columns.put("pm25", 11);
    columns.put("pm10", 13);
    columns.put("so2", 15);
    columns.put("no2", 17);
    columns.put("co", 19);
    columns.put("o3", 21);
    return columns;
  }

  private Replay() {}

  /// Reads every hourly file below the directory.
  ///
  /// @throws IllegalArgumentException when there is none, naming the directory
  public static Replay read(Path directory) {
    var replay = new Replay();
    try (Stream<Path> files = Files.walk(directory)) {
      var found =
          files
              .filter(f -> f.getFileName().toString().startsWith("cnemc_hourly"))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new IllegalArgumentException(
            "no recorded hourly files (cnemc_hourly*.csv) below " + directory);
      }
      for (var file : found) {
        replay.take(Files.readAllLines(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("recorded files below " + directory, e);
    }
    return replay;
  }

  private void take(List<String> lines) {
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.replaceAll("\"([^\"]*),([^\"]*)\"", "$1;$2").split(",", -1);
      var id = "CN" + cells[1];
      stations.putIfAbsent(
          id,
          new Station(
              id,
              1,
              PointKind.AIR,
              Networks.AIR_NATIONAL,
              cells[3] + " " + cells[2],
              cells[1],
              "100000",
              Double.parseDouble(cells[6]),
              Double.parseDouble(cells[7]),
              null,
              null,
              null,
              false,
              false));
      // the release labels an hour by its end; a period is stored by its start
      var at = Instant.parse(cells[0] + "+08:00").minus(Duration.ofHours(1));
      COLUMNS.forEach((param, column) -> add(id + "." + param, at, cells[column]));
    }
  }

  private void add(String ds, Instant at, String cell) {
    boolean number = cell.matches("-?[0-9]+(\\.[0-9]+)?");
    series
        .computeIfAbsent(ds, k -> new ArrayList<>())
        .add(
            new Observation(
                ds,
                at.getEpochSecond() / 3_600,
                ds,
                at,
                number ? Double.valueOf(cell) : null,
                number ? "N" : "D"));
  }

  @Override
  public <R extends Row> List<R> rows(Feed<R> feed, Instant now) {
    var rows =
        switch (feed.name()) {
          case "stations" -> List.<Row>copyOf(stations.values());
          case "parameters" -> parameters();
          case "obs" -> newest(now);
          default -> List.<Row>of();
        };
    return rows.stream().map(feed.type()::cast).toList();
  }

  private List<Row> newest(Instant now) {
    var rows = new ArrayList<Row>();
    for (var list : series.values()) {
      list.stream()
          .filter(o -> !o.at().plus(Duration.ofHours(1)).isAfter(now))
          .reduce((a, b) -> b)
          .ifPresent(rows::add);
    }
    return rows;
  }

  private static List<Row> parameters() {
    var rows = new ArrayList<Row>();
    for (var p : Pollutant.values()) {
      boolean co = p == Pollutant.CO;
      rows.add(
          new Parameter(
              p.param(),
              1,
              PointKind.AIR,
              p.label(),
              p.label(),
              co ? "mg/m³" : "µg/m³",
              co ? 1 : 0,
              3_600L));
    }
    return rows;
  }

  @Override
  public <R extends Row> List<R> changed(Feed<R> feed, Instant from, Instant to) {
    return List.of();
  }

  @Override
  public List<Observation> history(String ds, Instant from, Instant to) {
    return series.getOrDefault(ds, List.of()).stream()
        .filter(o -> !o.at().isBefore(from) && o.at().isBefore(to))
        .toList();
  }
}
