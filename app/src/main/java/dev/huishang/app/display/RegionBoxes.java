package dev.huishang.app.display;

import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.chart.Chart;
import dev.huishang.app.shell.chart.Chart.Box;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.RegionRow;
import dev.huishang.domain.Station;
import dev.huishang.domain.rules.Words;
import dev.huishang.map.Region;
import dev.huishang.wire.Feeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The stations of one network by province at the instant shown: least, quarters, median, greatest.
record RegionBoxes(Room room) {
  Chart of(Station station, Parameter p) {
    Map<String, List<Double>> values = new HashMap<>();
    Map<String, Integer> all = new HashMap<>();
    for (var s : room.held().all(Feeds.STATIONS)) {
      if (s.network().equals(station.network())) {
        var province = s.region().substring(0, Math.min(2, s.region().length()));
        all.merge(province, 1, Integer::sum);
        room.held()
            .find(Feeds.OBS, s.id() + "." + p.id())
            .filter(o -> o.valid() && o.val() != null)
            .ifPresent(o -> values.computeIfAbsent(province, k -> new ArrayList<>()).add(o.val()));
      }
    }
    var boxes = new ArrayList<Box>();
    names()
        .forEach((code, name) -> {
          var own = values.getOrDefault(code, List.of());
          boxes.add(box(name, own, all.getOrDefault(code, 0)));
        });
    return new Chart.Boxes(
        room.texts()
            .get(
                "chart.title",
                room.texts().or("network." + station.network(), station.network()),
                room.texts().name(p.zh(), p.en()),
                new Words(room.texts().isChinese()).time(room.shown())),
        StationCharts.source(room, station, ""),
        p.unit(),
        boxes);
  }

  private Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Region r : room.baseMap().children(RegionRow.NATION)) {
      names.put(r.adcode().substring(0, 2), room.texts().name(r.name(), r.nameEn()));
    }
    return names;
  }

  private static Box box(String name, List<Double> values, int of) {
    var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return new Box(
        name,
        share(sorted, 0),
        share(sorted, 0.25),
        share(sorted, 0.5),
        share(sorted, 0.75),
        share(sorted, 1),
        sorted.length,
        of);
  }

  /// Linear between the two neighbours, NaN of nothing.
  private static double share(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double at = share * (sorted.length - 1);
    int low = (int) at;
    int high = Math.min(sorted.length - 1, low + 1);
    return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
  }
}
