package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.chart.Chart;
import dev.huishang.app.shell.chart.Line;
import dev.huishang.domain.KpiDefinition;
import dev.huishang.domain.KpiReading;
import dev.huishang.domain.rules.Words;
import dev.huishang.wire.Feeds;
import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// The indicators of one domain in one region as lines over their periods; asked on the reading
/// lane.
///
/// @param most how many are shown at most
record IndicatorCharts(Room room, int most) {
  /// Those with at least two values, in the order of the indicators.
  List<Chart> of(String domain, String region) {
    return room.held().all(Feeds.KPI_DEFINITIONS).stream()
        .filter(d -> d.domain().equals(domain))
        .sorted(Comparator.comparingInt(KpiDefinition::order))
        .map(d -> new Series(d, room.held().series(d.id(), region)))
        .filter(s -> s.readings().stream().filter(r -> r.val() != null).count() > 1)
        .limit(most)
        .map(this::chart)
        .toList();
  }

  private record Series(KpiDefinition of, List<KpiReading> readings) {}

  private Chart chart(Series series) {
    var texts = room.texts();
    var words = new Words(texts.isChinese());
    var d = series.of();
    var readings = series.readings();
    var newest = readings.getLast();
    var unit = d.unit().equals("count") ? "" : d.unit().replace("ug/", "µg/");
    var name = texts.name(d.zh(), d.en());
    var line =
        new Line(
            "",
            unit,
            d.decimals(),
            readings.stream().mapToLong(r -> r.at().getEpochSecond()).toArray(),
            readings.stream()
                .mapToDouble(r -> r.val() instanceof Double v ? v : Double.NaN)
                .toArray(),
            new BitSet());
    long from = readings.getFirst().at().getEpochSecond();
    var age = words.age(Duration.between(newest.at(), room.shown()));
    return new Chart.Lines(
        name + "  " + words.figure(newest.val(), d.decimals()) + " " + unit,
        texts.get("wall.chart", words.time(newest.at()), age, source(newest)),
        List.of(line),
        from,
        Math.max(newest.at().getEpochSecond(), from + 1),
        d.target() instanceof Double target ? target : Double.NaN,
        d.target() == null ? "" : texts.get("wall.target"),
        List.of());
  }

  private String source(KpiReading reading) {
    return reading.simulated() ? room.texts().get("mark.simulated") : reading.source();
  }
}
