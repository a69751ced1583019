package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.chart.Chart;
import dev.huishang.app.shell.chart.Chart.Band;
import dev.huishang.app.shell.chart.Line;
import dev.huishang.cache.HourValue;
import dev.huishang.domain.Observation;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.Station;
import dev.huishang.domain.rules.Words;
import dev.huishang.wire.Feeds;
import dev.huishang.wire.data.Standards;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes the charts of a station from what is held at the instant the room looks at; asked on the
/// reading lane.
record StationCharts(Room room, Standards standards, AirBands bands) {
  StationCharts(Room room, Standards standards) {
    this(room, standards, new AirBands(standards, room.texts()));
  }

  /// What is measured at the station, in order.
  List<Parameter> parameters(String station) {
    return station(station)
        .map(s ->
            room.held().all(Feeds.PARAMETERS).stream()
                .filter(p -> p.kind() == s.kind())
                .filter(p -> room.held().find(Feeds.OBS, station + "." + p.id()).isPresent())
                .toList())
        .orElse(List.of());
  }

  private Optional<Station> station(String id) {
    return room.held().find(Feeds.STATIONS, id);
  }

  /// The chart wanted, empty while nothing of the station is known.
  Optional<Chart> chart(ChartWish wish) {
    var station = station(wish.station()).orElse(null);
    var params = parameters(wish.station());
    if (station == null || params.isEmpty()) {
      return Optional.empty();
    }
    var param = params.stream().filter(p -> p.id().equals(wish.param())).findFirst().orElse(null);
    var one = param == null ? params.getFirst() : param;
    return Optional.of(
        switch (wish.kind()) {
          case HISTORY -> lines(station, param == null ? params : List.of(param), wish.hours());
          case ROSE ->
              new HourRose(room, bands).of(station, one, values(station, one, wish.hours()));
          case BOXES -> new RegionBoxes(room).of(station, one);
          case CALENDAR ->
              new DayCells(room, bands).of(station, one, values(station, one, wish.hours()));
        });
  }

  private List<Observation> values(Station station, Parameter p, int hours) {
    var to = room.shown();
    var from = to.minus(Duration.ofHours(hours));
    return room.held().history(station.id() + "." + p.id(), from, to);
  }

  private Chart lines(Station station, List<Parameter> params, int hours) {
    var texts = room.texts();
    long to = room.shown().getEpochSecond();
    long from = to - hours * 3_600L;
    var lines = params.stream().map(p -> line(station, p, hours)).toList();
    boolean air = params.size() == 1 && station.kind() == PointKind.AIR;
    var at = room.shown();
    return new Chart.Lines(
        title(room, station, params.size() == 1 ? params.getFirst() : null),
        source(room, station, air ? standards.aqi().edition(at).title() : ""),
        lines,
        from,
        to,
        air ? bands.limit(params.getFirst(), at) : Double.NaN,
        texts.get("chart.limit"),
        air ? bands.hourly(params.getFirst(), at) : List.<Band>of());
  }

  private Line line(Station station, Parameter p, int hours) {
    var ds = station.id() + "." + p.id();
    var to = room.shown();
    var corrected =
        room.held().hours(ds, to.minus(Duration.ofHours(hours)), to).stream()
            .filter(HourValue::corrected)
            .map(HourValue::at)
            .collect(Collectors.toSet());
    long step = p.cadenceSeconds() instanceof Long s ? s : 3_600;
    var at = new ArrayList<Instant>();
    var values = new ArrayList<Double>();
    for (var o : values(station, p, hours)) {
      boolean gap =
          !at.isEmpty() && Duration.between(at.getLast(), o.at()).toSeconds() > step * 1.5;
      if (gap) { // an hour that is not there is a gap in the line and a dash in the table
        at.add(at.getLast().plusSeconds(step));
        values.add(Double.NaN);
      }
      at.add(o.at());
      values.add(o.valid() && o.val() instanceof Double v ? v : Double.NaN);
    }
    var marks = new BitSet();
    for (int i = 0; i < at.size(); i++) {
      marks.set(i, corrected.contains(at.get(i)));
    }
    return new Line(
        room.texts().name(p.zh(), p.en()),
        p.unit(),
        p.decimals(),
        at.stream().mapToLong(Instant::getEpochSecond).toArray(),
        values.stream().mapToDouble(Double::doubleValue).toArray(),
        marks);
  }

  static String title(Room room, Station station, @org.jspecify.annotations.Nullable Parameter p) {
    var texts = room.texts();
    var words = new Words(texts.isChinese());
    var what = p == null ? texts.get("chart.all") : texts.name(p.zh(), p.en());
    return texts.get(
        "chart.title",
        texts.name(station.name(), station.nameEn()),
        what,
        words.time(room.shown()));
  }

  /// The edition in force at the instant shown, for charts in class colours.
  static String edition(Room room, AirBands bands) {
    return bands.standards().aqi().edition(room.shown()).title();
  }

  static String source(Room room, Station station, String standard) {
    var texts = room.texts();
    var from = station.simulated() ? texts.get("mark.simulated") : station.network();
    var network = texts.or("network." + station.network(), station.network());
    return texts.get("chart.source", from, network, standard.isEmpty() ? "—" : standard);
  }
}
